import { readDateCell } from '../dates/readDateCell.ts';
import type { ScannedDate } from '../dates/scanDates.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { KnownCell } from './KnownCells.ts';
import type { BulkConventions } from './BulkPlan.ts';

/** A date cell under the order of day and month that the file follows. */
export interface ReadDay {
  /** Null when the cell holds no date, or one that only an answer could settle. */
  readonly date: IsoDate | null;
  readonly scanned: ScannedDate | null;
  readonly order: 'day-first' | 'month-first' | null;
}

/** Reads date cells, each text once. */
export class DateReader {
  readonly #known = new Map<number, ReadDay>();

  #last: { readonly cell: KnownCell; readonly day: ReadDay } | null = null;

  constructor(private readonly order: BulkConventions['order']) {}

  read(cell: KnownCell): ReadDay {
    if (this.#last?.cell === cell) return this.#last.day;
    const day = this.#known.get(cell.id) ?? this.#read(cell);
    if (this.#known.size < 100_000) this.#known.set(cell.id, day);
    this.#last = { cell, day };
    return day;
  }

  #read(cell: KnownCell): ReadDay {
    const scanned = readDateCell(cell.raw);
    if (!scanned) return { date: null, scanned, order: null };
    const parts = /^(\d{1,2})\/(\d{1,2})\//.exec(scanned.raw);
    const order = parts && Number(parts[1]) > 12 ? 'day-first' : parts && Number(parts[2]) > 12 ? 'month-first' : null;
    return { date: this.#choose(scanned), scanned, order };
  }

  #choose(scanned: ScannedDate): IsoDate | null {
    if (scanned.precision === 'year') return null;
    if (scanned.alternative === null || this.order === 'day-first') return scanned.date;
    return this.order === 'month-first' ? scanned.alternative : null;
  }
}
