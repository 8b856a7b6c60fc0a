import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../../../src/i18n/*.ts', { query: '?raw', import: 'default', eager: true });
const linesOf = (source: string): readonly string[] => source.split('\n').filter((line) => !/^\s*(\/?\*|\/\/)/.test(line));

test('no percent sign and no dots that end a text are parted from their word where a line breaks', () => {
  const lines = Object.entries(sources).flatMap(([path, source]) => linesOf(source).map((line) => `${path}: ${line.trim()}`));
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line) => /[\d}] %/.test(line) || / …['`]/.test(line))).toEqual([]);
});
