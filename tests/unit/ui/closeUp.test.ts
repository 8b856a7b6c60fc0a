import { describe, expect, it } from 'vitest';
import { closeUp } from '../../../src/ui/closeUp.ts';

const run = (text: string, emphasised = false) => ({ text, emphasised });
const written = (runs: ReturnType<typeof closeUp>) => runs.map(({ before, text, after }) => before + text + after).join('');

describe('closeUp', () => {
  it('gives a figure the bracket before it and the stops behind it', () => {
    const closed = closeUp([run('i alt (', false), run('−1,8 point', true), run('). Mellem'), run('7 af 9', true), run(', og')]);
    expect(closed.map(({ before, text, after }) => [before, text, after])).toEqual([
      ['', 'i alt ', ''],
      ['(', '−1,8 point', ').'],
      ['', ' Mellem', ''],
      ['', '7 af 9', ','],
      ['', ' og', ''],
    ]);
  });

  it('changes nothing of what is read, also where figures meet, stand first or stand last', () => {
    const pieces = ['(', ')', '. ', 'a', ' ', '»', '«,', ''];
    for (const first of pieces)
      for (const last of pieces)
        for (const pattern of [0b000, 0b001, 0b010, 0b011, 0b100, 0b101, 0b110, 0b111]) {
          const runs = [first, `x${first}`, last].map((text, index) => run(text, (pattern & (1 << index)) > 0));
          expect(written(closeUp(runs))).toBe(runs.map(({ text }) => text).join(''));
        }
  });
});
