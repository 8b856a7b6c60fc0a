import { expect, test } from 'vitest';
import type { Deck } from '../../../src/domain/Deck.ts';
import { moveItem } from '../../../src/domain/moveItem.ts';
import { readDeckFile, writeDeckFile } from '../../../src/state/decks/deckFile.ts';
import { packDeck, unpackDeck } from '../../../src/state/decks/packDeck.ts';
import { readLink, writeLink } from '../../../src/state/link.ts';
import { startView } from '../../../src/state/ViewState.ts';
import { packBytes, packJson } from '../../support/packBytes.ts';

const slide = {
  link: '#/overview?area=klynge-sydvestjylland&show=coverage&v=1',
  title: 'Overblik <b>',
  note: 'Husk Fanø',
  isStepwise: true,
};
const deck: Deck = { name: 'Møde 5', slides: [slide, { ...slide, title: 'To', isStepwise: false }] };

test('a deck comes back from its link and from its file as it was', async () => {
  expect(await unpackDeck(await packDeck(deck))).toEqual(deck);
  expect(readDeckFile(writeDeckFile(deck))).toEqual(deck);
});

const frozen =
  '1.99297768.rY2xCsIwGAZfpXxCp4g4uASrm7iIg27ikNpfjYmJ5E9TSul7de-LSd_AwfU47jo49SZIHMahomwFAba6Ioa8dLDaGUjMFj5RSJq' +
  'arQqkCmNb96A5t1Uijq_WWuWqnJ--KW6TqR6Up2IJgaijnerHRKG02mTrcgMB5-NE9zWbbKfcOEBA8ynSp9FMkDHU1Is__s_-h-tdWab-2n8B';

test('a frozen deck of version 1 opens for ever', async () => {
  expect(await unpackDeck(frozen)).toEqual(deck);
});

test('a link carries a deck, tables and a view, each on its own', async () => {
  const packed = await packDeck(deck);
  expect(readLink(writeLink({ ...startView, view: 'table' }, '1.0.a', packed))).toEqual({
    state: { ...startView, view: 'table' },
    dropped: [],
    data: '1.0.a',
    deck: packed,
  });
});

const wrong: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a list', [deck]],
  ['no name', { ...deck, name: ' ' }],
  ['an unknown key', { ...deck, html: '<b>' }],
  ['a slide that is text', { ...deck, slides: ['#/'] }],
  ['a link to another host', { ...deck, slides: [{ ...slide, link: 'https://elsewhere.example/' }] }],
  ['a link that is a script', { ...deck, slides: [{ ...slide, link: 'javascript:alert(1)' }] }],
  ['an endless link', { ...deck, slides: [{ ...slide, link: `#/${'x'.repeat(2000)}` }] }],
  ['an endless note', { ...deck, slides: [{ ...slide, note: 'x'.repeat(4001) }] }],
  ['too many slides', { ...deck, slides: Array.from({ length: 101 }, () => slide) }],
  ['steps that are text', { ...deck, slides: [{ ...slide, isStepwise: 'yes' }] }],
];

test.each(wrong)('%s is no deck, in a link or in a file', async (_, value) => {
  expect(await unpackDeck(await packJson(value))).toBeNull();
  const file = JSON.stringify({ format: 'laegedaekning-deck', version: 1, ...Object(value) });
  expect(readDeckFile(new TextEncoder().encode(file))).toBeNull();
});

test('a bomb and a cut link are no deck', async () => {
  expect(await unpackDeck(await packBytes(new Uint8Array(30 * 1024 * 1024)))).toBeNull();
  expect(await unpackDeck((await packDeck(deck)).slice(0, -5))).toBeNull();
  expect(readDeckFile(new TextEncoder().encode('['.repeat(100_000)))).toBeNull();
});

test('an item moves to a place there is, and nowhere else', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  for (const [from, to] of [
    [0, 3],
    [0, -1],
    [3, 0],
  ] as const)
    expect(moveItem(['a', 'b', 'c'], from, to)).toEqual(['a', 'b', 'c']);
});
