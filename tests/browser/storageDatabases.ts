import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';

/** A name for a database that no other test has; it is deleted when the test is over. */
export function freshName(): string {
  const name = `storage test ${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  return name;
}
