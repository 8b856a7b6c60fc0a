import type { Counts } from '../../../src/domain/Snapshot.ts';
import { members, municipalities, norms, regions } from './exactCatalog.ts';
import type { RandomTable } from './randomTables.ts';
import { compare, divide, minus, multiply, ofCount, subtract, sum, type Rational } from './Rational.ts';

/** What one area or several together have, exactly. */
export interface ExactUnit {
  readonly insured: Rational | null;
  readonly capacity: Rational | null;
  readonly vacant: Rational | null;
  readonly filled: Rational | null;
  /** The capacities that the insured correspond to by the norms of those behind it; null where one has none. */
  readonly needed: Rational | null;
  /** Null where there is none, or not one for all. */
  readonly norm: Rational | null;
  readonly members: number | null;
  readonly covered: number | null;
  /** Of the region it lies in. */
  readonly region: ExactUnit | null;
}

/** An area's own norm, else its region's, else the country's. */
function normOf(code: string, asOf: string): Rational | null {
  const region = regions.find((each) => each === code || members[each]!.includes(code));
  for (const source of [code, region, 'dk']) {
    const found = norms.find(
      ({ areaCode, validFrom, validTo }) => areaCode === source && (validFrom ?? '') <= asOf && asOf <= (validTo ?? '9999'),
    );
    if (found) return ofCount(found.insuredPerCapacity);
  }
  return null;
}

function ofCounts(counts: Counts, norm: Rational | null): ExactUnit {
  const [insured, capacity, vacant] = [counts.insured, counts.capacity, counts.vacant].map(ofCount) as [
    Rational | null,
    Rational | null,
    Rational | null,
  ];
  const needed = divide(insured, norm);
  return { insured, capacity, vacant, filled: subtract(capacity, vacant), needed, norm, members: null, covered: null, region: null };
}

export function pool(units: readonly ExactUnit[]): ExactUnit {
  const of = (key: 'insured' | 'capacity' | 'vacant' | 'filled' | 'needed'): Rational | null => sum(units.map((unit) => unit[key]));
  const [first] = units;
  const norm = first?.norm && units.every((unit) => unit.norm && compare(unit.norm, first.norm!) === 0) ? first.norm : null;
  return {
    insured: of('insured'),
    capacity: of('capacity'),
    vacant: of('vacant'),
    filled: of('filled'),
    needed: of('needed'),
    norm,
    members: null,
    covered: null,
    region: null,
  };
}

const negative = (unit: ExactUnit): ExactUnit => ({
  ...unit,
  insured: minus(unit.insured),
  capacity: minus(unit.capacity),
  vacant: minus(unit.vacant),
  filled: minus(unit.filled),
  needed: minus(unit.needed),
});

/** Whether a published total is at least what its covered members are known to have. */
function isPossible(total: Counts, rows: readonly Counts[]): boolean {
  return (['insured', 'capacity', 'vacant'] as const).every((key) => {
    const known = rows.filter((row) => row[key] !== null).map((row) => ofCount(row[key])!);
    const [least, published] = [sum(known), ofCount(total[key])];
    return least === null || published === null || compare(least, published) <= 0;
  });
}

/** Every unit a table gives figures of, by `unit code`, as the specification has it: counted anew, from whole numbers. */
export function exactUnits({ asOf, observed, totals }: RandomTable): ReadonlyMap<string, ExactUnit> {
  const counts = new Map(observed);
  const single = new Map(observed.map(([code, row]) => [code, ofCounts(row, normOf(code, asOf))]));
  const wholes = new Map<string, ExactUnit>();
  const pooledOf = (code: string): ExactUnit => {
    const covered = members[code]!.filter((each) => single.has(each));
    return { ...pool(covered.map((each) => single.get(each)!)), members: members[code]!.length, covered: covered.length };
  };
  for (const code of [...regions, 'dk']) {
    const published = totals.find(([area]) => area === code)?.[1];
    const rows = members[code]!.filter((each) => counts.has(each)).map((each) => counts.get(each)!);
    const pooled = pooledOf(code);
    if (published && isPossible(published, rows)) wholes.set(code, ofCounts(published, normOf(code, asOf)));
    else if (pooled.covered === pooled.members) wholes.set(code, pooled);
  }
  const regionOf = (codes: readonly string[]): string | undefined =>
    regions.find((each) => codes.every((code) => members[each]!.includes(code)));
  const found = new Map<string, ExactUnit>();
  const addUnit = (unit: string, code: string, codes: readonly string[], figures: ExactUnit): void => {
    const regionCode = regionOf(codes);
    const region = (regionCode && wholes.get(regionCode)) || null;
    found.set(`${unit} ${code}`, { ...figures, region });
    const wholly = codes.every((each) => single.has(each));
    if (unit === 'region' || unit === 'country' || !region || !regionCode || !wholly || codes.length === members[regionCode]!.length)
      return;
    const parts = [region, ...codes.map((each) => negative(single.get(each)!))];
    const rest = pool(parts);
    const isNegative = [rest.insured, rest.capacity, rest.vacant, rest.filled].some((count) => count && count.above < 0n);
    if (!isNegative) found.set(`rest-of-region ${code}`, { ...rest, region });
  };
  for (const code of municipalities) if (single.has(code)) addUnit('municipality', code, [code], single.get(code)!);
  for (const code of Object.keys(members)) addUnit('group', code, members[code]!, pooledOf(code));
  for (const [code, whole] of wholes) addUnit(code === 'dk' ? 'country' : 'region', code, members[code]!, whole);
  return found;
}

/** An indicator of a unit; null where a count is missing or there is nothing to divide by. */
export function exactValue(unit: ExactUnit, indicator: string): Rational | null {
  const { insured, capacity, vacant, filled, needed, region } = unit;
  const perFilled = divide(insured, filled);
  switch (indicator) {
    case 'insured':
      return insured;
    case 'capacity':
      return capacity;
    case 'vacant':
      return vacant;
    case 'filled':
      return filled;
    case 'vacancy-share':
      return divide(vacant, capacity);
    case 'insured-per-capacity':
      return divide(insured, capacity);
    case 'insured-per-filled':
      return perFilled;
    case 'extra-load':
      return divide(multiply(insured, vacant), multiply(filled, capacity));
    case 'balance-against-norm':
      return subtract(filled, needed);
    case 'share-of-region-capacity':
      return divide(capacity, region?.capacity ?? null);
    case 'share-of-region-vacant':
      return divide(vacant, region?.vacant ?? null);
    default:
      throw new Error(`No exact figure for ${indicator}`);
  }
}
