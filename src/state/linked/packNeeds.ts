import type { AreaCatalog } from '../../domain/Area.ts';
import { sameGroup } from '../../domain/sameGroup.ts';
import { supplementId } from '../../storage/supplementId.ts';
import { snapshotId } from '../../storage/snapshotId.ts';
import type { LinkedData } from './LinkedData.ts';
import { packLink } from './packLink.ts';
import { readLinked } from './readLinked.ts';
import { nothingTravels, type Travelling } from './Travelling.ts';

export type TravellingPart = keyof Travelling;

export interface Packed {
  /** What stands in the link after `data=`; null for nothing. */
  readonly text: string | null;
  /** Parts that are not in it, because reading them back gives something else. */
  readonly left: readonly TravellingPart[];
}

const parts: readonly TravellingPart[] = ['groups', 'norms', 'notes', 'tables', 'beside'];

/** Packs what travels, and reads it back: a link is only given away when it opens on the same figures. What does not come back as it went stays behind. */
export async function packNeeds(wanted: Travelling, shipped: AreaCatalog): Promise<Packed> {
  const names = new Map(shipped.areas.map(({ code, name }) => [code, name]));
  const pack = (travelling: Travelling): Promise<string> => packLink(travelling, (code) => names.get(code) ?? code);
  const left: TravellingPart[] = [];
  let kept = wanted;
  for (const part of parts) {
    if (isEmpty(kept[part])) continue;
    // A table may be about the groups that travel with it.
    const alone = { ...nothingTravels, groups: kept.groups, [part]: kept[part] };
    if (await comesBack(alone, await readLinked(await pack(alone), shipped))) continue;
    kept = { ...kept, [part]: nothingTravels[part] };
    left.push(part);
  }
  return { text: parts.every((part) => isEmpty(kept[part])) ? null : await pack(kept), left };
}

function isEmpty(part: Travelling[TravellingPart]): boolean {
  return part === null || ('length' in part && part.length === 0);
}

async function comesBack({ tables, beside, groups, norms, notes }: Travelling, back: LinkedData): Promise<boolean> {
  const [ids, besideIds] = await Promise.all([Promise.all(tables.map(snapshotId)), Promise.all(beside.map(supplementId))]);
  const { groups: groupsBack } = back.documents;
  return (
    back.trouble === null &&
    isSame(
      back.tables.map(({ snapshot }) => snapshot.id),
      ids,
    ) &&
    isSame(
      back.beside.map(({ snapshot }) => snapshot.id),
      besideIds,
    ) &&
    (groups ?? { areas: [] }).areas.every(({ code }) => groups && groupsBack && sameGroup(code, groups, groupsBack)) &&
    isSame(back.documents.norms?.map(normText).toSorted() ?? null, norms?.map(normText).toSorted() ?? null) &&
    isSame(back.documents.notes, notes)
  );
}

const normText = (norm: NonNullable<Travelling['norms']>[number]): string =>
  JSON.stringify([norm.areaCode, norm.validFrom, norm.validTo, norm.insuredPerCapacity]);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
