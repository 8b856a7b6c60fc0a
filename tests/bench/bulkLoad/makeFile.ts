import type { Area } from '../../../src/domain/Area.ts';

const firstDay = Date.UTC(1996, 0, 1);
const dayLength = 86_400_000;

/** Numbers that look random and are the same every time (a linear congruence of Numerical Recipes). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const decimal = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');

/**
 * Makes a table of municipalities and days with every column of the minutes, in the dialect of a Danish spreadsheet.
 *
 * @param rows How many rows below the header.
 * @returns UTF-8; about 62 bytes a row.
 */
export function makeFile(areas: readonly Area[], rows: number): Uint8Array {
  const random = randomFrom(1);
  const parts = [
    'Kommunekode;Kommune;Status pr.;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;andel ubesatte kapaciteter;Besat kapacitet;Sikrede pr. samlet kapacitet;Sikrede pr. besat kapacitet\n',
  ];
  for (let row = 0; row < rows; row += 1) {
    const area = areas[row % areas.length] as Area;
    const day = new Date(firstDay + Math.floor(row / areas.length) * dayLength).toISOString().slice(0, 10);
    const capacity = 10 + random(180) / 2;
    const vacant = random(12) / 2;
    const filled = capacity - vacant;
    const insured = Math.round(capacity * (1100 + random(700)));
    const figures = [insured, decimal(capacity, 1), decimal(vacant, 1), decimal((vacant / capacity) * 100, 1), decimal(filled, 1)];
    const ratios = [Math.floor(insured / capacity + 0.5), Math.floor(insured / filled + 0.5)];
    parts.push(`${area.code};${area.name};${day};${figures.join(';')};${ratios.join(';')}\n`);
  }
  return new TextEncoder().encode(parts.join(''));
}
