import { balanceAgainstNorm } from '../../../domain/indicators/balanceAgainstNorm.ts';
import { comparatorOf } from '../../comparator.ts';
import type { Coverage } from '../../Coverage.ts';

/** The view as a map holds it against something: a balance has its norm in itself, whatever the reader chose; where each municipality has its own, none can be named. */
export function heldAgainst(coverage: Coverage): Coverage {
  const judged = { ...coverage, comparator: 'norm' as const };
  return coverage.indicator.id === balanceAgainstNorm.id && comparatorOf(judged)?.id === 'norm' ? judged : coverage;
}
