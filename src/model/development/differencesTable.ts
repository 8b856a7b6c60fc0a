import { capacity } from '../../domain/indicators/capacity.ts';
import { filled } from '../../domain/indicators/filled.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { insured } from '../../domain/indicators/insured.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { vacant } from '../../domain/indicators/vacant.ts';
import { development as texts } from '../../i18n/development.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { findings } from '../../i18n/findings.ts';
import { tables } from '../../i18n/tables.ts';
import { once } from '../../lib/once.ts';
import { comparatorFooter } from '../comparatorFooter.ts';
import type { Coverage } from '../Coverage.ts';
import { markDisputes } from '../disputes/markDisputes.ts';
import { markInvented } from '../markInvented.ts';
import { scope } from '../scope.ts';
import type { TableModel, TableRow } from '../TableModel.ts';
import { isSmallPair, municipalityPairs, type AreaPair } from './AreaPair.ts';
import { breaksBetween } from './breaksBetween.ts';
import { comparatorPairRow } from './comparatorPairRow.ts';
import { differenceCell } from './pairCells.ts';
import { totalPairs } from './totalPairs.ts';

const shown: readonly Indicator[] = [insured, capacity, filled, vacant, vacancyShare, insuredPerFilled];

/** How each count and ratio changed between two dates: in persons, capacities and points, later minus earlier, municipality by municipality and in total. Its rows are made when they are first asked for. */
export function differencesTable(earlier: Coverage, later: Coverage): TableModel {
  const { language, indicator, nameOf } = later;
  const columns = shown.includes(indicator) ? shown : [...shown, indicator];
  const row = (pair: AreaPair, kind: TableRow['kind'], id: string, label: string, note: string | null): TableRow => ({
    id,
    kind,
    label,
    note,
    cells: columns.map((column) => differenceCell(pair, column, [earlier, later])),
  });
  const totals = once(() => totalPairs(earlier, later));
  const rows = once((): readonly TableRow[] => [
    ...municipalityPairs(earlier, later).map((pair) =>
      row(
        pair,
        'municipality',
        `municipality-${pair.code}`,
        nameOf(pair.code),
        isSmallPair(pair) ? findings.fewCapacities[language] : null,
      ),
    ),
    ...totals().map((pair) => row(pair, 'total', `${pair.unit}-${pair.code}`, pair.label, pair.note)),
    ...comparatorPairRow(
      [earlier, later],
      totals(),
      columns.map((column) => ({ indicator: column, shows: 'change' })),
    ),
  ]);
  const table: TableModel = {
    id: 'differences',
    caption: markInvented(
      later.snapshot.source,
      texts.differencesCaption[language]({
        area: scope(later),
        from: formatDate(earlier.snapshot.asOf, language),
        to: formatDate(later.snapshot.asOf, language),
      }),
      language,
    ),
    rowHeader: tables.municipality[language],
    columns: columns.map(({ id, unit, label, definition }) => ({
      id,
      label: unit === 'share' ? texts.inPoints[language]({ indicator: label[language] }) : label[language],
      definition: definition[language],
    })),
    get rows() {
      return rows();
    },
    notes: [comparatorFooter(later), texts.differencesRule[language], ...breaksBetween(earlier, later)],
  };
  return markDisputes(table, [later, earlier]);
}
