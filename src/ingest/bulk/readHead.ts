import type { AreaCatalog } from '../../domain/Area.ts';
import type { DiagnosticCode } from '../../lib/Diagnostic.ts';
import type { Answers, QuestionAbout } from '../../lib/Question.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import { indexAreas } from '../areas/indexAreas.ts';
import { readHeader } from '../header/readHeader.ts';
import { isFigureColumn } from '../tables/figureColumns.ts';
import { isSupplementColumn } from '../supplements/isSupplementColumn.ts';
import type { ReadColumn, Reading } from '../Reading.ts';
import { readTable } from '../readTable.ts';
import { orderPractices } from '../tables/orderPractices.ts';
import { decodeText } from '../text/decodeText.ts';
import type { BulkHead, HeadSample } from './BulkHead.ts';
import type { BulkConventions, BulkPlan, BulkRole } from './BulkPlan.ts';
import { ChunkReader } from './ChunkReader.ts';
import { lineStart } from './lineStart.ts';
import { rowStart } from './rowStart.ts';
import type { BulkEncoding } from './readCellText.ts';
import { settleConventions } from './settleConventions.ts';

const mostColumns = 60;
const rounds = 4;
/** Findings of the head after which the rows alone do not tell what the file means. */
/** Questions about single rows: the reading of all rows meets them again. */
const ofRows: ReadonlySet<QuestionAbout> = new Set([
  'unknown-area',
  'doubled-area',
  'no-practice',
  'counts-disagree',
  'dash',
  'status-date',
]);
const wholeFile: ReadonlySet<DiagnosticCode> = new Set([
  'no-header-found',
  'missing-column',
  'percentages-alone',
  'doubled-column',
  'column-assumed',
  'no-municipality',
  'row-above-header',
  'loose-quotes',
  'double-encoding-repaired',
  'not-a-table',
  'empty-file',
  'reader-failed',
]);

function roleOf({ column, aid, header, recognisedBy }: ReadColumn): BulkRole | 'unfit' {
  // Empty in the head, it can hold figures further down.
  if (column === null && recognisedBy === null && isFigureColumn(readHeader(header).column)) return 'unfit';
  if (aid === 'personal' || aid === 'measure' || aid === 'value' || isSupplementColumn(column)) return 'unfit';
  return column;
}

function rolesOf({ columns, layout, format, diagnostics, questions, rows, answered }: Reading): BulkRole[] | null {
  const roles = columns.map(roleOf);
  const isPlain = format === 'delimited' && layout === 'plain' && columns.every((column, at) => column.table === 0 && column.index === at);
  if (!isPlain || roles.includes('unfit') || columns.length > mostColumns) return null;
  if (questions.some(({ about }) => !ofRows.has(about)) || answered.some(({ question }) => question.about !== 'column')) return null;
  if (rows.some((row) => row.table !== 0) || diagnostics.some(({ code }) => wholeFile.has(code))) return null;
  const isUnique = (role: BulkRole): boolean => role === null || role === 'practice' || roles.indexOf(role) === roles.lastIndexOf(role);
  const known = roles as BulkRole[];
  const hasLabels = known.includes('as-of') && (known.includes('area-name') || known.includes('area-code'));
  return hasLabels && known.every(isUnique) ? known : null;
}

/** A head in UTF-8 speaks for the file: a later byte that is none would be found. The other encodings are weighed over the first million. */
function encodingOf(head: Uint8Array, start: Uint8Array): BulkEncoding | null {
  const first = decodeText(head);
  const { encoding, repaired } = first.encoding === 'utf-8' ? first : decodeText(start);
  return repaired > 0 || encoding === 'utf-16le' || encoding === 'utf-16be' ? null : encoding;
}

function assumedOf(columns: readonly ReadColumn[]): BulkConventions {
  const reading = (wanted: string): 'danish' | 'english' =>
    columns.find(({ column }) => column === wanted)?.convention === 'english' ? 'english' : 'danish';
  const readings = { insured: reading('insured'), capacity: reading('capacity'), vacant: reading('vacant'), filled: reading('filled') };
  return {
    readings,
    ambiguous: [],
    scales: [0, 0, 0, 0],
    weighsScales: true,
    derivedDecimals: [0, 0, 0, 0, 0, 0, 0, 0],
    decimals: 0,
    order: 'open',
  };
}

/** Reads the sample under ever better conventions until they hold; null when they do not settle. */
function settle(plan: BulkPlan, sample: Uint8Array, index: AreaIndex): BulkPlan | null {
  let current = plan;
  for (let round = 0; round < rounds; round += 1) {
    const { facts } = new ChunkReader(current, index).read(sample);
    const { conventions, holds, open } = settleConventions(facts, current.conventions);
    if (open.length > 0) return null;
    if (holds) return { ...current, conventions: { ...conventions, weighsScales: false } };
    current = { ...current, conventions };
  }
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function lastFilled(texts: readonly string[]): number {
  return texts.findLastIndex((text) => text.trim() !== '') + 1;
}

function planOf(reading: Reading, encoding: BulkEncoding | null): BulkPlan | null {
  const roles = rolesOf(reading);
  const line = reading.columns[0]?.at.line ?? 0;
  const headers = reading.rows.filter((row) => row.kind === 'header' && row.line <= line);
  if (!roles || encoding === null || reading.encoding !== encoding || headers.length === 0) return null;
  if (!['\t', ';', '|', ','].includes(reading.delimiter ?? '')) return null;
  return {
    encoding,
    delimiter: (reading.delimiter ?? '').charCodeAt(0),
    roles,
    practices: orderPractices(reading.columns.filter(({ column }) => column === 'practice')).map(({ index }) => index),
    headerWidth: Math.max(...headers.map(({ cells }) => lastFilled(cells.map(({ raw }) => raw)))),
    conventions: assumedOf(reading.columns),
  };
}

/**
 * Settles from the head of a file, with the reader of all tables, how the whole is to be read.
 *
 */
export async function readHead(file: HeadSample, catalog: AreaCatalog, answers: Answers): Promise<BulkHead> {
  const cut = lineStart(file.start, file.lines + 1) ?? file.start.length;
  const head = file.start.subarray(0, cut);
  const reading = await readTable({ name: file.name, bytes: head }, catalog, answers);
  const plan = planOf(reading, encodingOf(head, file.start));
  const headerLine = reading.columns[0]?.at.line ?? 0;
  const bodyLine = reading.rows.find((row) => row.line > headerLine)?.line ?? headerLine + 1;
  const hasQuotes = !reading.diagnostics.some(({ code }) => code === 'loose-quotes');
  const bodyStart = rowStart(head, bodyLine, hasQuotes);
  if (!plan || bodyStart === null) return { reading, plan: null, bodyStart: 0, bodyLine };
  const settled = settle(plan, joined([head.subarray(bodyStart), file.tail]), indexAreas(catalog));
  return { reading, plan: settled, bodyStart, bodyLine };
}
