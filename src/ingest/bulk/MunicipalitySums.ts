import type { IsoDate } from '../../lib/IsoDate.ts';
import type { ReadObservation } from '../Reading.ts';
import type { ChunkRows } from './ChunkRows.ts';

const [whole, part] = [1, 2] as const;
const perCapacity = 1000;

/** The sums of one date, by the number of the municipality. NaN as soon as one row lacks the count: a part is never the whole. */
interface Day {
  readonly date: IsoDate;
  readonly insured: Float64Array;
  /** Thousandths, so that the sums are exact. */
  readonly capacity: Float64Array;
  readonly vacant: Float64Array;
  readonly rows: Int32Array;
  /** Line of the first row. */
  readonly first: Int32Array;
  /** Whether rows about the whole municipality, about a part of it, or both were met. */
  readonly kinds: Uint8Array;
  /** Line of each municipality and practice, by its number in the file; 0 where it has not been met. */
  lines: Int32Array;
}

/** A row that cannot be taken by itself: `firstLine` is that of the same municipality or practice before, null where practices and a whole mix. */
export interface Clash {
  readonly code: string;
  /** As in `ChunkRows`; null for a row about the whole municipality. */
  readonly practice: string | null;
  readonly line: number;
  readonly firstLine: number | null;
}

/** Adds the rows of a file up to municipalities and dates, and finds those that stand twice. */
export class MunicipalitySums {
  readonly #days = new Map<IsoDate, Day>();
  readonly #practices = new Map<string, number>();
  /** Municipalities and dates in the order in which they were met. */
  readonly #order: (readonly [day: Day, area: number])[] = [];
  #codes: readonly string[] = [];

  get days(): readonly IsoDate[] {
    return [...this.#days.keys()];
  }

  /**
   * Adds the next rows of the file.
   *
   * @param before Lines of the file before the chunk.
   * @param clash Called for each row that stood there before, or does not fit with those before.
   */
  add(chunk: ChunkRows, before: number, clash: (found: Clash) => void): void {
    const { length, dates, areaCodes, practices, area, date, practice, insured, capacity, vacant, line } = chunk;
    this.#codes = areaCodes;
    const days = dates.map((one) => this.#dayOf(one, areaCodes.length));
    const numbers = practices.map((one) => this.#numberOf(one, areaCodes.length));
    for (let row = 0; row < length; row += 1) {
      const day = days[date[row]!]!;
      const code = area[row]!;
      const of = practice[row]!;
      const number = of < 0 ? code : numbers[of]!;
      const at = line[row]! + before;
      if (number >= day.lines.length) day.lines = longer(day.lines, Math.max(number + 1, this.#practices.size + areaCodes.length));
      if (day.lines[number] === 0) day.lines[number] = at;
      else clash({ code: areaCodes[code]!, practice: practices[of] ?? null, line: at, firstLine: day.lines[number]! });
      const kind = of < 0 ? whole : part;
      if (day.rows[code] === 0) {
        day.first[code] = at;
        this.#order.push([day, code]);
      } else if ((day.kinds[code]! & kind) === 0)
        clash({ code: areaCodes[code]!, practice: practices[of] ?? null, line: at, firstLine: null });
      day.kinds[code]! |= kind;
      day.rows[code]! += 1;
      day.insured[code]! += insured[row]! < 0 ? NaN : insured[row]!;
      day.capacity[code]! += capacity[row]! < 0 ? NaN : capacity[row]!;
      day.vacant[code]! += vacant[row]! < 0 ? NaN : vacant[row]!;
    }
  }

  /** What was added up, in the order of the first rows. */
  observations(): ReadObservation[] {
    const count = (value: number, unit: number): number | null => (Number.isNaN(value) ? null : value / unit);
    return this.#order.map(([day, area]): ReadObservation => ({
      areaCode: this.#codes[area]!,
      asOf: day.date,
      line: day.first[area]!,
      insured: count(day.insured[area]!, 1),
      capacity: count(day.capacity[area]!, perCapacity),
      vacant: count(day.vacant[area]!, perCapacity),
      ...(day.rows[area]! > 1 ? { rows: day.rows[area]! } : {}),
    }));
  }

  #dayOf(date: IsoDate, areas: number): Day {
    const known = this.#days.get(date);
    if (known) return known;
    const sums = (): Float64Array => new Float64Array(areas);
    const day: Day = {
      date,
      insured: sums(),
      capacity: sums(),
      vacant: sums(),
      rows: new Int32Array(areas),
      first: new Int32Array(areas),
      kinds: new Uint8Array(areas),
      lines: new Int32Array(areas),
    };
    this.#days.set(date, day);
    return day;
  }

  /** Municipalities have the first numbers, practices those after. */
  #numberOf(practice: string, areas: number): number {
    const known = this.#practices.get(practice);
    if (known !== undefined) return known;
    const number = areas + this.#practices.size;
    this.#practices.set(practice, number);
    return number;
  }
}

function longer(old: Int32Array, least: number): Int32Array {
  const next = new Int32Array(Math.max(least, old.length * 2));
  next.set(old);
  return next;
}
