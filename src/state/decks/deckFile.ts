import type { Deck } from '../../domain/Deck.ts';
import { deckShape } from '../../storage/deckShape.ts';

const format = 'laegedaekning-deck';
const version = 1;
const byteLimit = 1024 * 1024;

/** A deck as a file: JSON. It holds the views, not their figures. */
export function writeDeckFile({ name, slides }: Deck): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format, version, name, slides }, null, 1)}\n`);
}

/** The deck of a file; null where it holds none that this page knows. */
export function readDeckFile(bytes: Uint8Array): Deck | null {
  if (bytes.length > byteLimit) return null;
  try {
    const { format: stated, version: made, ...rest } = Object(JSON.parse(new TextDecoder().decode(bytes))) as Record<string, unknown>;
    const deck: unknown = rest;
    return stated === format && made === version && deckShape(deck, 'deck') === null ? (deck as Deck) : null;
  } catch {
    return null;
  }
}
