import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpus, manifestOf } from '../../files/tables/make/manifestOf.ts';

const folder = new URL('../../files/tables/', import.meta.url);

test('the files on disk are the corpus; write them anew with tests/files/tables/make/write.mjs', () => {
  expect(readFileSync(new URL('manifest.json', folder), 'utf8')).toBe(manifestOf(corpus));
  expect([...readdirSync(new URL('corpus/', folder))].map((name) => name.normalize('NFC')).sort()).toEqual(
    corpus.map(({ file }) => file).sort(),
  );
  for (const { file, bytes } of corpus.filter((one) => !one.file.endsWith('.xlsx') && !/workbook|zip/.test(one.file))) {
    expect(readFileSync(new URL(`corpus/${encodeURIComponent(file)}`, folder)).equals(bytes), file).toBe(true);
  }
});
