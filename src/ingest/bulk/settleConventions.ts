import { countColumns, derivedColumns, type CountColumn } from '../../lib/Column.ts';
import type { DecimalConvention } from '../figures/fitsConvention.ts';
import type { BulkFacts, ColumnFacts } from './BulkFacts.ts';
import type { BulkConventions } from './BulkPlan.ts';
import { derivedScales } from './derivedScales.ts';

/** What all rows together say of the conventions that were assumed of the head. */
export interface Settled {
  /** The conventions that follow from the facts; those assumed when they hold. */
  readonly conventions: BulkConventions;
  readonly holds: boolean;
  /** Columns with cells of both conventions. */
  readonly mixed: readonly CountColumn[];
  /** Columns whose convention only the planner knows. */
  readonly open: readonly CountColumn[];
}

type Decision = DecimalConvention | 'mixed' | 'open';

/** The rules of `chooseConventions`, from counts instead of cells. */
function decide(column: CountColumn, facts: ColumnFacts, assumed: DecimalConvention, wasWeighed: boolean): Decision {
  const { impossibleDanish, impossibleEnglish, ambiguous, fractionsDanish, fractionsEnglish, against, againstOther } = facts;
  if (impossibleDanish > 0 && impossibleEnglish > 0) return 'mixed';
  if (impossibleDanish > 0) return 'english';
  if (impossibleEnglish > 0) return 'danish';
  if (ambiguous === 0 || !wasWeighed) return assumed;
  const other = assumed === 'danish' ? 'english' : 'danish';
  if (against === 0 && againstOther > 0) return assumed;
  if (againstOther === 0 && against > 0) return other;
  if (column !== 'insured') return 'open';
  if (fractionsDanish > 0 && fractionsEnglish > 0) return 'mixed';
  if (fractionsDanish !== fractionsEnglish) return fractionsDanish === 0 ? 'danish' : 'english';
  return 'open';
}

function best(agreements: readonly number[], derived: number, more: readonly number[] | null): number {
  const count = (scale: number): number => {
    const at = derived * derivedScales.length + scale;
    return agreements[at]! + (more?.[at] ?? 0);
  };
  return derivedScales.reduce((chosen, _, scale) => (count(scale) > count(chosen) ? scale : chosen), 0);
}

/**
 * Holds the conventions that a reading assumed against the facts it found.
 *
 * @param facts Of all rows that were read under `assumed`.
 */
export function settleConventions(facts: BulkFacts, assumed: BulkConventions): Settled {
  const decisions = countColumns.map((column, at) =>
    decide(column, facts.columns[at]!, assumed.readings[column], assumed.ambiguous.includes(column)),
  );
  const reading = (at: number): DecimalConvention => {
    const decision = decisions[at]!;
    return decision === 'danish' || decision === 'english' ? decision : assumed.readings[countColumns[at]!];
  };
  const [insured, capacity, vacant, filled] = [reading(0), reading(1), reading(2), reading(3)];
  const ambiguous = countColumns.filter((_, at) => facts.columns[at]!.ambiguous > 0);
  // Then the reading of one hangs on that of the other: the whole table must be weighed at once.
  const isTangled = ambiguous.includes('insured') && ambiguous.includes('capacity');
  const scales = assumed.weighsScales
    ? derivedColumns.map((_, derived) => best(facts.agreements, derived, facts.agreementsByScale))
    : assumed.scales;
  const isProvenByOwnScale =
    assumed.weighsScales &&
    derivedColumns.some(
      (_, derived) => scales[derived] !== best(facts.agreements, derived, null) && facts.agreementsByScale.some((count) => count > 0),
    );
  const isWeighed = assumed.weighsScales || !facts.agreements.some((count) => count > 0);
  const order = facts.dayFirst > 0 ? 'day-first' : facts.monthFirst > 0 ? 'month-first' : 'open';
  const conventions = {
    readings: { insured, capacity, vacant, filled },
    ambiguous,
    scales,
    weighsScales: true,
    decimals: facts.decimals,
    derivedDecimals: facts.derivedDecimals,
    order,
  } as const;
  const holds =
    isWeighed &&
    !isProvenByOwnScale &&
    countColumns.every((column) => conventions.readings[column] === assumed.readings[column]) &&
    ambiguous.join() === assumed.ambiguous.join() &&
    scales.join() === assumed.scales.join() &&
    facts.decimals === assumed.decimals &&
    facts.derivedDecimals.join() === assumed.derivedDecimals.join() &&
    order === assumed.order;
  return {
    conventions: holds ? assumed : conventions,
    holds,
    mixed: countColumns.filter((_, at) => decisions[at] === 'mixed'),
    open: [...countColumns.filter((_, at) => decisions[at] === 'open'), ...(isTangled ? ['capacity' as const] : [])],
  };
}
