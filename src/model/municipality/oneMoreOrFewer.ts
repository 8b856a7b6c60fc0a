import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { vacant } from '../../domain/indicators/vacant.ts';
import { figureStates } from '../../i18n/figures.ts';
import { municipalityTexts as texts } from '../../i18n/municipality.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { markDisputes } from '../disputes/markDisputes.ts';
import { writeValue } from '../figure.ts';
import type { Coverage } from '../Coverage.ts';
import type { TableCell, TableModel } from '../TableModel.ts';
import { withOneChanged, type VacancyChange } from './withOneChanged.ts';

/**
 * What one doctor more or fewer would do: vacancies, vacant share and insured per filled capacity, recomputed from the counts.
 *
 * @returns Null where a count is missing. A situation that cannot be – more filled than there are capacities, or fewer than none – has no figures.
 */
export function oneMoreOrFewer(coverage: Coverage, row: CoverageRow): TableModel | null {
  const { language } = coverage;
  if (withOneChanged(row, 0) === null) return null;
  const cells = (change: VacancyChange): readonly TableCell[] => {
    const missing = (text: string): TableCell => ({ text, value: null, known: false, spoken: null });
    const changed = withOneChanged(row, change);
    if (changed === null) return [missing(texts.notPossible[language]), missing(''), missing('')];
    const assumed = change === 0 ? null : ({ assumed: change === 1 ? 'one-fewer' : 'one-more' } as const);
    const cell = (indicator: Indicator, decimals = indicator.decimals): TableCell => {
      const value = changed.indicators[indicator.id] ?? null;
      if (value === null) return missing(figureStates['not-defined'][language]);
      const text = writeValue(value, indicator, language, decimals);
      return { text, value, known: true, spoken: null, figure: { ...figureRef(row, indicator), ...assumed } };
    };
    return [cell(vacant), cell(vacancyShare, 1), cell(insuredPerFilled)];
  };
  const line = (id: string, label: string, change: VacancyChange): TableModel['rows'][number] => ({
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
