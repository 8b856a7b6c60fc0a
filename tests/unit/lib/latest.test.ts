import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latest } from '../../../src/lib/latest.ts';

test('what is asked for again is what was made for it, until as many others were asked for since', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(9), { maxLength: 60 }), (most, asked) => {
      const thingFor = latest<{ readonly name: number }>(most);
      const made: number[] = [];
      asked.forEach((name, index) => {
        const thing = thingFor(
          (each) => each.name === name,
          () => {
            made.push(index);
            return { name };
          },
        );
        const before = asked.lastIndexOf(name, index - 1);
        const since = index === 0 || before < 0 ? null : new Set(asked.slice(before + 1, index)).size;
        expect(thing.name).toBe(name);
        expect(made.includes(index)).toBe(since === null || since >= most);
      });
    }),
  );
});
