import { longestNote, type DatedNote } from '../domain/DatedNote.ts';
import type { Written } from '../storage/Archive.ts';
import type { StorageOutcome } from '../storage/StorageOutcome.ts';
import type { PlannerDocuments } from './PlannerDocuments.svelte.ts';

function isSame(a: DatedNote, b: DatedNote): boolean {
  return a.date === b.date && a.text === b.text;
}

/** What a planner pins to the time axis: added, edited and removed one by one, each change one that can be undone. */
export class PlannerNotes {
  constructor(private readonly documents: PlannerDocuments) {}

  /** The earliest first. */
  get all(): readonly DatedNote[] {
    return this.documents.notes;
  }

  has(note: DatedNote): boolean {
    return this.all.some((other) => isSame(other, note));
  }

  /**
   * Puts a note on the axis. One that is there already is not put there twice.
   *
   * @param before The note it takes the place of; null for a new one.
   * @throws When the text is empty or longer than a note may be: the form must not offer it.
   */
  put(before: DatedNote | null, after: DatedNote): Promise<StorageOutcome<Written>> {
    if (after.text === '' || after.text.length > longestNote) throw new Error('A note has 1 to 120 letters');
    return this.documents.writeNotes((notes) => [
      ...notes.filter((note) => !isSame(note, after) && !(before && isSame(note, before))),
      after,
    ]);
  }

  remove(note: DatedNote): Promise<StorageOutcome<Written>> {
    return this.documents.writeNotes((notes) => notes.filter((other) => !isSame(other, note)));
  }

  undo(change: number): Promise<StorageOutcome<Written>> {
    return this.documents.undo(change);
  }
}
