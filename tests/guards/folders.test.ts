import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { layers } from '../../scripts/layers.mjs';

const source = resolve(import.meta.dirname, '../../src');
const folders = (await readdir(source, { recursive: true, withFileTypes: true })).filter((entry) => entry.isDirectory());

test('every folder of src is a layer with rules', () => {
  const top = folders.filter(({ parentPath }) => parentPath === source).map(({ name }) => name);
  expect(top.filter((name) => !(name in layers))).toEqual([]);
});

test('no folder is a drawer for everything', () => {
  const drawers = /^(utils?|helpers?|common|shared|misc|managers?)$/i;
  expect(folders.filter(({ name }) => drawers.test(name)).map(({ name }) => name)).toEqual([]);
});
