import { isRegionItself, isWhole, unitRow, type Coverage } from '../Coverage.ts';
import { isSmall } from '../smallNumbers.ts';
import { sticksOut } from './sticksOut.ts';

/** A group's part of the region's capacities beside its part of the region's vacancies; both 0 to 1, unrounded. */
export interface Concentration {
  readonly ofCapacity: number;
  readonly ofVacant: number;
  /** How many vacancies the group has more or fewer than its part of the capacities would give it; never negative. */
  readonly apart: number;
  /** How the two parts differ enough to be the first thing to say. */
  readonly sticksOut: 'more-vacant' | 'less-vacant' | 'no';
}

/**
 * Null when the group is the region itself, not wholly covered or too small for a judgement, the snapshot gives no regional total, counts are
 * missing, or the published total is smaller than the group.
 */
export function concentration(coverage: Coverage): Concentration | null {
  const group = unitRow(coverage, 'group');
  if (!group || !isWhole(group) || isSmall(group) || isRegionItself(coverage)) return null;
  const ofCapacity = group.indicators['share-of-region-capacity'] ?? null;
  const ofVacant = group.indicators['share-of-region-vacant'] ?? null;
  if (ofCapacity === null || ofVacant === null) return null;
  const regionVacant = unitRow(coverage, 'region')?.vacant ?? null;
  if (regionVacant === null || ofCapacity > 1 || ofVacant > 1) return null;
  const apart = Math.abs(ofVacant - ofCapacity) * regionVacant;
  const far = sticksOut(ofVacant, ofCapacity, apart);
  return { ofCapacity, ofVacant, apart, sticksOut: !far ? 'no' : ofVacant > ofCapacity ? 'more-vacant' : 'less-vacant' };
}
