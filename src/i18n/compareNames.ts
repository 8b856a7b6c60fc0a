import { locales } from './formatNumber.ts';

const danish = new Intl.Collator(locales.da, { numeric: true });

/** Danish order in both languages, since the names are Danish: Aabenraa and Aarhus stand last, after Ø. */
export function compareNames(a: string, b: string): number {
  return danish.compare(a, b);
}
