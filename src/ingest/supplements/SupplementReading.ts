import type { SupplementCounts } from '../../domain/supplements/Supplement.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { SupplementKindId } from '../../lib/SupplementColumn.ts';

/** One row of a table beside the coverage tables with what it says. */
export interface SupplementReadRow {
  readonly kind: 'row' | 'subtotal' | 'region-total';
  readonly areaCode: string | null;
  readonly name: string;
  readonly asOf: IsoDate | null;
  readonly line: number;
  readonly counts: SupplementCounts;
}

/** What a table beside the coverage tables was read as. */
export interface SupplementReading {
  readonly kind: SupplementKindId;
  readonly rows: readonly SupplementReadRow[];
}
