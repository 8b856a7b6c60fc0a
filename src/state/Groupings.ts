import type { Area, AreaCatalog } from '../domain/Area.ts';
import { membersOf } from '../domain/membersOf.ts';
import { periodAt } from '../domain/periodAt.ts';
import { regionOf } from '../domain/regionOf.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { CoverageParts } from '../model/coverageRows.ts';

/** Who belongs to a group on a day, in which region it lies, and the parts a view of it is made of. */
export interface Grouping {
  readonly members: CoverageParts['members'];
  readonly region: Area | null;
  readonly parts: CoverageParts;
}

/** The groupings of one catalog, each worked out once for all days on which it is the same: stepping through hundreds of dates asks again and again. */
export class Groupings {
  readonly #known = new Map<string, Grouping>();
  readonly #country: string | null;

  constructor(private readonly catalog: AreaCatalog) {
    this.#country = catalog.areas.find(({ kind }) => kind === 'country')?.code ?? null;
  }

  /** @param restWithout The area that the rest of the region is without; the group itself unless something else is named. */
  of(groupCode: string, day: IsoDate, restWithout = groupCode): Grouping {
    const key = `${groupCode} ${restWithout} ${periodAt(this.catalog, day) ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const members = membersOf(this.catalog, groupCode, day).map(({ code }) => code);
    // A municipality has a region also where the group it is looked at in is not there yet, or no more.
    const region = regionOf(this.catalog, members.length > 0 ? groupCode : restWithout, day);
    const parts = { members, group: groupCode, region: region?.code ?? null, country: this.#country, restWithout };
    const grouping = { members, region, parts };
    this.#known.set(key, grouping);
    return grouping;
  }
}
