import type { CoverageRow, CoverageUnit } from '../database/queries/figures.ts';

/** The figures of one snapshot, found by unit and area code. */
export class FiguresIndex {
  readonly #rows: ReadonlyMap<string, CoverageRow>;

  /** Every municipality that the snapshot covers, by code. */
  readonly municipalities: readonly CoverageRow[];

  constructor(rows: readonly CoverageRow[]) {
    this.#rows = new Map(rows.map((row) => [`${row.unit} ${row.code}`, row]));
    this.municipalities = rows.filter(({ unit }) => unit === 'municipality');
  }

  /** Null where the snapshot cannot tell. */
  find(unit: CoverageUnit, code: string): CoverageRow | null {
    return this.#rows.get(`${unit} ${code}`) ?? null;
  }
}
