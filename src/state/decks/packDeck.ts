import type { Deck } from '../../domain/Deck.ts';
import { deckShape } from '../../storage/deckShape.ts';
import { packJson, unpackJson } from '../linked/packJson.ts';

/** The version of the decks this product writes into links. */
const deckVersion = 1;

/** Packs a deck into the text that stands in a link. */
export function packDeck(deck: Deck): Promise<string> {
  return packJson(deck, deckVersion);
}

/** The deck of a link; null where it cannot be read or is none. */
export async function unpackDeck(text: string): Promise<Deck | null> {
  const unpacked = await unpackJson(text, deckVersion);
  if ('trouble' in unpacked || deckShape(unpacked.value, 'deck') !== null) return null;
  return unpacked.value as Deck;
}
