import { expect, test } from 'vitest';
import { fitText } from '../../src/charts/fitText.ts';
import { measureText } from '../../src/charts/measureText.ts';
import { wrapText } from '../../src/charts/wrapText.ts';

const font = { size: 16, weight: 400 } as const;
const plain = (lines: ReturnType<typeof wrapText>) => lines.map((runs) => runs.map((run) => run.text).join(''));

test('breaks at spaces, and nothing is lost', () => {
  const text = 'I tre af fem kommuner bærer hver besat kapacitet flere sikrede end i regionen';
  const lines = plain(wrapText(text, 200, font));
  expect(lines.join(' ')).toBe(text);
  expect(lines.every((line) => measureText(line, 16) <= 200)).toBe(true);
});

test('a number stays with its unit', () => {
  expect(plain(wrapText('andel 18\u00a0%', measureText('andel 18', 16), font))).toEqual(['andel', '18\u00a0%']);
});

test('a word wider than the line is broken inside', () => {
  const lines = plain(wrapText('Ringkøbing-Skjern', 40, font));
  expect(lines.join('')).toBe('Ringkøbing-Skjern');
  expect(lines.every((line) => measureText(line, 16) <= 40)).toBe(true);
});

test('emphasised pieces stay emphasised, on whichever line they land', () => {
  const lines = wrapText([{ text: 'ét mærke er én; ' }, { text: 'åbne', emphasised: true }, { text: ' er ubesatte' }], 110, font);
  const emphasised = lines.flat().filter((run) => run.emphasised);
  expect(emphasised.map((run) => run.text.trim())).toEqual(['åbne']);
  expect(lines.length).toBeGreaterThan(1);
});

test('an empty text is one empty line', () => {
  expect(wrapText('', 100, font)).toEqual([[]]);
});

test('a shortened name ends in an ellipsis and fits', () => {
  const short = fitText('Faaborg-Midtfyn', 60, 16, 600);
  expect(short.endsWith('…')).toBe(true);
  expect(measureText(short, 16, 600)).toBeLessThanOrEqual(60);
  expect(fitText('Fanø', 60, 16, 600)).toBe('Fanø');
});
