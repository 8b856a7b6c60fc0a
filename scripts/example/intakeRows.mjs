import { danish, danishDay, danishShare } from './danishNumbers.mjs';

const days = [2022, 2023, 2024, 2025, 2026].map((year) => ({ year, month: 7 }));
/** Persons a practice has in the mean: a practice holds more than one capacity. */
const perPractice = 3400;

/**
 * Practices open and closed for new patients, the regions' totals last on each day. A region counts a practice that is in no municipality.
 *
 * @param {readonly import('../exampleData.mjs').Municipality[]} municipalities
 * @param {readonly import('../exampleData.mjs').Region[]} regions
 * @param {() => number} random
 */
export function intakeRows(municipalities, regions, random) {
  const inclined = municipalities.map((one) => ({ ...one, inclination: 0.2 + random() * 0.6 }));
  return days.flatMap((day) => {
    const write = (/** @type {string} */ name, /** @type {number} */ practices, /** @type {number} */ closed) => [
      name,
      danishDay(day),
      danish(practices),
      danish(practices - closed),
      danish(closed),
      danishShare(closed, practices),
    ];
    const counted = inclined.map(({ name, region, size, inclination }) => {
      const practices = Math.max(1, Math.round(size / perPractice));
      const closed = Math.min(practices, Math.max(0, Math.round(practices * (inclination + (random() - 0.5) * 0.16))));
      return { name, region, practices, closed };
    });
    const totals = regions.map(({ code, name }) => {
      const members = counted.filter(({ region }) => region === code);
      const sum = (/** @type {'practices' | 'closed'} */ count) => members.reduce((total, one) => total + one[count], 0);
      return write(name, sum('practices') + 1, sum('closed'));
    });
    return [...counted.map(({ name, practices, closed }) => write(name, practices, closed)), ...totals];
  });
}
