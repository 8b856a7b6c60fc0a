/** Random numbers that a seed repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;
const at = (length: number, random: Random): number => Math.floor(random() * Math.max(1, length));

function spliced(bytes: Uint8Array, start: number, remove: number, insert: readonly number[]): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, start), ...insert, ...bytes.subarray(start + remove)]);
}

/** Changes a text line by line; bytes are taken as Latin-1 so that any file can pass. */
function onLines(change: (lines: string[], random: Random) => string[]): Mutation {
  return (bytes, random) => {
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return Uint8Array.from(change(text.split('\n'), random).join('\n'), (character) => character.charCodeAt(0) & 0xff);
  };
}

function onCells(change: (cells: string[], random: Random) => string[]): Mutation {
  return onLines((lines, random) => {
    const line = at(lines.length, random);
    const delimiter = [';', '\t', ',', '|'].find((one) => lines[line]?.includes(one)) ?? ';';
    return lines.map((text, index) => (index === line ? change(text.split(delimiter), random).join(delimiter) : text));
  });
}

const odd = [
  '-',
  '',
  'x',
  '..',
  '0',
  '1.000',
  '2,5',
  '12 %',
  'NaN',
  '#DIV/0!',
  '"',
  '1.234,5',
  '29,625',
  'Fanø',
  'I alt',
  '01-01-2024',
  '\u00a0',
  "'",
  '=1+1',
];

const mutations: readonly Mutation[] = [
  (bytes, random) => spliced(bytes, at(bytes.length, random), 1, []),
  (bytes, random) => spliced(bytes, at(bytes.length, random), 0, [at(256, random)]),
  (bytes, random) => spliced(bytes, at(bytes.length, random), 1, [at(256, random)]),
  (bytes, random) => spliced(bytes, at(bytes.length, random), 1, [0x30 + at(10, random)]),
  (bytes, random) =>
    spliced(bytes, at(bytes.length, random), 0, [pick([0x2e, 0x2c, 0x3b, 0x22, 0x0a, 0x0d, 0x20, 0x09, 0x2d, 0x7c], random)]),
  (bytes, random) => bytes.slice(0, at(bytes.length, random)),
  (bytes, random) => bytes.slice(at(Math.min(bytes.length, 200), random)),
  onLines((lines, random) => lines.filter((_, index, all) => index !== at(all.length, random))),
  onLines((lines, random) => {
    const line = at(lines.length, random);
    return [...lines.slice(0, line), lines[line] ?? '', ...lines.slice(line)];
  }),
  onLines((lines, random) => {
    const [from, to] = [at(lines.length, random), at(lines.length, random)];
    return lines.map((line, index) => (index === from ? (lines[to] ?? '') : index === to ? (lines[from] ?? '') : line));
  }),
  onCells((cells, random) => cells.filter((_, index, all) => index !== at(all.length, random))),
  onCells((cells, random) => {
    const cell = at(cells.length, random);
    return [...cells.slice(0, cell), pick(odd, random), ...cells.slice(cell)];
  }),
  onCells((cells, random) => {
    const cell = at(cells.length, random);
    return cells.map((text, index) => (index === cell ? pick(odd, random) : text));
  }),
  onCells((cells, random) => {
    const [from, to] = [at(cells.length, random), at(cells.length, random)];
    return cells.map((text, index) => (index === from ? (cells[to] ?? '') : index === to ? (cells[from] ?? '') : text));
  }),
];

/** A file with one to three random changes: bytes flipped, cut or added; lines and cells doubled, lost, swapped or replaced. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let left = 1 + at(3, random); left > 0; left -= 1) result = pick(mutations, random)(result, random);
  return result;
}
