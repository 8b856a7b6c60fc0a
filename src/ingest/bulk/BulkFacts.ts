import { countColumns, derivedColumns } from '../../lib/Column.ts';
import { derivedScales } from './derivedScales.ts';

/** How the numbers of one count column fit the two conventions, over the rows read so far. */
export interface ColumnFacts {
  impossibleDanish: number;
  impossibleEnglish: number;
  ambiguous: number;
  fractionsDanish: number;
  fractionsEnglish: number;
  /** Rows that contradict the reading assumed, and the other one. */
  against: number;
  againstOther: number;
}

/** What the rows of a part of the file add up to: plain numbers, so that parts read by several workers can be joined. */
export interface BulkFacts {
  /** Rows of municipalities, and rows with figures. */
  municipalities: number;
  /** Rows whose insured and capacity make an impossible ratio. */
  strange: number;
  identities: number;
  derivedAgree: number;
  dashesProven: number;
  /** Findings that are errors, and rows that only an answer could settle. */
  errors: number;
  doubts: number;
  cpr: number;
  email: number;
  phone: number;
  dayFirst: number;
  monthFirst: number;
  /** Most decimals that a capacity column prints. */
  decimals: number;
  /** One for each of `countColumns`. */
  readonly columns: readonly ColumnFacts[];
  /** Rows that agree, for each of `derivedColumns` under each of `derivedScales`; then those whose counts rest on the scale itself. */
  readonly agreements: number[];
  readonly agreementsByScale: number[];
  /** Cells of each derived column that can be held against the counts, and those that differ. */
  readonly comparable: number[];
  readonly differing: number[];
  /** As in `BulkConventions`. */
  readonly derivedDecimals: number[];
}

/** The facts of no rows. */
export function noFacts(): BulkFacts {
  const none = Array.from({ length: derivedColumns.length * derivedScales.length }, () => 0);
  return {
    municipalities: 0,
    strange: 0,
    identities: 0,
    derivedAgree: 0,
    dashesProven: 0,
    errors: 0,
    doubts: 0,
    cpr: 0,
    email: 0,
    phone: 0,
    dayFirst: 0,
    monthFirst: 0,
    decimals: 0,
    columns: countColumns.map(() => ({
      impossibleDanish: 0,
      impossibleEnglish: 0,
      ambiguous: 0,
      fractionsDanish: 0,
      fractionsEnglish: 0,
      against: 0,
      againstOther: 0,
    })),
    agreements: [...none],
    agreementsByScale: [...none],
    comparable: derivedColumns.map(() => 0),
    differing: derivedColumns.map(() => 0),
    derivedDecimals: derivedColumns.flatMap(() => [0, 0]),
  };
}
