import type { IsoDate } from '../lib/IsoDate.ts';
import type { Area, AreaCatalog } from './Area.ts';
import { holdsOn } from './holdsOn.ts';

/** The areas that exist on the day, in the catalog's order. */
export function areasAt(catalog: AreaCatalog, date: IsoDate): readonly Area[] {
  return catalog.areas.filter((area) => holdsOn(area, date));
}
