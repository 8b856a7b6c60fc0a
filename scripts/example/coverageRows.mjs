import { danish, danishDay } from './danishNumbers.mjs';

/** @typedef {import('../exampleData.mjs').Municipality} Municipality */
/** @typedef {{ readonly insured: number, readonly capacity: number, readonly vacant: number }} Counts */

const halfYears = Array.from({ length: 20 }, (_, index) => ({ year: 2017 + Math.floor(index / 2), month: index % 2 === 0 ? 1 : 7 }));
/** Capacities of these come in halves; this one misses a count once; these ones are revised. */
const fractional = ['0360', '0482', '0671', '0825'];
const missing = { code: '0773', at: 13 };
const revision = { codes: ['0330', '0370', '0376'], at: 18 };
const small = 8000;
const large = 60_000;

/**
 * One municipality through the years: capacities follow its size, vacancies wander around a level of its own.
 *
 * @param {Municipality} municipality
 * @param {() => number} random
 * @returns {readonly Counts[]}
 */
function course({ code, size }, random) {
  const growth = (random() - 0.45) * 0.006;
  const perCapacity = size < small ? 1150 : 1480 + random() * 140;
  const step = fractional.includes(code) ? 0.5 : 1;
  const toStep = (/** @type {number} */ value) => Math.round(value / step) * step;
  const level = size < large && random() < 0.3 ? 0.09 + random() * 0.1 : random() * 0.05;
  let drift = 0;
  return halfYears.map((_, at) => {
    const insured = Math.round(size * (1 + growth * at) + (random() - 0.5) * size * 0.004);
    const capacity = Math.max(1, toStep(insured / perCapacity));
    drift = drift * 0.8 + (random() - 0.49) * (size < large ? 0.05 : 0.02);
    const vacant = Math.min(capacity, toStep(Math.min(0.45, Math.max(0, level + drift)) * capacity));
    return { insured, capacity, vacant };
  });
}

/**
 * Coverage of every municipality at twenty half-years, the regions' totals last in each. A region counts some capacities that belong to no
 * municipality, so its total is not the sum of the rows.
 *
 * @param {readonly Municipality[]} municipalities
 * @param {readonly import('../exampleData.mjs').Region[]} regions
 * @param {() => number} random
 */
export function coverageRows(municipalities, regions, random) {
  const courses = municipalities.map((municipality) => ({ ...municipality, counts: course(municipality, random) }));
  const unplaced = regions.map((region) => ({ ...region, extra: 1 + Math.floor(random() * 4) }));
  const write = (/** @type {string} */ name, /** @type {number} */ at, /** @type {Counts} */ counts) => [
    name,
    danishDay(halfYears[at] ?? { year: 0, month: 0 }),
    danish(counts.insured),
    danish(counts.capacity),
    danish(counts.vacant),
  ];
  const totals = (/** @type {number} */ at) =>
    unplaced.map(({ code, name, extra }) => {
      const members = courses.filter(({ region }) => region === code).flatMap(({ counts }) => counts[at] ?? []);
      const sum = (/** @type {keyof Counts} */ count) => members.reduce((total, member) => total + member[count], 0);
      return write(name, at, { insured: sum('insured') + extra * 310, capacity: sum('capacity') + extra, vacant: sum('vacant') + extra });
    });
  const rowsAt = (/** @type {number} */ at, /** @type {readonly string[]} */ revised) =>
    courses.map(({ code, name, counts }) => {
      const { insured = 0, capacity = 0, vacant = 0 } = counts[at] ?? {};
      const row = write(name, at, { insured, capacity, vacant: revised.includes(code) ? Math.min(capacity, vacant + 2) : vacant });
      return code === missing.code && at === missing.at ? [...row.slice(0, -1), ''] : row;
    });
  return {
    rows: halfYears.flatMap((_, at) => [...rowsAt(at, []), ...totals(at)]),
    revised: [...rowsAt(revision.at, revision.codes), ...totals(revision.at)],
  };
}
