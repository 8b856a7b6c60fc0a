import type { AreaCatalog } from '../../../../src/domain/Area.ts';

/** Numbers that look random and are the same every time: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface BigTable {
  readonly cells: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly text: string;
}

const pick = <Value>(random: () => number, values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;

function grouped(value: number, sign: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, sign);
}

const dateForms: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => day.split('-').reverse().join('-'),
  (day) => day.split('-').reverse().join('.'),
  (day) => day.split('-').reverse().join('/'),
  (day) => day.replaceAll('-', ''),
];

/** A table of municipalities and dates in a dialect of its own, as programs and people write them; correct, and the same for a seed. */
export function bigTable(seed: number, catalog: AreaCatalog): BigTable {
  const random = randomFrom(seed);
  const areas = catalog.areas.filter(({ kind }) => kind === 'municipality');
  const danish = random() < 0.7;
  const [decimal, thousand] = danish ? [',', '.'] : ['.', ','];
  const groups = random() < 0.6;
  const partTime = random() < 0.5;
  const precision = Math.floor(random() * 3);
  const share = random() < 0.5 ? '%' : random() < 0.5 ? ' %' : '';
  const count = (value: number): string => (groups ? grouped(value, thousand) : String(value));
  const units = (thousandths: number): string => String(thousandths / 1000).replace('.', decimal);
  const rounded = (value: number, decimals: number): string => {
    const [whole = '', rest = ''] = (Math.round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals).split('.');
    return (groups ? grouped(Number(whole), thousand) : whole) + (rest === '' ? '' : decimal + rest);
  };
  const form = pick(random, dateForms);
  const zero = random() < 0.3 ? '-' : '0';
  const asked = {
    code: random() < 0.6,
    name: random() < 0.8,
    filled: random() < 0.6 || zero === '-',
    share: random() < 0.5,
    ratio: random() < 0.4,
    extra: random() < 0.3,
    practice: random() < 0.4,
    practiceName: random() < 0.5,
  };
  if (!asked.code && !asked.name) asked.name = true;
  const header = [
    ...(asked.code ? ['Kommunekode'] : []),
    ...(asked.name ? ['Kommune'] : []),
    ...(asked.practice ? ['Ydernummer'] : []),
    ...(asked.practice && asked.practiceName ? ['Lægehus'] : []),
    'Status pr.',
    ...(asked.extra ? ['Region'] : []),
    'Antal sikrede',
    'Samlet kapacitet',
    'Ubesat kapacitet',
    ...(asked.share ? ['andel ubesatte kapaciteter'] : []),
    ...(asked.filled ? ['Besat kapacitet'] : []),
    ...(asked.ratio ? ['Sikrede pr. samlet kapacitet', 'Sikrede pr. besat kapacitet'] : []),
  ];
  const cells: string[][] = [header];
  const dates = 2 + Math.floor(random() * 4);
  const chosen = areas.filter(() => random() < 0.25);
  for (let date = 0; date < dates; date += 1) {
    const day = `20${String(10 + date)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(13 + Math.floor(random() * 15))}`;
    for (const [number, area] of chosen.flatMap((one) =>
      Array.from({ length: asked.practice ? 1 + Math.floor(random() * 3) : 1 }, (_, at) => [at, one] as const),
    )) {
      const capacity = (2 + Math.floor(random() * 90)) * 1000 + (partTime ? pick(random, [0, 500, 250, 0]) : 0);
      const vacant =
        random() < 0.2 ? 0 : Math.floor(random() * Math.min(12, capacity / 1000 - 1)) * 1000 + (partTime && random() < 0.2 ? 500 : 0);
      const insured = Math.round((capacity / 1000) * (1100 + random() * 800));
      const filled = capacity - vacant;
      cells.push([
        ...(asked.code ? [random() < 0.1 ? area.code.replace(/^0/, '') : area.code] : []),
        ...(asked.name ? [random() < 0.05 ? `${area.name} Kommune` : area.name] : []),
        ...(asked.practice ? [`0${area.code.slice(1)}${number}`] : []),
        ...(asked.practice && asked.practiceName ? [`Lægerne ${'ABC'[number] ?? ''}`] : []),
        form(day),
        ...(asked.extra ? ['Region Syddanmark'] : []),
        count(insured),
        units(capacity),
        vacant === 0 ? zero : units(vacant),
        ...(asked.share ? [rounded((vacant / capacity) * 100, precision) + share] : []),
        ...(asked.filled ? [units(filled)] : []),
        ...(asked.ratio
          ? [rounded(insured / (capacity / 1000), precision), filled === 0 ? '' : rounded(insured / (filled / 1000), precision)]
          : []),
      ]);
    }
  }
  const delimiter = danish ? pick(random, [';', '\t', ';']) : pick(random, [',', '\t', ';']);
  const quotes = random() < 0.15;
  const lineEnd = random() < 0.5 ? '\r\n' : '\n';
  const written = (cell: string): string => (quotes || cell.includes(delimiter) ? `"${cell}"` : cell);
  return { cells, delimiter, lineEnd, text: cells.map((row) => row.map(written).join(delimiter) + lineEnd).join('') };
}
