import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { exportsInUse } from '../../scripts/engine/exportsInUse.mjs';
import { keepExports } from '../../scripts/engine/keepExports.mjs';
import { prepareEngine } from '../../scripts/engine/prepareEngine.mjs';
import { readPublishedEngine } from '../../scripts/engine/publishedEngine.mjs';
import { encodeNumber, writeSections } from '../../scripts/engine/wasmSections.mjs';

const scratch = await mkdtemp(join(tmpdir(), 'laegedaekning-engine-'));
afterAll(() => rm(scratch, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

/** A module that imports the function `linked` and exports its own one under all these names. */
function moduleWith(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = (value: string): number[] => [...encodeNumber(value.length), ...new TextEncoder().encode(value)];
  const sections = [
    { id: 1, body: [1, 0x60, 0, 0] },
    { id: 2, body: [1, ...text('env'), ...text('linked'), 0, 0] },
    { id: 3, body: [1, 0] },
    { id: 7, body: [...encodeNumber(names.length), ...names.flatMap((name) => [...text(name), 0, 1])] },
    { id: 10, body: [1, 2, 0, 0x0b] },
  ];
  return new Uint8Array(writeSections(sections.map(({ id, body }) => ({ id, body: Uint8Array.from(body) }))));
}

const exportsOf = (module: WebAssembly.Module): string[] => WebAssembly.Module.exports(module).map(({ name }) => name);

test('an engine nobody has compared is not slimmed: the sentence names the file and the ways out', async () => {
  const { wasm, script } = await readPublishedEngine();
  const cache = join(scratch, 'refused');
  const changed = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from(' ')]);
  for (const [file, published] of [
    ['duckdb-eh.wasm', { wasm: changed(wasm), script }],
    ['duckdb-browser-eh.worker.js', { wasm, script: changed(script) }],
  ] as const) {
    const refusal = expect(prepareEngine({ kind: 'slim', published, cache })).rejects;
    await refusal.toThrow(`${file} is not the file this project knows how to slim`);
    await refusal.toThrow(/docs\/engine\.md .* LAEGEDAEKNING_ENGINE=published/);
  }
  await expect(readdir(cache)).rejects.toThrow('ENOENT');
});

test('as published, any engine is shipped, and what was prepared once is reused', async () => {
  vi.stubEnv('LAEGEDAEKNING_ENGINE', 'published');
  const published = { wasm: Buffer.from(moduleWith(['main'])), script: Buffer.from('main()') };
  const cache = join(scratch, 'published');
  const first = await prepareEngine({ published, cache });
  expect(gunzipSync(await readFile(first.packed))).toEqual(published.wasm);
  await writeFile(first.packed, 'made before');
  const second = await prepareEngine({ published, cache });
  expect(second).toEqual({ ...first, packedBytes: 'made before'.length });
  expect(await readdir(cache)).toHaveLength(1);
});

test('a wish that nobody can grant is said', async () => {
  vi.stubEnv('LAEGEDAEKNING_ENGINE', 'fast');
  await expect(prepareEngine({ cache: scratch })).rejects.toThrow('LAEGEDAEKNING_ENGINE is "fast"');
});

test('the slim engine is a valid module that fits where 25 MiB a file are the limit, and has all that its script names', async () => {
  const { wasm, packedBytes } = await prepareEngine({ kind: 'slim' });
  expect(packedBytes).toBeLessThan(25 * 2 ** 20);
  const published = await readPublishedEngine();
  const inUse = exportsInUse(new WebAssembly.Module(new Uint8Array(published.wasm)), published.script.toString());
  expect(exportsOf(new WebAssembly.Module(new Uint8Array(await readFile(wasm)))).sort()).toEqual([...inUse].sort());
});

test('an export stays when the script names it, the module links to it, or a signature leads to it', () => {
  const module = new WebAssembly.Module(moduleWith(['malloc', '_ZN6duckdb1a', 'unused', 'dynCall_vi', 'linked', 'free', 'mallocs']));
  const script = 'var _malloc=e.x;wasmExports.free();_ZN6duckdb1a;"unused!".length';
  expect([...exportsInUse(module, script)]).toEqual(['malloc', 'unused', 'dynCall_vi', 'linked', 'free']);
});

test('taking exports away leaves the others in their order, however many and however long', () => {
  const names = Array.from({ length: 300 }, (_, at) => `f${at}`.padEnd(1 + ((at * 7) % 400), '_'));
  const isKept = (name: string): boolean => name.length % 3 === 0;
  const kept = new WebAssembly.Module(new Uint8Array(keepExports(moduleWith(names), isKept)));
  expect(exportsOf(kept)).toEqual(names.filter(isKept));
});

test('what is no module, or only a part of one, is refused', () => {
  expect(() => keepExports(new TextEncoder().encode('no module'), () => true)).toThrow('not a WebAssembly module');
  expect(() => keepExports(moduleWith(['a', 'b']).slice(0, -5), () => true)).toThrow('ends too early');
});
