import { danish, danishShare } from './danishNumbers.mjs';

const years = Array.from({ length: 8 }, (_, index) => 2018 + index);
/** Posts planned in each region, the smallest first. */
const planned = [36, 78, 74, 96, 52];

/**
 * Training posts of each region and year, the country last in each year.
 *
 * @param {readonly import('../exampleData.mjs').Region[]} regions
 * @param {() => number} random
 */
export function trainingRows(regions, random) {
  return years.flatMap((year, at) => {
    const rows = regions.map(({ name }, index) => {
      const dimensioned = (planned[index] ?? 40) + at;
      const posted = dimensioned - Math.floor(random() * 6);
      const filled = Math.min(posted, Math.round(posted * (0.8 + random() * 0.22)));
      return { name, dimensioned, posted, filled };
    });
    const sum = (/** @type {'dimensioned' | 'posted' | 'filled'} */ count) => rows.reduce((total, row) => total + row[count], 0);
    const country = { name: 'Hele landet', dimensioned: sum('dimensioned'), posted: sum('posted'), filled: sum('filled') };
    return [...rows, country].map(({ name, dimensioned, posted, filled }) => [
      name,
      String(year),
      danish(dimensioned),
      danish(posted),
      danish(filled),
      danishShare(filled, posted),
      danishShare(filled, dimensioned),
    ]);
  });
}
