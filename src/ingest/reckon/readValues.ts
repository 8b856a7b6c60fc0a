import { parseFigure } from '../figures/parseFigure.ts';
import type { Figure } from '../figures/Figure.ts';
import { figureColumns } from '../tables/figureColumns.ts';
import type { Spot } from '../tables/Table.ts';
import type { Row, Value } from './Row.ts';

function printedDecimals(value: number): number {
  const text = String(value);
  return text.includes('e') ? 10 : Math.min(10, text.split('.')[1]?.length ?? 0);
}

/** What a cell holds, whether it is text or a spreadsheet's own number. */
export function figureOf(spot: Spot): Figure {
  const typed = spot.typed;
  if (typed?.number === undefined) return parseFigure(spot.text);
  const value = typed.percent ? Number((typed.number * 100).toPrecision(12)) : typed.number;
  const decimals = printedDecimals(value);
  return {
    kind: 'number',
    danish: value,
    english: value,
    danishDecimals: decimals,
    englishDecimals: decimals,
    percent: typed.percent ?? false,
    marked: false,
    imprecise: false,
  };
}

/** Reads every figure cell of the rows as far as that is possible before the columns' conventions are known. */
export function readValues(rows: readonly Row[]): void {
  for (const row of rows) {
    for (const column of figureColumns) {
      const spot = row.entry.spots[column];
      if (!spot) continue;
      const value: Value = { spot, figure: figureOf(spot), value: null, state: 'doubt', decimals: 0, percent: false };
      row.values[column] = value;
    }
  }
}
