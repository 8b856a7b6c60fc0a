import type { Area, AreaCatalog } from '../domain/Area.ts';
import { groupsAt } from '../domain/groupsAt.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { compareNames } from '../i18n/compareNames.ts';

/** A group a snapshot can say something about, with how many of its municipalities it covers. */
export interface GroupChoice {
  readonly area: Area;
  readonly members: number;
  readonly covered: number;
}

/** The groups of a day that the snapshot covers at least one municipality of; best covered first, then by name. */
export function groupChoices(snapshot: Snapshot, catalog: AreaCatalog, day: IsoDate): readonly GroupChoice[] {
  const observed = new Set(snapshot.observations.map((observation) => observation.areaCode));
  return groupsAt(catalog, day)
    .map(({ area, members }) => ({ area, members: members.length, covered: members.filter(({ code }) => observed.has(code)).length }))
    .filter((choice) => choice.covered > 0)
    .toSorted((a, b) => b.covered / b.members - a.covered / a.members || compareNames(a.area.name, b.area.name));
}
