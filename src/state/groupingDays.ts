import type { AreaCatalog, AreaKind } from '../domain/Area.ts';
import { areasAt } from '../domain/areasAt.ts';
import { changeDays } from '../domain/changeDays.ts';
import type { IsoDate } from '../lib/IsoDate.ts';

/** A day from which on municipalities are grouped otherwise, and by what. */
export interface GroupingDay {
  readonly day: IsoDate;
  readonly kind: Extract<AreaKind, 'cluster' | 'council'>;
}

/** The days whose clusters or councils are other ones than those of the status date: what a reader can choose as "inddeling pr.". */
export function groupingDays(catalog: AreaCatalog, asOf: IsoDate): readonly GroupingDay[] {
  const changes = changeDays(catalog);
  const present = changes.findLast((day) => day <= asOf);
  return changes
    .filter((day) => day !== present)
    .flatMap((day) => {
      const kinds = new Set(areasAt(catalog, day).map(({ kind }) => kind));
      const kind = (['council', 'cluster'] as const).find((each) => kinds.has(each));
      return kind ? [{ day, kind }] : [];
    });
}

/** The group of that day with the same name: another area, for names are reused. Null when there is none. */
export function namesakeOn(catalog: AreaCatalog, groupCode: string, day: IsoDate): string | null {
  const name = catalog.areas.find(({ code }) => code === groupCode)?.name;
  const there = areasAt(catalog, day).filter(({ kind }) => kind !== 'municipality');
  return (there.find(({ code }) => code === groupCode) ?? there.find((area) => area.name === name))?.code ?? null;
}
