import type { ObservationColumns } from '../../domain/ObservationColumns.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';

/** Finds municipalities that stand twice for a date, over the whole file. */
export class DoubledRows {
  readonly #lines = new Map<IsoDate, Int32Array>();

  /** How many different dates there are. */
  get dates(): number {
    return this.#lines.size;
  }

  get days(): readonly IsoDate[] {
    return [...this.#lines.keys()];
  }

  /** Adds the next rows of the file; `found` is called for each that stood there before. */
  add(
    { length, dates, areaCodes, date, area, line }: ObservationColumns,
    found: (code: string, line: number, firstLine: number) => void,
  ): void {
    const byDate = dates.map((day) => {
      const lines = this.#lines.get(day) ?? new Int32Array(areaCodes.length);
      this.#lines.set(day, lines);
      return lines;
    });
    for (let row = 0; row < length; row += 1) {
      const lines = byDate[date[row]!]!;
      const code = area[row]!;
      if (lines[code] === 0) lines[code] = line[row]!;
      else found(areaCodes[code]!, line[row]!, lines[code]!);
    }
  }
}
