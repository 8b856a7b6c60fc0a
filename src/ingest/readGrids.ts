import { separatorLine } from './cells/separatorLine.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';
import { isHtml, parseHtml } from './cells/parseHtml.ts';
import { isMarkdown, parseMarkdown } from './cells/parseMarkdown.ts';
import { parseDelimited } from './cells/parseDelimited.ts';
import { parseFixedWidth } from './cells/parseFixedWidth.ts';
import { parseSpaced } from './cells/parseSpaced.ts';
import { sniffDelimiter } from './cells/sniffDelimiter.ts';
import type { Grid } from './Grid.ts';
import type { Reading, SourceFile } from './Reading.ts';
import { namesFigures } from './tables/findHeader.ts';
import { decodeText } from './text/decodeText.ts';
import { detectKind } from './text/detectKind.ts';

export interface ReadGrids {
  readonly format: Reading['format'];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

const byteLimit = 256 * 1024 * 1024;
/** More than any spreadsheet has. */
const columnLimit = 20_000;

function failed(...diagnostics: Diagnostic[]): ReadGrids {
  return { format: null, encoding: null, delimiter: null, grids: [], diagnostics };
}

/** True when a delimiter that the file states really parts its header. */
function splitsHeader(text: string, delimiter: string): boolean {
  return text
    .slice(0, 20_000)
    .split('\n')
    .some((line) => namesFigures({ line: 0, cells: line.replaceAll('"', '').split(delimiter) }));
}

/** True when wide gaps part the cells of most lines. */
function isAligned(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split('\n')
    .filter((line) => /\d/.test(line));
  return lines.filter((line) => line.trim().split(/\s{2,}/).length >= 3).length * 2 > lines.length;
}

/** True for a table aligned with spaces in which a comma or pipe only stands inside figures or notes. */
function isMostlySpaced(text: string, delimiter: string): boolean {
  if (delimiter !== ',' && delimiter !== '|') return false;
  const lines = text.slice(0, 100_000).split('\n');
  return (
    lines.some((line) => namesFigures({ line: 0, cells: line.trim().split(/\s{2,}/) })) &&
    !lines.some((line) => namesFigures({ line: 0, cells: line.split(delimiter) }))
  );
}

function cellsOf(text: string): Pick<ReadGrids, 'format' | 'delimiter' | 'grids'> & { looseQuotes?: boolean } {
  const sheet = { sheet: null, hidden: false };
  if (isHtml(text)) return { format: 'html', delimiter: null, grids: [parseHtml(text)] };
  if (isMarkdown(text)) return { format: 'markdown', delimiter: '|', grids: [{ ...sheet, rows: parseMarkdown(text) }] };
  const stated = separatorLine.exec(text);
  const delimiter = stated && splitsHeader(text, stated[1] ?? '') ? (stated[1] ?? null) : sniffDelimiter(text);
  if (delimiter === null || isMostlySpaced(text, delimiter)) {
    return {
      format: 'fixed-width',
      delimiter: null,
      grids: [{ ...sheet, rows: isAligned(text) ? parseFixedWidth(text) : (parseSpaced(text) ?? parseFixedWidth(text)) }],
    };
  }
  const body = stated ? text.slice(stated[0].length) : text;
  const { rows, looseQuotes } = parseDelimited(body, delimiter);
  return { format: 'delimited', delimiter, grids: [{ ...sheet, exact: true, rows }], looseQuotes };
}

/**
 * From bytes to cells with their places, whatever program wrote them.
 *
 * @returns No grids and an error when the file is no text and no workbook.
 */
export function readGrids(file: SourceFile): Promise<ReadGrids> {
  const { bytes } = file;
  if (bytes.length > byteLimit) {
    return Promise.resolve(failed({ severity: 'error', code: 'file-too-large', data: { bytes: bytes.length, limit: byteLimit } }));
  }
  const kind = detectKind(bytes);
  switch (kind) {
    case 'empty':
      return Promise.resolve(failed({ severity: 'error', code: 'empty-file', data: {} }));
    case 'image':
    case 'pdf':
    case 'old-excel':
    case 'rtf':
    case 'binary':
      return Promise.resolve(failed({ severity: 'error', code: 'not-a-table', data: { looksLike: kind } }));
    case 'zip':
      return readPacked(bytes);
    case 'text':
      return Promise.resolve(readText(bytes));
  }
}

/** The reader of workbooks is fetched only when one is met. */
async function readPacked(bytes: Uint8Array): Promise<ReadGrids> {
  const { readWorkbook } = await import('./xlsx/readWorkbook.ts');
  const workbook = await readWorkbook(bytes);
  if (workbook.kind === 'workbook') return { format: 'xlsx', encoding: null, delimiter: null, grids: workbook.grids, diagnostics: [] };
  const looksLike = { other: 'zip', 'binary-workbook': 'old-excel', damaged: 'damaged-xlsx' } as const;
  return failed({ severity: 'error', code: 'not-a-table', data: { looksLike: looksLike[workbook.kind] } });
}

/** The most cells a line can have, whatever parts them: judged by the first lines, before anything is split. */
function mostCells(text: string): number {
  let most = 0;
  let from = 0;
  for (let line = 0; line < 100 && from < text.length; line += 1) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from > columnLimit) {
      for (const delimiter of [';', ',', '\t', '|']) most = Math.max(most, text.slice(from, to).split(delimiter).length);
    }
    from = to + 1;
  }
  return most;
}

function readText(bytes: Uint8Array): ReadGrids {
  const decoded = decodeText(bytes);
  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r+\n|\r/g, '\n') : decoded.text;
  const body = text.replace(/\u0000+$/, '').replace(/[\u000B\f\u0085\u2028\u2029]/g, ' ');
  if (body.trim() === '') return failed({ severity: 'error', code: 'empty-file', data: {} });
  const diagnostics: Diagnostic[] = [];
  if (decoded.assumed) diagnostics.push({ severity: 'note', code: 'encoding-assumed', data: { encoding: decoded.encoding } });
  if (decoded.repaired > 0) {
    diagnostics.push({
      severity: 'warning',
      code: 'double-encoding-repaired',
      data: { example: decoded.example ?? '', count: decoded.repaired },
    });
  }
  const columns = mostCells(body);
  if (columns > columnLimit) return failed({ severity: 'error', code: 'too-many-columns', data: { columns, limit: columnLimit } });
  const { looseQuotes, ...cells } = cellsOf(body);
  if (looseQuotes) diagnostics.push({ severity: 'warning', code: 'loose-quotes', data: {} });
  return { ...cells, encoding: decoded.encoding, diagnostics };
}
