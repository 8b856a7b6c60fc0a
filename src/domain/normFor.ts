import type { IsoDate } from '../lib/IsoDate.ts';
import type { AreaCatalog } from './Area.ts';
import { areasAt } from './areasAt.ts';
import { holdsOn } from './holdsOn.ts';
import { regionOf } from './regionOf.ts';

/**
 * The norm that applies to an area on a day: its own, else its region's, else the country's.
 *
 * @returns Insured per capacity; null when none holds. Where one area has several norms on a day, the one that began last counts.
 */
export function normFor(catalog: AreaCatalog, areaCode: string, date: IsoDate): number | null {
  const own = (code: string | undefined): number | null => {
    const held = catalog.norms.filter((norm) => norm.areaCode === code && holdsOn(norm, date));
    const latest = held.reduce<(typeof held)[number] | null>(
      (best, norm) => (best && (best.validFrom ?? '') >= (norm.validFrom ?? '') ? best : norm),
      null,
    );
    return latest?.insuredPerCapacity ?? null;
  };
  const country = areasAt(catalog, date).find((area) => area.kind === 'country');
  return own(areaCode) ?? own(regionOf(catalog, areaCode, date)?.code) ?? own(country?.code);
}
