import type { SlopeSpec } from '../../charts/slope/SlopeSpec.ts';
import { development as texts } from '../../i18n/development.ts';
import { findings } from '../../i18n/findings.ts';
import { tables } from '../../i18n/tables.ts';
import { comparatorFooter } from '../comparatorFooter.ts';
import type { Coverage } from '../Coverage.ts';
import { markDisputes } from '../disputes/markDisputes.ts';
import { markInvented } from '../markInvented.ts';
import type { TableModel, TableRow } from '../TableModel.ts';
import { isSmallPair, municipalityPairs, type AreaPair } from './AreaPair.ts';
import { breaksBetween } from './breaksBetween.ts';
import { comparatorPairRow } from './comparatorPairRow.ts';
import { differenceCell, sideCell } from './pairCells.ts';
import { totalPairs } from './totalPairs.ts';

/** The twin of the slope chart: every municipality and total at both dates, and the change between; then the comparator of the chart, unless it is one of them. */
export function slopeTable(spec: SlopeSpec, earlier: Coverage, later: Coverage): TableModel {
  const { language, indicator, nameOf } = later;
  const row = (
    pair: AreaPair & { readonly comparable?: boolean },
    kind: TableRow['kind'],
    id: string,
    label: string,
    note: string | null,
  ): TableRow => ({
    id,
    kind,
    label,
    note,
    cells: [
      sideCell(pair.before, pair.code, earlier, indicator, later),
      sideCell(pair.after, pair.code, later, indicator),
      differenceCell(pair, indicator, [earlier, later]),
    ],
  });
  const totals = totalPairs(earlier, later);
  const table: TableModel = {
    id: 'slope',
    caption: markInvented(later.snapshot.source, spec.title, language),
    rowHeader: tables.municipality[language],
    columns: [
      ...spec.dates.map((label, index) => ({ id: `date ${index}`, label, definition: indicator.definition[language] })),
      {
        id: 'change',
        label: texts[indicator.unit === 'share' ? 'changeInPoints' : 'change'][language],
        definition: texts.differencesRule[language],
      },
    ],
    rows: [
      ...municipalityPairs(earlier, later).map((pair) =>
        row(pair, 'municipality', pair.code, nameOf(pair.code), isSmallPair(pair) ? findings.fewCapacities[language] : null),
      ),
      ...totals.map((pair) => row(pair, 'total', `${pair.unit}-${pair.code}`, pair.label, pair.note)),
      ...(spec.comparator
        ? comparatorPairRow(
            [earlier, later],
            totals,
            (['earlier', 'later', 'change'] as const).map((shows) => ({ indicator, shows })),
          )
        : []),
    ],
    notes: [...(spec.comparator ? [comparatorFooter(later)] : []), texts.differencesRule[language], ...breaksBetween(earlier, later)],
  };
  return markDisputes(table, [later, earlier]);
}
