import type { BigTable } from './bigTable.ts';

const pick = <Value>(random: () => number, values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;

/** Cells that real files hold and that no column of figures should be taken for granted over. */
const strays = [
  '',
  ' ',
  '-',
  '–',
  '..',
  'x',
  'n/a',
  '0',
  '7*',
  '1.234',
  '1,234',
  '12,5',
  '12.5',
  '0,1234',
  '1 234',
  '1\u00a0234',
  '1.23.456',
  '12 %',
  '1,2E+05',
  '-3',
  '−0',
  '#DIV/0!',
  'ingen',
  'mange',
  '99999999999',
  '2024',
  '31/12/2024',
  '01/02/2024',
  '2024-13-01',
  '1. kvartal 2024',
  'Fanø',
  'Fan\uFFFD',
  'Fanoe Kommune',
  'Ukendtby',
  'I alt',
  'Region Syddanmark',
  'Øvrige',
  'Christiansø',
  'Uoplyst',
  '0563',
  '9999',
  'Ubesat kapacitet',
  'Kilde: registeret',
  '010190-1234',
  'navn@example.org',
  '+45 12 34 56 78',
  '"',
  'a"b',
  '="0563"',
  'FanÃ¸',
  '\u200bFanø',
] as const;

type Rows = string[][];

const changes: readonly ((rows: Rows, random: () => number) => void)[] = [
  (rows, random) => {
    const row = pick(random, rows);
    row[Math.floor(random() * row.length)] = pick(random, strays);
  },
  (rows, random) => {
    const row = pick(random, rows);
    row[Math.floor(random() * row.length)] = pick(random, strays);
  },
  (rows, random) => rows.splice(1 + Math.floor(random() * rows.length), 0, [...pick(random, rows)]),
  (rows, random) => pick(random, rows).pop(),
  (rows, random) => pick(random, rows).push(pick(random, strays)),
  (rows, random) => pick(random, rows).shift(),
  (rows, random) => rows.splice(1 + Math.floor(random() * rows.length), 0, [pick(random, strays)]),
  (rows, random) => rows.push([pick(random, ['Kilde: Sundhedsdatastyrelsen', 'Opgjort pr. 1. januar 2024', ''])]),
  (rows, random) => {
    const row = pick(random, rows);
    const [a, b] = [Math.floor(random() * row.length), Math.floor(random() * row.length)];
    [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
  },
  (rows, random) => {
    const row = pick(random, rows);
    const at = Math.floor(random() * row.length);
    const cell = row[at] ?? '';
    const place = Math.floor(random() * (cell.length + 1));
    row[at] = cell.slice(0, place) + pick(random, ['0', '.', ',', ' ', '5', 'ø', '-', '%', "'"]) + cell.slice(place);
  },
  (rows, random) => {
    const row = pick(random, rows);
    const at = Math.floor(random() * row.length);
    row[at] = (row[at] ?? '').slice(1);
  },
  (rows, random) => {
    const column = Math.floor(random() * (rows[0]?.length ?? 1));
    const [from, to] = pick(random, [
      [/\./g, ','],
      [/,/g, '.'],
      [/[.,]/g, ''],
    ] as const);
    for (const row of rows.slice(1 + Math.floor(random() * rows.length))) row[column] = (row[column] ?? '').replace(from, to);
  },
];

/** Damages a table the way copying, sorting and typing do; always the same for a seed. */
export function mutate({ cells, delimiter, lineEnd }: BigTable, random: () => number): string {
  const rows = cells.map((row) => [...row]);
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time += 1) pick(random, changes)(rows, random);
  const end = random() < 0.05 ? (lineEnd === '\n' ? '\r' : '\n') : lineEnd;
  return rows
    .map((row, at) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter) + (at % 3 === 0 ? end : lineEnd))
    .join('');
}
