import type { Deck } from '../domain/Deck.ts';

/** What a file of a deck is called; no sign that a disk refuses. @param ending "pptx", "html", "json". */
export function deckFileName({ name }: Deck, ending: string): string {
  return `${name.replaceAll(/[\\/:*?"<>|\u0000-\u001f]/g, '-')}.${ending}`;
}
