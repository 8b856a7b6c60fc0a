import type { Grid, GridRow } from '../Grid.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  ndash: '–',
  mdash: '—',
  minus: '−',
  thinsp: '\u2009',
  eacute: 'é',
  shy: '\u00ad',
  hellip: '…',
  frac12: '½',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
};

function characters(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z0-9]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code < 0x110000 && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

function textOf(html: string): string {
  return characters(
    html
      .replace(/<br\b[^>]*>|<\/p>|<\/div>/gi, ' ')
      .replace(/<sup\b[^>]*>[\s\S]*?<\/sup>/gi, '')
      .replace(/<[^>]*>/g, ''),
  ).trim();
}

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes);
  return Math.max(1, Math.min(1000, Number(found?.[1] ?? 1)));
}

function cellsOf(rowHtml: string, blocked: number[]): string[] {
  const cells: string[] = [];
  const skipBlocked = (): void => {
    while ((blocked[cells.length] ?? 0) > 0) {
      blocked[cells.length] = (blocked[cells.length] as number) - 1;
      cells.push('');
    }
  };
  for (const cell of rowHtml.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|<\/?tr\b|<\/table|$)/gi)) {
    skipBlocked();
    const columns = spanOf(cell[1] ?? '', 'colspan');
    const rows = spanOf(cell[1] ?? '', 'rowspan');
    for (let offset = 0; offset < columns && cells.length < 20_000; offset += 1) {
      blocked[cells.length] = rows - 1;
      cells.push(offset === 0 ? textOf(cell[2] ?? '') : '');
    }
  }
  skipBlocked();
  return cells;
}

const mostTables = 1000;

/** The page cut before and after its tables; a page of more tables than anybody writes is cut off. */
function partsOf(body: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of body.matchAll(/<table\b|<\/table\s*>/gi)) {
    const to = match[0].startsWith('</') ? match.index + match[0].length : match.index;
    if (to > from) parts.push(body.slice(from, to));
    from = to;
    if (parts.length > mostTables * 2) return parts;
  }
  return [...parts, body.slice(from)];
}

/** True when the text is a web page or a table saved as one, as old programs do under the name .xls. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 200_000);
  return /<table\b/i.test(head) && /<t[dh]\b/i.test(head);
}

/**
 * Reads the tables of a web page: one below the other, rows counted from 1 as a spreadsheet shows them. Text between the tables becomes rows too.
 * Nothing of the page is ever run or shown as HTML.
 */
export function parseHtml(text: string): Grid {
  const body = text.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, (whole, tag: string) => {
    const title = tag.toLowerCase() === 'head' ? /<title\b[^>]*>([\s\S]*?)<\/title/i.exec(whole)?.[1] : undefined;
    return title ? `<p>${title}</p>` : '';
  });
  const rows: GridRow[] = [];
  const add = (cells: string[]): void => void rows.push({ line: rows.length + 1, cells });
  for (const part of partsOf(body)) {
    if (!/^<table\b/i.test(part)) {
      for (const piece of part.split(/<\/(?:p|h\d|div|li|caption)\s*>|<br\b[^>]*>|\n\s*\n/i))
        if (textOf(piece) !== '') add([textOf(piece)]);
      continue;
    }
    const caption = /<caption\b[^>]*>([\s\S]*?)<\/caption/i.exec(part)?.[1];
    if (caption) add([textOf(caption)]);
    const blocked: number[] = [];
    for (const row of part.split(/<tr\b[^>]*>/i).slice(1)) add(cellsOf(row, blocked));
    add([]);
  }
  return { sheet: null, hidden: false, rows };
}
