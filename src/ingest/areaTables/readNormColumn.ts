import type { Diagnostic } from '../../lib/Diagnostic.ts';
import { parseFigure } from '../figures/parseFigure.ts';
import type { AreaTableCell } from './AreaTableRow.ts';
import { chooseNormConvention } from './chooseNormConvention.ts';

/** The database counts norms in thousandths and below a million. */
const thousandths = 1000;
const limit = 100_000;

/**
 * Reads a column of norms, the way Danish and English tables print them: "1.600", "1,600", "1450,5".
 *
 * @returns In the order of the cells; null where there is no norm above zero, which is then among the findings.
 */
export function readNormColumn(cells: readonly AreaTableCell[], diagnostics: Diagnostic[]): readonly (number | null)[] {
  const figures = cells.map(({ text }) => parseFigure(text));
  const untyped = figures.filter((_, index) => cells[index]?.typed?.number === undefined);
  const convention = chooseNormConvention(untyped);
  return cells.map(({ text, typed, at }, index) => {
    const figure = figures[index];
    if (typed?.number === undefined && figure?.kind === 'number' && convention === null) {
      diagnostics.push({ severity: 'error', code: 'ambiguous-norm', at, data: { raw: text } });
      return null;
    }
    const number = typed?.number ?? (figure?.kind === 'number' && !figure.percent && convention !== null ? figure[convention] : null);
    if (number !== null && number > 0 && number < limit && typed?.percent !== true) return Math.round(number * thousandths) / thousandths;
    if (text === '') diagnostics.push({ severity: 'error', code: 'area-table-empty-cell', at, data: { column: 'norm' } });
    else diagnostics.push({ severity: 'error', code: 'not-a-norm', at, data: { raw: text } });
    return null;
  });
}
