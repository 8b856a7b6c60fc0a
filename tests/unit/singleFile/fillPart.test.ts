import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeJson, fillPart } from '../../../src/singleFile/fillPart.ts';
import { openingOf } from '../../../src/singleFile/parts.ts';
import { hostileTexts } from '../../support/hostileTexts.ts';

const file = `<head></head>${openingOf('engine')}</script>${openingOf('archive')}</script><script>run()</script>`;

test('a part is replaced, and nothing else of the file', () => {
  const once = fillPart(file, 'engine', 'abc');
  expect(once).toBe(`<head></head>${openingOf('engine')}abc</script>${openingOf('archive')}</script><script>run()</script>`);
  expect(fillPart(once, 'engine', '')).toBe(file);
});

test('no name can break out of the part, and every name is read as it was', () => {
  const holds = (name: string): void => {
    const json = JSON.stringify({ name });
    const filled = fillPart(file, 'archive', escapeJson(json));
    const carried = filled.slice(filled.indexOf(openingOf('archive')) + openingOf('archive').length).split('</script>')[0] ?? '';
    expect(JSON.parse(carried)).toEqual({ name });
    expect(filled.match(/<\/?script/g)).toHaveLength(6);
  };
  for (const name of ['</script><script>alert(1)</script>', '<!--<script>', '$& $1 $`']) holds(name);
  fc.assert(fc.property(hostileTexts, holds));
});

test('what is not escaped is refused', () => {
  expect(() => fillPart(file, 'archive', '{"name":"</script>"}')).toThrow('not escaped');
});
