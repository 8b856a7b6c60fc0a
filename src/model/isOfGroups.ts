import { supplementKinds } from '../domain/supplements/supplementKinds.ts';
import type { Reading } from '../ingest/Reading.ts';

/** Whether the rows of the table are about regions and other groups, not about municipalities. */
export function isOfGroups({ supplement }: Pick<Reading, 'supplement'>): boolean {
  return supplement !== null && supplementKinds[supplement.kind].rows === 'group';
}
