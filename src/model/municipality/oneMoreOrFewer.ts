import type { CoverageRow } from '../../database/queries/figures.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { vacant } from '../../domain/indicators/vacant.ts';
import { figureStates } from '../../i18n/figures.ts';
import { municipalityTexts as texts } from '../../i18n/municipality.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { toNineDecimals } from '../difference.ts';
import { markDisputes } from '../disputes/markDisputes.ts';
import { writeValue } from '../figure.ts';
import type { Coverage } from '../Coverage.ts';
import type { TableCell, TableModel } from '../TableModel.ts';

/** One capacity more is filled (-1 vacant) or one fewer (+1). */
type Change = -1 | 0 | 1;

/**
 * What one doctor more or fewer would do: vacancies, vacant share and insured per filled capacity, recomputed from the counts.
 *
 * @returns Null where a count is missing. A situation that cannot be – more filled than there are capacities, or fewer than none – has no figures.
 */
export function oneMoreOrFewer(coverage: Coverage, row: CoverageRow): TableModel | null {
  const { language } = coverage;
  const { insured, capacity, vacant: open, filled } = row;
  if (insured === null || capacity === null || open === null || filled === null || capacity === 0) return null;
  const cells = (change: Change): readonly TableCell[] => {
    const [vacantThen, filledThen] = [toNineDecimals(open + change), toNineDecimals(filled - change)];
    const isPossible = vacantThen >= 0 && filledThen >= 0;
    const missing = (text: string): TableCell => ({ text, value: null, known: false, spoken: null });
    if (!isPossible) return [missing(texts.notPossible[language]), missing(''), missing('')];
    const cell = (value: number, indicator: typeof vacant, decimals = indicator.decimals): TableCell => ({
      text: writeValue(value, indicator, language, decimals),
      value,
      known: true,
      spoken: null,
      ...(change === 0 && { figure: figureRef(row, indicator) }),
    });
    return [
      cell(vacantThen, vacant),
      cell(toNineDecimals(vacantThen / capacity), vacancyShare, 1),
      filledThen === 0 ? missing(figureStates['not-defined'][language]) : cell(toNineDecimals(insured / filledThen), insuredPerFilled),
    ];
  };
  const line = (id: string, label: string, change: Change): TableModel['rows'][number] => ({
    id,
    kind: 'municipality',
    label,
    note: null,
    cells: cells(change),
  });
  const table: TableModel = {
    id: 'one-more-or-fewer',
    caption: texts.oneMoreTitle[language],
    rowHeader: texts.situation[language],
    columns: [vacant, vacancyShare, insuredPerFilled].map(({ id, label, definition }) => ({
      id,
      label: label[language],
      definition: definition[language],
    })),
    rows: [
      line('fewer', texts.oneFewerFilled[language], 1),
      line('now', texts.now[language], 0),
      line('more', texts.oneMoreFilled[language], -1),
    ],
    notes: [texts.oneMoreNote[language]],
  };
  return markDisputes(table, [coverage]);
}
