import type { Deck } from '../../domain/Deck.ts';
import type { Dashboard } from '../Dashboard.svelte.ts';
import { readLink, writeLink } from '../link.ts';
import { mergeNeeds, needsOf } from '../linked/needsOf.ts';
import { enclose } from '../linked/shareLink.ts';
import { packDeck } from './packDeck.ts';

export interface SharedDeck {
  /** The part of the address after `#`. */
  readonly hash: string;
  /** Whether all that the views are made from comes with the page or stands in the link. */
  readonly isWhole: boolean;
}

/** One link to a whole deck: its first view, with the deck and all in it that its views are made from and that does not come with the page. */
export async function shareDeck(deck: Deck, dashboard: Dashboard): Promise<SharedDeck> {
  const states = deck.slides.map(({ link }) => readLink(link).state);
  const needs = mergeNeeds(states.map((state) => needsOf(state, dashboard.library)));
  const { data, left } = await enclose(needs, { tables: needs.named, beside: needs.besideNow }, dashboard);
  const [first = dashboard.route.state] = states;
  return { hash: writeLink(first, data, await packDeck(deck)), isWhole: left.length === 0 };
}
