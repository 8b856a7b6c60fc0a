const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Months in Danish and English, whole or shortened, as a part of a regular expression. */
export const monthPattern =
  'januar|january|jan|februar|february|feb|marts|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|august|aug|' +
  'september|sept|sep|oktober|october|okt|oct|november|nov|december|dec';

/** The number of a month by its Danish or English name, 1–12. */
export function monthNumber(name: string): number {
  return months[name.slice(0, 3).toLowerCase()] ?? 0;
}
