import type { IsoDate } from '../lib/IsoDate.ts';
import type { Area, AreaCatalog } from './Area.ts';
import { holdsOn } from './holdsOn.ts';
import { onceByPeriod } from './onceByPeriod.ts';

const existing = onceByPeriod((catalog, _, day): readonly Area[] => catalog.areas.filter((area) => holdsOn(area, day)));

/** The areas that exist on the day, in the catalog's order. */
export function areasAt(catalog: AreaCatalog, date: IsoDate): readonly Area[] {
  return existing(catalog, '', date);
}
