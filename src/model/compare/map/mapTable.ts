import type { Tile } from '../../../domain/Tile.ts';
import { formatCount } from '../../../i18n/formatNumber.ts';
import { formatDate } from '../../../i18n/formatDate.ts';
import { map } from '../../../i18n/map.ts';
import type { Coverage } from '../../Coverage.ts';
import { markInvented } from '../../markInvented.ts';
import { rankedTable } from '../../rankedTable.ts';
import type { TableModel } from '../../TableModel.ts';
import { heldAgainst } from './heldAgainst.ts';

/** The twin of the map: every municipality with figures, ranked, and how many have none. */
export function mapTable(coverage: Coverage, tiles: readonly Tile[]): TableModel {
  const { language, snapshot, indicator, everywhere } = coverage;
  const totals = coverage.rows.filter(({ unit }) => unit !== 'municipality');
  const table = rankedTable({ ...heldAgainst(coverage), rows: [...everywhere, ...totals] });
  const caption = map.caption[language]({ indicator: indicator.label[language], date: formatDate(snapshot.asOf, language) });
  const others = tiles.length - everywhere.length;
  const note = map.others[language]({ count: formatCount(others, language), one: others === 1 });
  return {
    ...table,
    id: 'map',
    caption: markInvented(snapshot.source, caption, language),
    notes: others === 0 ? table.notes : [note, ...table.notes],
  };
}
