import { expect, test } from 'vitest';
import { byteMarks } from '../../../../src/ingest/bulk/byteMarks.ts';
import { FigureReader, figureFlags } from '../../../../src/ingest/bulk/FigureReader.ts';
import { parseFigure } from '../../../../src/ingest/figures/parseFigure.ts';
import { cleanText } from '../../../../src/ingest/text/cleanText.ts';
import { randomFrom } from './bigTable.ts';

const marks = byteMarks(';'.charCodeAt(0));

test('a plain figure is read from its bytes as it is read from its text', () => {
  const random = randomFrom(7);
  const letters = '000123456789...,,,  %-';
  let read = 0;
  for (let round = 0; round < 200_000; round += 1) {
    const cell = Array.from({ length: 1 + Math.floor(random() * 9) }, () => letters[Math.floor(random() * letters.length)]).join('');
    const bytes = new TextEncoder().encode(cell);
    const reader = new FigureReader(1);
    if (
      !reader.readBytes(
        0,
        bytes,
        0,
        bytes.length,
        bytes.reduce((all, byte) => all | marks[byte]!, 0),
      )
    )
      continue;
    read += 1;
    const figure = parseFigure(cleanText(cell));
    if (figure.kind !== 'number') {
      expect([cell, reader.kinds[0]]).toEqual([cell, figure.kind === 'text' ? 'text' : figure.marker]);
      continue;
    }
    const { danish, english, danishDecimals, englishDecimals, percent } = figure;
    expect([cell, reader.kinds[0], reader.danish[0], reader.english[0], reader.flags[0]]).toEqual([
      cell,
      'number',
      danish ?? NaN,
      english ?? NaN,
      percent ? figureFlags.percent : 0,
    ]);
    expect([cell, reader.danishDecimals[0], reader.englishDecimals[0]]).toEqual([cell, danishDecimals, englishDecimals]);
  }
  expect(read).toBeGreaterThan(10_000);
});
