import type { IsoDate } from '../lib/IsoDate.ts';
import { onceFor } from '../lib/onceFor.ts';
import type { AreaCatalog } from './Area.ts';
import { periodAt } from './periodAt.ts';

/**
 * Remembers what a catalog says of an area on a day: between two days of change it says the same.
 *
 * @param make Must depend on nothing but the catalog's areas and memberships of the day, and the code.
 */
export function onceByPeriod<Value>(
  make: (catalog: AreaCatalog, code: string, day: IsoDate) => Value,
): (catalog: AreaCatalog, code: string, day: IsoDate) => Value {
  const known = onceFor((_: AreaCatalog) => new Map<IsoDate | null, Map<string, { readonly value: Value }>>());
  return (catalog, code, day) => {
    const period = periodAt(catalog, day);
    const ofCatalog = known(catalog);
    const ofPeriod = ofCatalog.get(period) ?? new Map<string, { readonly value: Value }>();
    ofCatalog.set(period, ofPeriod);
    const found = ofPeriod.get(code) ?? { value: make(catalog, code, day) };
    ofPeriod.set(code, found);
    return found.value;
  };
}
