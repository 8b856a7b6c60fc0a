import type { Deck } from '../../domain/Deck.ts';
import type { Dashboard } from '../Dashboard.svelte.ts';
import { readLink, writeLink } from '../link.ts';
import { packHeld } from '../linked/shareLink.ts';
import { packDeck } from './packDeck.ts';

export interface SharedDeck {
  /** The part of the address after `#`. */
  readonly hash: string;
  /** Whether every table that the deck needs comes with the page or stands in the link. */
  readonly isWhole: boolean;
}

/** One link to a whole deck: its first view, with the deck and the tables in it that do not come with the page. */
export async function shareDeck(deck: Deck, dashboard: Dashboard): Promise<SharedDeck> {
  const states = deck.slides.map(({ link }) => readLink(link).state);
  const ids = new Set(states.flatMap(({ snapshot, earlier }) => [snapshot, earlier]));
  const needed = dashboard.library.snapshots.filter(({ snapshot, origin }) => origin !== 'built-in' && ids.has(snapshot.id));
  const data = needed.length === 0 ? null : await packHeld(needed, dashboard);
  const [first = dashboard.route.state] = states;
  return { hash: writeLink(first, data, await packDeck(deck)), isWhole: needed.length === 0 || data !== null };
}
