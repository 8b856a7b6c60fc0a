import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packLink } from '../../../../src/state/linked/packLink.ts';
import { readLinked } from '../../../../src/state/linked/readLinked.ts';
import { nothingTravels } from '../../../../src/state/linked/Travelling.ts';
import type { LinkTrouble } from '../../../../src/state/linked/LinkTrouble.ts';
import { linkLimits } from '../../../../src/state/linked/linkLimits.ts';
import { toBase64Url } from '../../../../src/state/linked/base64Url.ts';
import { packBytes, packJson } from '../../../support/packBytes.ts';
import { readCatalog } from '../../../support/readCatalog.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';

const catalog = readCatalog();
const nameOf = (code: string): string => catalog.areas.find((area) => area.code === code)?.name ?? code;
const good = await packLink({ ...nothingTravels, tables: [referenceSnapshot] }, nameOf);

/** Counts what comes out of the browser's own unpacker. */
let unpacked = 0;
const real = globalThis.DecompressionStream;
beforeEach(() => {
  unpacked = 0;
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly writable: WritableStream;
      readonly readable: ReadableStream;
      constructor(format: CompressionFormat) {
        const stream = new real(format);
        const counting = new TransformStream<Uint8Array, Uint8Array>(
          {
            transform(chunk, controller) {
              unpacked += chunk.length;
              controller.enqueue(chunk);
            },
          },
          undefined,
          { highWaterMark: 0 },
        );
        this.writable = stream.writable;
        this.readable = stream.readable.pipeThrough(counting);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const slack = 128 * 1024;

async function troubleOf(text: string): Promise<LinkTrouble['kind'] | 'opened'> {
  unpacked = 0;
  const { tables, trouble } = await readLinked(text, catalog);
  expect(unpacked).toBeLessThanOrEqual(linkLimits.bytes + slack);
  if (trouble !== null) expect(tables).toEqual([]);
  return trouble?.kind ?? 'opened';
}

/** A table in the short form that is right but for what is changed. */
const table = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  d: '2024-11-11',
  s: ['Kilde', '', ''],
  a: [561, 12],
  i: [116046, 51137],
  c: [75, 34],
  v: [9, 6],
  ...change,
});

describe('a hostile link', () => {
  test('the table that the hostile ones are made from is opened', async () => {
    expect(await troubleOf(await packJson([table()]))).toBe('opened');
    expect(await troubleOf(good)).toBe('opened');
  });

  test.each([1, 6, 20, 45])('that would unpack to %d MB is given up at the limit', async (megabytes) => {
    const bomb = await packBytes(new Uint8Array(megabytes * 1024 * 1024).fill(0x5b));
    expect(await troubleOf(bomb)).toBe(megabytes > 5 ? 'too-large' : 'no-table');
  });

  test('that would unpack to a gigabyte is not even begun', async () => {
    const packed = deflateRawSync(new Uint8Array(1024 * 1024 * 1024), { level: 1 });
    expect(await troubleOf(`1.00000000.${toBase64Url(packed)}`)).toBe('too-large');
    expect(unpacked).toBe(0);
  });

  test('cut off anywhere is found damaged', async () => {
    for (let length = 0; length < good.length; length += 3) expect(await troubleOf(good.slice(0, length))).toBe('damaged');
  });

  test('with any one sign changed is found damaged', async () => {
    for (let at = 11; at < good.length; at += 2) {
      const other = good[at] === 'A' ? 'B' : 'A';
      const changed = good.slice(0, at) + other + good.slice(at + 1);
      const { tables, trouble } = await readLinked(changed, catalog);
      // The last sign of base64 may hold bits that mean nothing.
      if (trouble === null) expect(tables[0]?.snapshot.id).toBe(referenceSnapshot.id);
      else expect(trouble.kind).toBe('damaged');
    }
  });

  test.each([
    ['3', 'newer'],
    ['9999', 'newer'],
    ['0', 'damaged'],
    ['-1', 'damaged'],
    ['1e1', 'damaged'],
    ['__proto__', 'damaged'],
    ['١', 'damaged'],
    ['', 'damaged'],
  ])('of version %s is not read', async (version, kind) => {
    expect(await troubleOf(await packJson([table()], version))).toBe(kind);
  });

  test.each([10, 1000, 100_000, 2_000_000])('nested %d deep is no table', async (depth) => {
    expect(await troubleOf(await packJson('['.repeat(depth) + ']'.repeat(depth)))).toBe('no-table');
    expect(await troubleOf(await packJson('{"d":'.repeat(Math.min(depth, 400_000)) + '1' + '}'.repeat(Math.min(depth, 400_000))))).toBe(
      'no-table',
    );
  });

  test('with a million rows, or a million tables, is no table', async () => {
    const million = Array.from({ length: 1_000_000 }, () => 1);
    expect(await troubleOf(await packJson([table({ a: million, i: million })]))).toBe('no-table');
    expect(await troubleOf(await packJson(million))).toBe('no-table');
    expect(await troubleOf(await packJson([table({ t: million })]))).toBe('no-table');
  });

  test.each<[string, unknown]>([
    ['no list', table()],
    ['an empty list', []],
    ['null', null],
    ['a number', 7],
    ['a text', '"x"'],
    ['not JSON', 'alert(1)'],
    ['an unknown key', [table({ extra: 1 })]],
    ['a missing key', [{ ...table(), i: undefined }]],
    ['no date', [table({ d: '2024-02-30' })]],
    ['markup for a date', [table({ d: '<b>' })]],
    ['another count of figures', [table({ i: [1] })]],
    ['negative figures', [table({ v: [-1, 6] })]],
    ['figures as text', [table({ i: ['116046', 51137] })]],
    ['endless figures', '[{"d":"2024-11-11","s":["","",""],"a":[561],"i":[1e999],"c":[1],"v":[0]}]'],
    ['fractional codes', [table({ a: [561.5, 12] })]],
    ['negative codes', [table({ a: [-561, 12] })]],
    ['huge codes', [table({ a: [1e15, 12] })]],
    ['a code that is no municipality', [table({ a: [561, 3] })]],
    ['a municipality twice', [table({ a: [561, 0] })]],
    ['an order with holes', [table({ o: [0, 2] })]],
    ['an order with doubles', [table({ o: [0, 0] })]],
    ['an order that goes below', [table({ o: [0, -1] })]],
    ['more vacant than there is', [table({ v: [76, 6] })]],
    ['a source of two parts', [table({ s: ['a', 'b'] })]],
    ['a source of objects', [table({ s: [{}, [], null] })]],
    ['an endless title', [table({ s: ['x'.repeat(301), '', ''] })]],
    ['an endless note', [table({ s: ['x', '', 'x'.repeat(4001)] })]],
    ['a dispute without a date', [table({ q: [['PLO', 'i går', 'x']] })]],
    ['a dispute about no municipality', [table({ q: [['PLO', '2024-11-11', 'x', '../x']] })]],
    ['too many disputes', [table({ q: Array.from({ length: 51 }, () => ['PLO', '2024-11-11', 'x']) })]],
    ['a half mark of invented figures', [table({ x: true })]],
    ['an empty total', [table({ t: [['', 0, 1, 1, 0]] })]],
    ['a total on two lines', [table({ t: [['Total\nVarde', 0, 1, 1, 0]] })]],
    ['a total that a spreadsheet would run', [table({ t: [['=HYPERLINK("x")', 0, 1, 1, 0]] })]],
    ['a total that a spreadsheet would add', [table({ t: [['+1', 0, 1, 1, 0]] })]],
    ['a total of a third kind', [table({ t: [['Total', 2, 1, 1, 0]] })]],
    ['a total turned right to left', [table({ t: [['\u202eTotal', 0, 1, 1, 0]] })]],
    ['__proto__ as a key', '[{"__proto__":{"polluted":1},"d":"2024-11-11"}]'],
    ['constructor as a key', [table({ constructor: { prototype: {} } })]],
    ['lone surrogates', [table({ t: [['\ud800', 0, 1, 1, 0]] })]],
  ])('with %s is refused', async (_, value) => {
    expect(['no-table', 'refused']).toContain(await troubleOf(await packJson(value)));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '\u202eabc', '𝕏'.repeat(150), '\u0000'])(
    'with %j in its source is opened with that text as text',
    async (text) => {
      const { tables } = await readLinked(await packJson([table({ s: [text, text, text], q: [[text, '2024-11-11', text]] })]), catalog);
      expect(tables[0]?.snapshot.source.title).toBe(text);
      expect(new TextDecoder().decode(tables[0]?.accepted.bytes)).not.toContain(text);
    },
  );

  test('of random signs is never opened', async () => {
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    let seed = 7;
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let run = 0; run < 200; run += 1) {
      const noise = Array.from({ length: (next() % 2000) + 1 }, () => signs[next() % 64]).join('');
      expect(await troubleOf(`1.${(next() % 0xffffffff).toString(16).padStart(8, '0')}.${noise}`)).toMatch(/damaged|too-large/);
    }
  });

  test.each(['', '%', '1', '1..', '1.00000000.', '1.00000000.%00', '1.00000000.AA==', '1.0000000g.AAAA', '🙂'])(
    'that says %j is not opened',
    async (text) => {
      expect(await troubleOf(text)).toMatch(/damaged|too-large/);
    },
  );
});
