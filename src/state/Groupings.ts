import type { Area, AreaCatalog } from '../domain/Area.ts';
import { changeDays } from '../domain/changeDays.ts';
import { membersOf } from '../domain/membersOf.ts';
import { regionOf } from '../domain/regionOf.ts';
import type { IsoDate } from '../lib/IsoDate.ts';

/** Who belongs to a group on a day, and in which region it lies. */
export interface Grouping {
  /** Codes of the municipalities. */
  readonly members: readonly string[];
  readonly region: Area | null;
}

/** The groupings of one catalog, each worked out once for all days on which it is the same: stepping through hundreds of dates asks again and again. */
export class Groupings {
  readonly #changes: readonly IsoDate[];
  readonly #known = new Map<string, Grouping>();
  readonly country: string | null;

  constructor(private readonly catalog: AreaCatalog) {
    this.#changes = changeDays(catalog);
    this.country = catalog.areas.find(({ kind }) => kind === 'country')?.code ?? null;
  }

  of(groupCode: string, day: IsoDate): Grouping {
    const key = `${groupCode} ${this.#changes.findLast((change) => change <= day) ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const grouping = {
      members: membersOf(this.catalog, groupCode, day).map(({ code }) => code),
      region: regionOf(this.catalog, groupCode, day),
    };
    this.#known.set(key, grouping);
    return grouping;
  }
}
