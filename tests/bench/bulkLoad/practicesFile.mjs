const firstYear = 1985;

/**
 * Numbers that look random and are the same every time (a linear congruence of Numerical Recipes).
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/**
 * @param {number} value
 * @param {number} decimals
 */
function decimal(value, decimals) {
  return value.toFixed(decimals).replace('.', ',');
}

/**
 * Makes a table of practices and months with every column of the minutes, in the dialect of a Danish spreadsheet.
 *
 * @param {readonly { readonly code: string, readonly name: string }[]} areas
 * @param {number} rows How many rows below the header.
 * @param {number} practices How many practices a municipality has.
 * @returns {Uint8Array<ArrayBuffer>} UTF-8; about 65 bytes a row.
 */
export function practicesFile(areas, rows, practices) {
  const random = randomFrom(1);
  const parts = [
    'Ydernummer;Kommunekode;Kommune;Status pr.;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;andel ubesatte kapaciteter;Besat kapacitet;Sikrede pr. samlet kapacitet;Sikrede pr. besat kapacitet\n',
  ];
  for (let row = 0; row < rows; row += 1) {
    const { code, name } = areas[Math.floor(row / practices) % areas.length] ?? { code: '', name: '' };
    const month = Math.floor(row / (areas.length * practices));
    const day = `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const number = String(10_000 + (row % (areas.length * practices))).padStart(6, '0');
    const capacity = 1 + random(14) / 2;
    const vacant = random(2) / 2;
    const filled = capacity - vacant;
    const insured = Math.round(capacity * (1100 + random(700)));
    const figures = [insured, decimal(capacity, 1), decimal(vacant, 1), decimal((vacant / capacity) * 100, 1), decimal(filled, 1)];
    const ratios = [Math.floor(insured / capacity + 0.5), Math.floor(insured / filled + 0.5)];
    parts.push(`${number};${code};${name};${day};${figures.join(';')};${ratios.join(';')}\n`);
  }
  return new TextEncoder().encode(parts.join(''));
}
