import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality } from '../areas/findMunicipality.ts';
import { cleanText } from '../text/cleanText.ts';
import { scanDates } from '../dates/scanDates.ts';
import type { Grid } from '../Grid.ts';
import { isFigureColumn } from './figureColumns.ts';
import type { TableColumn } from './Table.ts';

const sampled = 300;

interface Content {
  readonly names: number;
  readonly codes: number;
  readonly dates: number;
  readonly filled: number;
}

function contentOf(column: number, grid: Grid, from: number, to: number, index: AreaIndex): Content {
  let [names, codes, dates, filled] = [0, 0, 0, 0];
  for (const row of grid.rows.slice(from, Math.min(to, from + sampled))) {
    const cell = cleanText(row.cells[column] ?? '');
    if (cell === '' || cell.length > 120) continue;
    filled += 1;
    if (/\p{L}/u.test(cell)) {
      if (findMunicipality(cell, '', index).kind === 'found') names += 1;
    } else if (/^\d{3,4}$/.test(cell) && index.municipalities.has(cell.padStart(4, '0'))) codes += 1;
    if (row.typed?.[column]?.date || scanDates(cell)[0]?.raw === cell) dates += 1;
  }
  return { names, codes, dates, filled };
}

function best(
  columns: readonly TableColumn[],
  contents: ReadonlyMap<number, Content>,
  what: 'names' | 'codes' | 'dates',
  header: string,
): TableColumn | null {
  const share = (column: TableColumn): number => {
    const content = contents.get(column.index);
    return !content || content.filled === 0 ? 0 : content[what] / content.filled;
  };
  const amount = (column: TableColumn): number => contents.get(column.index)?.[what] ?? 0;
  const candidates = columns.filter((column) => amount(column) > 0 && (column.meaning === header || share(column) >= 0.5));
  candidates.sort(
    (a, b) => amount(b) * (b.meaning === header ? 1.3 : 1) - amount(a) * (a.meaning === header ? 1.3 : 1) || a.index - b.index,
  );
  return candidates[0] ?? null;
}

/**
 * Finds the columns that say whom and when a row is about – municipality by name, by code, date – by header and by what stands in them.
 *
 * @param columns Changed in place: at most one column each keeps 'area-name', 'area-code' and 'as-of'.
 */
export function findLabelColumns(columns: TableColumn[], grid: Grid, from: number, to: number, index: AreaIndex): void {
  const isNamed = columns.some(({ meaning }) => meaning === 'area-name' || meaning === 'area-code');
  // A district can be called like a municipality; beside a column of municipalities it is none.
  const labels = columns.filter(({ meaning, index: at }) => !isFigureColumn(meaning) && at < 500 && !(isNamed && meaning === 'practice'));
  const contents = new Map(labels.map((column) => [column.index, contentOf(column.index, grid, from, to, index)]));
  const byHeader = (meaning: string): TableColumn | null => labels.find((column) => column.meaning === meaning) ?? null;
  const name = best(labels, contents, 'names', 'area-name') ?? byHeader('area-name') ?? byHeader('group');
  const withoutName = labels.filter((column) => column !== name);
  // A column of three-digit figures looks like codes: without a header that says so, only a table without names may be read by it.
  const code =
    best(name ? withoutName.filter((column) => column.meaning === 'area-code') : withoutName, contents, 'codes', 'area-code') ??
    (name ? null : byHeader('area-code'));
  const date =
    best(
      withoutName.filter((column) => column !== code && column.meaning !== 'other-date' && column.date === null),
      contents,
      'dates',
      'as-of',
    ) ??
    withoutName.find((column) => column.meaning === 'as-of' && column !== code && /dato|date|\bpr\b|as of/i.test(column.header)) ??
    null;
  const chosen = new Map<TableColumn, 'area-name' | 'area-code' | 'as-of'>();
  if (name) chosen.set(name, 'area-name');
  if (code) chosen.set(code, 'area-code');
  if (date && date !== name) chosen.set(date, 'as-of');
  for (const column of labels) {
    const meaning = chosen.get(column);
    if (meaning && column.meaning !== meaning) Object.assign(column, { meaning, recognisedBy: 'content' });
    else if (!meaning && (column.meaning === 'area-name' || column.meaning === 'area-code' || column.meaning === 'as-of'))
      column.meaning = null;
    if (meaning) column.certain = true;
  }
}
