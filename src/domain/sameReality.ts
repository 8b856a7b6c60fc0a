import type { Source } from './Snapshot.ts';

/** Whether both figures are real, or both invented: only then may they stand in one chart or be held against each other. */
export function sameReality(one: Pick<Source, 'invented'>, other: Pick<Source, 'invented'>): boolean {
  return (one.invented ?? false) === (other.invented ?? false);
}
