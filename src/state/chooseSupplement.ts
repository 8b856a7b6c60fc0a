import type { AreaCatalog } from '../domain/Area.ts';
import { membersOf } from '../domain/membersOf.ts';
import { sameReality } from '../domain/sameReality.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import { supplementKinds } from '../domain/supplements/supplementKinds.ts';
import type { SupplementKindId } from '../lib/SupplementColumn.ts';
import type { Coverage } from '../model/Coverage.ts';

type Shown = Pick<Coverage, 'snapshot' | 'group' | 'region' | 'groupedOn'>;

/**
 * The tables of a kind that say something of the group of a view or of its region. Invented figures go with invented ones only.
 *
 * @returns In the order of `held`.
 */
export function fittingSupplements(
  kind: SupplementKindId,
  held: readonly Supplement[],
  { snapshot, group, region, groupedOn }: Shown,
  catalog: AreaCatalog,
): readonly Supplement[] {
  const says = ({ observations, totals, asOf }: Supplement): boolean => {
    const members = membersOf(catalog, group.code, groupedOn ?? asOf).map(({ code }) => code);
    const codes = new Set(supplementKinds[kind].rows === 'group' ? [group.code, region?.code ?? ''] : members);
    return [...observations, ...totals].some(({ areaCode }) => areaCode !== null && codes.has(areaCode));
  };
  return held.filter((table) => table.kind === kind && sameReality(table.source, snapshot.source) && says(table));
}

/**
 * The table of a kind that goes with a view of coverage: of those that fit it, the newest that is not of a later day; where there is none, the newest of all.
 *
 * @param held Newest status date first, latest revision first within a date.
 */
export function chooseSupplement(
  kind: SupplementKindId,
  held: readonly Supplement[],
  shown: Shown,
  catalog: AreaCatalog,
): Supplement | null {
  const fitting = fittingSupplements(kind, held, shown, catalog);
  return fitting.find(({ asOf }) => asOf <= shown.snapshot.asOf) ?? fitting[0] ?? null;
}
