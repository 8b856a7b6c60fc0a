import { dateOfSerial } from '../dates/readDateCell.ts';
import type { GridRow, TypedCell } from '../Grid.ts';
import type { StyleKind } from './readStyles.ts';
import { xmlAttribute } from './xmlAttribute.ts';
import { xmlText } from './xmlText.ts';

export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly styles: readonly StyleKind[];
  /** True when days are counted from 1 January 1904. */
  readonly from1904: boolean;
}

interface ReadCell {
  readonly text: string;
  readonly typed?: TypedCell;
}

const mostColumns = 16_384;

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function richText(xml: string): string {
  const spoken = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return [...spoken.matchAll(/<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g)].map(([, text]) => xmlText(text as string)).join('');
}

function numberCell(raw: string, style: StyleKind, from1904: boolean): ReadCell {
  // Excel computes in binary and shows 15 digits: 21.299999999999997 stands as 21,3 on the planner's screen.
  const number = Number(Number(raw).toPrecision(15));
  if (!Number.isFinite(number)) return { text: raw };
  const date = style === 'date' ? dateOfSerial(number + (from1904 ? 1462 : 0)) : null;
  if (date) return { text: date, typed: { date } };
  if (style === 'percent') return { text: `${Number((number * 100).toPrecision(12))} %`, typed: { number, percent: true } };
  return { text: String(number), typed: { number } };
}

function readCell(tag: string, inside: string, { strings, styles, from1904 }: WorkbookParts): ReadCell {
  const type = xmlAttribute(tag, 't') ?? 'n';
  if (type === 'inlineStr') return { text: richText(inside) };
  const raw = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inside)?.[1];
  if (raw === undefined) {
    const formula = /<(?:\w+:)?f\b[^>]*>([\s\S]*?)<\/(?:\w+:)?f>/.exec(inside)?.[1];
    return { text: formula === undefined ? '' : `=${xmlText(formula)}` };
  }
  if (type === 's') return { text: strings[Number(raw)] ?? '' };
  if (type === 'd') return { text: raw.slice(0, 10) };
  if (type === 'n') return numberCell(raw, styles[Number(xmlAttribute(tag, 's') ?? 0)] ?? 'number', from1904);
  return { text: xmlText(raw) };
}

function repeatMerged(xml: string, rows: Map<number, { cells: string[] }>): void {
  for (const [, top, first, bottom, last] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    if (top !== bottom || Number(last) - Number(first) > 5000) continue;
    const column = columnOf(top as string);
    const text = rows.get(Number(first))?.cells[column] ?? '';
    if (!/\p{L}/u.test(text)) continue;
    for (let line = Number(first) + 1; line <= Number(last); line += 1) {
      const row = rows.get(line);
      if (!row) continue;
      while (row.cells.length <= column) row.cells.push('');
      row.cells[column] = text;
    }
  }
}

/** Reads the rows of a sheet: shown values, formulas by their last result, numbers typed, hidden rows marked, text merged downwards repeated. */
export function readSheet(xml: string, parts: WorkbookParts): GridRow[] {
  const rows = new Map<number, { line: number; cells: string[]; typed: (TypedCell | undefined)[]; hidden: boolean }>();
  let line = 0;
  for (const [, tag, content] of xml.matchAll(/<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g)) {
    line = Number(xmlAttribute(tag as string, 'r') ?? line + 1);
    const cells: string[] = [];
    const typed: (TypedCell | undefined)[] = [];
    for (const [, cellTag, inside] of (content ?? '').matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
      const reference = xmlAttribute(cellTag as string, 'r');
      const column = reference === null ? cells.length : columnOf(reference);
      if (column < 0 || column >= mostColumns) continue;
      const cell = readCell(cellTag as string, inside ?? '', parts);
      while (cells.length < column) cells.push('');
      cells[column] = cell.text;
      if (cell.typed) typed[column] = cell.typed;
    }
    const hiddenRow = xmlAttribute(tag as string, 'hidden');
    rows.set(line, { line, cells, typed, hidden: hiddenRow === '1' || hiddenRow === 'true' });
  }
  repeatMerged(xml, rows);
  return [...rows.values()].sort((a, b) => a.line - b.line);
}
