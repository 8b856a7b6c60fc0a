/** The table of the minutes of Sundhedsklynge Sydvestjylland, cell by cell. */
export const header = [
  'Kommune',
  'Antal sikrede',
  'Samlet kapacitet',
  'Ubesat kapacitet',
  'andel ubesatte kapaciteter',
  'Besat kapacitet',
  'Sikrede pr. samlet kapacitet',
  'Sikrede pr. besat kapacitet',
];

export const municipalities = [
  ['Billund', '29.625', '21', '3', '14 %', '18', '1.411', '1.646'],
  ['Esbjerg', '116.046', '75', '9', '12 %', '66', '1.547', '1.758'],
  ['Fanø', '3.135', '3', '-', '0 %', '3', '1.045', '1.045'],
  ['Varde', '51.137', '34', '6', '18 %', '28', '1.504', '1.826'],
  ['Vejen', '40.520', '28', '2', '7 %', '26', '1.447', '1.558'],
];

export const totals = [
  ['Sydvestjylland -total', '240.463', '161', '20', '12 %', '141', '1.494', '1.705'],
  ['Regionstotal', '1.246.268', '808', '45', '6 %', '763', '1.542', '1.633'],
];

export const whole = [header, ...municipalities, ...totals];
/** Only the counts that are needed, zeros as "0". */
export const small = [
  ['Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet'],
  ...[...municipalities].map((row) => row.slice(0, 4).map((cell) => (cell === '-' ? '0' : cell))),
];

const counts = ['0530 29625 21 3', '0561 116046 75 9', '0563 3135 3 0', '0573 51137 34 6', '0575 40520 28 2'];
const totalCounts = ['subtotal klynge-sydvestjylland 240463 161 20', 'region-total 1083 1246268 808 45'];

/** What must be read from the five municipalities, on a date or none. */
export function expectedRows(date = '-'): string[] {
  return counts.map((row) => `${row} ${date}`);
}

export function expectedWhole(date = '-'): string[] {
  return [...counts, ...totalCounts].map((row) => `${row} ${date}`);
}
