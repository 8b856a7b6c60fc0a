import type { CoverageRow } from '../../database/queries/figures.ts';
import { balanceAgainstNorm } from '../../domain/indicators/balanceAgainstNorm.ts';
import { capacity } from '../../domain/indicators/capacity.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { insured } from '../../domain/indicators/insured.ts';
import { insuredPerCapacity } from '../../domain/indicators/insuredPerCapacity.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { vacant } from '../../domain/indicators/vacant.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { municipalityTexts as texts } from '../../i18n/municipality.ts';
import { tables } from '../../i18n/tables.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import type { Comparator } from '../comparator.ts';
import { comparatorFooter } from '../comparatorFooter.ts';
import { normCell } from '../comparatorRow.ts';
import { isPublished, unitRow, type Coverage } from '../Coverage.ts';
import { markDisputes } from '../disputes/markDisputes.ts';
import { figureOf } from '../figure.ts';
import { markInvented } from '../markInvented.ts';
import { scope } from '../scope.ts';
import type { TableCell, TableModel, TableRow } from '../TableModel.ts';

const shown: readonly Indicator[] = [insured, capacity, vacant, vacancyShare, insuredPerCapacity, insuredPerFilled, balanceAgainstNorm];

/** The municipality beside everything it can be held against: group, rest of its region, region, country, similar municipalities, norm. */
export function besideTable(coverage: Coverage, row: CoverageRow): TableModel {
  const { language } = coverage;
  const area = coverage.nameOf(row.code);
  const rows: TableRow[] = [];
  const add = (kind: TableRow['kind'], label: string, source: CoverageRow | null): void => {
    if (source === null) return;
    const cells = shown.map((indicator): TableCell => {
      const { text, value, state } = figureOf(source, indicator, language, indicator === vacancyShare ? 1 : indicator.decimals);
      return { text, value, known: state === 'known', spoken: null, figure: figureRef(source, indicator) };
    });
    rows.push({ id: `${source.unit}-${source.code}`, kind, label, note: null, cells });
  };
  const region = unitRow(coverage, 'region');
  add('municipality', area, row);
  add('total', scope(coverage), unitRow(coverage, 'group'));
  add('total', texts.restLabel[language]({ area }), unitRow(coverage, 'rest-of-region'));
  if (region) add('total', tables[isPublished(region) ? 'regionTotal' : 'regionPooled'][language], region);
  if (coverage.group.kind !== 'country') add('total', tables.country[language], unitRow(coverage, 'country'));
  if (coverage.similar) {
    add('total', texts.similarLabel[language]({ names: coverage.similar.codes.map(coverage.nameOf).join(', ') }), coverage.similar);
  }
  if (row.norm !== null) {
    const norm: Comparator = { id: 'norm', row: null, norm: row.norm, normOf: row, name: '', than: '' };
    const cells = shown.map((indicator) => normCell(norm, indicator, coverage));
    rows.push({ id: 'norm', kind: 'total', label: texts.normLabel[language], note: null, cells });
  }
  const table: TableModel = {
    id: 'beside',
    caption: markInvented(
      coverage.snapshot.source,
      texts.comparisonCaption[language]({ area, date: formatDate(coverage.snapshot.asOf, language) }),
      language,
    ),
    rowHeader: texts.area[language],
    columns: shown.map(({ id, label, definition }) => ({ id, label: label[language], definition: definition[language] })),
    rows,
    subject: `${row.unit}-${row.code}`,
    notes: [comparatorFooter(coverage), ...(coverage.similar ? [texts.similarRule[language]] : [])],
  };
  return markDisputes(table, [coverage]);
}
