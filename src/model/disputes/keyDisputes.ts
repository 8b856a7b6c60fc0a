import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Coverage } from '../Coverage.ts';
import type { FooterEntry } from '../FooterEntry.ts';
import { disputeEntries } from './disputeRuns.ts';
import { disputesOf } from './disputesOf.ts';

/** What stands under the key figures of an area: who disputes them, or a row that counts in them. */
export function keyDisputes(coverage: Coverage, row: CoverageRow | null): readonly FooterEntry[] {
  return row ? disputeEntries(disputesOf(coverage, row), coverage, row.code) : [];
}
