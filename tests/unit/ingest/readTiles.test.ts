import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTiles } from '../../../src/ingest/readTiles.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const shipped = (name: string) => readFileSync(new URL(`../../../data/areas/${name}`, import.meta.url), 'utf8');
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const read = (edit: { readonly tiles?: (text: string) => string; readonly shorts?: (text: string) => string } = {}) =>
  readTiles(
    {
      tiles: file('tiles.csv', (edit.tiles ?? ((text) => text))(shipped('tiles.csv'))),
      shortNames: file('short-names.csv', (edit.shorts ?? ((text) => text))(shipped('short-names.csv'))),
    },
    readCatalog(),
  );

describe('the grid of the tile map', () => {
  test('as shipped, every municipality has one tile and one short name', () => {
    const tiles = read();
    expect(tiles.ok && tiles.value.length).toBe(98);
    expect(tiles.ok && tiles.value[0]).toEqual({ code: '0101', short: 'Kbh', column: 16, row: 8 });
  });

  test.each([
    ['a municipality without a tile', { tiles: (text: string) => text.replace('0147;16;9\n', '') }],
    ['a municipality with two tiles', { tiles: (text: string) => `${text}0147;50;50\n` }],
    ['two on one spot', { tiles: (text: string) => text.replace('0147;16;9', '0147;16;8') }],
    ['a place that is no number', { tiles: (text: string) => text.replace('0147;16;9', '0147;x;9') }],
    ['a code that is none', { tiles: (text: string) => `${text}0999;50;50\n` }],
    ['a municipality without a short name', { shorts: (text: string) => text.replace('0147;Frb\n', '') }],
    ['two of one short name', { shorts: (text: string) => text.replace('0147;Frb', '0147;Kbh') }],
    ['a column that is missing', { tiles: (text: string) => text.replace('column', 'x') }],
  ])('%s is refused, with the file named', (_, edit) => {
    const outcome = read(edit);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics[0]).toMatchObject({ severity: 'error', code: 'bad-area-table' });
  });
});
