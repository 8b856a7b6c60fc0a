import type { AreaCatalog } from '../domain/Area.ts';
import { membersOf } from '../domain/membersOf.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import { supplementKinds } from '../domain/supplements/supplementKinds.ts';
import type { SupplementKindId } from '../lib/SupplementColumn.ts';
import type { Coverage } from '../model/Coverage.ts';

/**
 * The table of a kind that goes with a view of coverage: of those that say something of its group or region, the newest that is not of a later
 * day; where there is none, the newest of all. Invented figures go with invented ones only.
 *
 * @param held Newest status date first, latest revision first within a date.
 */
export function chooseSupplement(
  kind: SupplementKindId,
  held: readonly Supplement[],
  { snapshot, group, region, groupedOn }: Pick<Coverage, 'snapshot' | 'group' | 'region' | 'groupedOn'>,
  catalog: AreaCatalog,
): Supplement | null {
  const says = ({ observations, totals, asOf }: Supplement): boolean => {
    const members = membersOf(catalog, group.code, groupedOn ?? asOf).map(({ code }) => code);
    const codes = new Set(supplementKinds[kind].rows === 'group' ? [group.code, region?.code ?? ''] : members);
    return [...observations, ...totals].some(({ areaCode }) => areaCode !== null && codes.has(areaCode));
  };
  const fitting = held.filter(
    (table) => table.kind === kind && (table.source.invented ?? false) === (snapshot.source.invented ?? false) && says(table),
  );
  return fitting.find(({ asOf }) => asOf <= snapshot.asOf) ?? fitting[0] ?? null;
}
