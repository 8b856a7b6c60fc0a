import type { Deck } from '../domain/Deck.ts';
import type { Written } from '../storage/Archive.ts';
import type { StorageOutcome } from '../storage/StorageOutcome.ts';
import type { PlannerDocuments } from './PlannerDocuments.svelte.ts';

/** The decks in the archive, one of each name: put and removed one by one, each change one that can be undone. */
export class PlannerDecks {
  constructor(private readonly documents: PlannerDocuments) {}

  /** In the order of their names. */
  get all(): readonly Deck[] {
    return this.documents.decks;
  }

  /** Puts a deck in the place of the one of its name. */
  put(deck: Deck): Promise<StorageOutcome<Written>> {
    return this.documents.writeDecks((decks) => [...decks.filter(({ name }) => name !== deck.name), deck]);
  }

  remove(name: string): Promise<StorageOutcome<Written>> {
    return this.documents.writeDecks((decks) => decks.filter((deck) => deck.name !== name));
  }

  undo(change: number): Promise<StorageOutcome<Written>> {
    return this.documents.undo(change);
  }

  /** A name that no deck has yet: the one asked for, else with a number behind it. */
  freeName(name: string): string {
    const taken = new Set(this.all.map((deck) => deck.name));
    let [free, number] = [name, 1];
    while (taken.has(free)) free = `${name} (${(number += 1)})`;
    return free;
  }
}
