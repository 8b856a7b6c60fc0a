import type { Text } from '../../i18n/Text.ts';
import type { SupplementColumn, SupplementCount, SupplementKindId, SupplementShare } from '../../lib/SupplementColumn.ts';
import type { Indicator } from '../indicators/Indicator.ts';

/** What words a header must have to name a column, and which it may have beside them. */
export interface HeaderRule {
  readonly column: SupplementColumn;
  readonly all: readonly string[];
  readonly may: readonly string[];
}

/** A figure with its count and the count it is a part of: "7 af 12". */
export interface SupplementRate {
  readonly indicator: Indicator;
  readonly part: SupplementCount;
  readonly of: SupplementCount;
}

/** A kind of table beside the coverage tables, declared once: reading, checks, storage, query, table and chart follow from it. */
export interface SupplementKind {
  readonly id: SupplementKindId;
  readonly title: Text;
  /** What a row is about. Groups overlap, so their rows are never summed. */
  readonly rows: 'municipality' | 'group';
  /** What a column of bare years means: 'year' is the year itself, kept under its last day; 'day' has to be asked about. */
  readonly period: 'day' | 'year';
  /** Words of headers by what they mean; one word, one meaning. */
  readonly words: Readonly<Record<string, string>>;
  readonly headers: readonly HeaderRule[];
  /** Columns that together are enough to recognise the kind; one of the lists must stand in the header. */
  readonly enough: readonly (readonly SupplementCount[])[];
  /** The counts that are kept. */
  readonly kept: readonly SupplementCount[];
  /** part + rest = whole in every row; the rest is not kept, it follows. */
  readonly identity: { readonly whole: SupplementCount; readonly part: SupplementCount; readonly rest: SupplementCount } | null;
  /** Counts that are hardly ever above another one. */
  readonly bounds: readonly { readonly lower: SupplementCount; readonly upper: SupplementCount }[];
  /** What publishers compute, and from what. */
  readonly shares: readonly { readonly column: SupplementShare; readonly part: SupplementCount; readonly of: SupplementCount }[];
  /** The counts in the order of the table, the rest among them. */
  readonly shown: readonly SupplementCount[];
  /** The figures computed from the counts; the chart ranks by the first. */
  readonly rates: readonly [SupplementRate, ...SupplementRate[]];
  /** Said with every chart and table. */
  readonly caveat: Text;
}
