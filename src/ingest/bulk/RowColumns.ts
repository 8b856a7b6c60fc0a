import type { IsoDate } from '../../lib/IsoDate.ts';
import type { ChunkRows } from './ChunkRows.ts';

/** Collects the rows of a chunk; its arrays grow and are used again for the next chunk. */
export class RowColumns {
  length = 0;
  area = new Uint16Array(65_536);
  date = new Uint16Array(65_536);
  practice = new Int32Array(65_536);
  insured = new Int32Array(65_536);
  capacity = new Int32Array(65_536);
  vacant = new Int32Array(65_536);
  line = new Int32Array(65_536);
  readonly #dates = new Map<IsoDate, number>();
  #lastDate: IsoDate | null = null;
  #lastDay = 0;

  /** Adds a row; counts are -1 where the source gives none, capacities are thousandths. */
  add(area: number, date: IsoDate, practice: number, insured: number, capacity: number, vacant: number, line: number): void {
    const at = this.length;
    if (at === this.area.length) this.#grow();
    if (date !== this.#lastDate) this.#lastDay = this.#dayOf(date);
    this.#lastDate = date;
    this.area[at] = area;
    this.date[at] = this.#lastDay;
    this.practice[at] = practice;
    this.insured[at] = insured;
    this.capacity[at] = capacity;
    this.vacant[at] = vacant;
    this.line[at] = line;
    this.length = at + 1;
  }

  /** What was collected, as copies that can be handed to another thread; then starts anew. */
  take(areaCodes: readonly string[], practices: readonly string[]): ChunkRows {
    const { length } = this;
    const taken = {
      length,
      areaCodes,
      practices,
      dates: [...this.#dates.keys()],
      area: this.area.slice(0, length),
      date: this.date.slice(0, length),
      practice: this.practice.slice(0, length),
      insured: this.insured.slice(0, length),
      capacity: this.capacity.slice(0, length),
      vacant: this.vacant.slice(0, length),
      line: this.line.slice(0, length),
    };
    this.length = 0;
    this.#dates.clear();
    this.#lastDate = null;
    return taken;
  }

  #dayOf(date: IsoDate): number {
    const known = this.#dates.get(date);
    if (known !== undefined) return known;
    this.#dates.set(date, this.#dates.size);
    return this.#dates.size - 1;
  }

  #grow(): void {
    const size = this.area.length * 2;
    const short = (old: Uint16Array): Uint16Array<ArrayBuffer> => {
      const next = new Uint16Array(size);
      next.set(old);
      return next;
    };
    const long = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(size);
      next.set(old);
      return next;
    };
    [this.area, this.date] = [short(this.area), short(this.date)];
    this.practice = long(this.practice);
    [this.insured, this.capacity] = [long(this.insured), long(this.capacity)];
    [this.vacant, this.line] = [long(this.vacant), long(this.line)];
  }
}
