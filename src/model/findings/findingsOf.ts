import type { Coverage } from '../Coverage.ts';
import type { Past } from '../Past.ts';
import { findConcentration } from './findConcentration.ts';
import { findGroupChange } from './findGroupChange.ts';
import { findIncompleteCoverage } from './findIncompleteCoverage.ts';
import { byWeight, type Finding, type FindingRule } from './Finding.ts';
import { findLargestChange } from './findLargestChange.ts';
import { findMissingCounts } from './findMissingCounts.ts';
import { findMostCarried } from './findMostCarried.ts';
import { findNothingSticksOut } from './findNothingSticksOut.ts';
import { findRestOfRegion } from './findRestOfRegion.ts';
import { findShortfall } from './findShortfall.ts';
import { findSmallNumbers } from './findSmallNumbers.ts';
import { findVacant } from './findVacant.ts';

/** Every rule. To add one: a file that says when its sentence holds and how much it matters, and its line here. */
const rules: readonly FindingRule[] = [
  findConcentration,
  findVacant,
  findGroupChange,
  findLargestChange,
  findRestOfRegion,
  findShortfall,
  findMostCarried,
  findMissingCounts,
  findIncompleteCoverage,
  findSmallNumbers,
];

/** Everything that holds of a group at one status date, the weightiest first, caveats last. */
export function findingsOf(coverage: Coverage, history: Past): readonly Finding[] {
  const found = rules.map((rule) => rule(coverage, history)).filter((finding) => finding !== null);
  const nothing = findNothingSticksOut(coverage, found);
  return byWeight(nothing ? [nothing, ...found] : found);
}
