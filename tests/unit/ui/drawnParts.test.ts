import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnParts, isDrawn } from '../../../src/ui/turns/drawnParts.ts';

interface Row {
  readonly at: number;
  readonly version: string;
}

const blank: Row = { at: -Infinity, version: '' };
const rows = (version: string, count: number): Row[] => Array.from({ length: count }, (_, at) => ({ at, version }));
const lists = fc
  .record({ before: fc.nat(40), wanted: fc.nat(40), from: fc.integer({ min: -5, max: 45 }), seen: fc.nat(20), more: fc.nat(8) })
  .map(({ before, wanted, from, seen, more }) => ({
    before: rows('old', before),
    wanted: rows('new', wanted),
    isSeen: ({ at }: Row) => at >= from && at < from + seen,
    more,
  }));

describe('what is drawn first', () => {
  test('nothing out of date is ever in sight, and nothing that is wanted there is missing', () => {
    fc.assert(
      fc.property(lists, ({ before, wanted, isSeen, more }) => {
        const drawn = drawnParts(wanted, before, { isSeen, more, blank });
        expect(drawn.filter(isSeen)).toEqual(wanted.filter(isSeen));
      }),
    );
  });

  test('what is drawn keeps its place, so that nothing has to move', () => {
    fc.assert(
      fc.property(lists, ({ before, wanted, isSeen, more }) => {
        drawnParts(wanted, before, { isSeen, more, blank }).forEach((part, index) => {
          if (part !== blank) expect(part.at).toBe(index);
        });
      }),
    );
  });

  test('turn by turn it becomes what is wanted, and then stays', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(blank, null), ({ before, wanted, isSeen }, filler) => {
        let drawn: readonly Row[] = drawnParts(wanted, before, { isSeen, more: 0, blank: filler });
        for (let turn = 0; turn < 50 && !isDrawn(wanted, drawn); turn += 1)
          drawn = drawnParts(wanted, drawn, { isSeen, more: 3, blank: filler });
        expect(drawn).toEqual(wanted);
        expect(drawnParts(wanted, drawn, { isSeen, more: 0, blank: filler })).toEqual(wanted);
      }),
    );
  });

  test('without a filler a list has no holes, ends behind what is in sight, and never grows beyond what is wanted', () => {
    fc.assert(
      fc.property(lists, ({ before, wanted, isSeen, more }) => {
        const drawn = drawnParts(wanted, before, { isSeen, more, blank: null });
        expect(drawn.filter(isSeen)).toEqual(wanted.filter(isSeen));
        expect(drawn.map(({ at }) => at)).toEqual(wanted.slice(0, drawn.length).map(({ at }) => at));
        const needed = Math.max(Math.min(before.length, wanted.length), wanted.findLastIndex(isSeen) + 1);
        expect(drawn.length).toBeGreaterThanOrEqual(needed);
        expect(drawn.length).toBeLessThanOrEqual(Math.min(wanted.length, needed + more));
      }),
    );
  });
});
