import { fromSteps, toSteps } from './steps.ts';

/** Municipalities and their order in a table, as links have them. */
export interface RowOrder {
  /** Municipality codes in ascending order: the first, then the step to each next. */
  readonly a: readonly number[];
  /** Where each of them stands in the table, counted from 0: the first, then the step to each next. Left out where they stand by name. */
  readonly o?: readonly number[];
}

/** The order of names that Danish sorting gives; the same when a link is written and when it is read. */
function byName(one: string, other: string): number {
  return one.localeCompare(other, 'da');
}

/** Rows in the order of their codes, and the codes with their places in the table in short form. @param nameOf Official name of a municipality. */
export function packRows<Row extends { readonly areaCode: string }>(
  observations: readonly Row[],
  nameOf: (code: string) => string,
): { readonly rows: readonly Row[]; readonly order: RowOrder } {
  const rows = observations.toSorted((one, other) => Number(one.areaCode) - Number(other.areaCode));
  const named = rows.toSorted((one, other) => byName(nameOf(one.areaCode), nameOf(other.areaCode)));
  const isByName = named.every((row, place) => observations[place] === row);
  const order = {
    a: toSteps(rows.map(({ areaCode }) => Number(areaCode))),
    ...(isByName ? {} : { o: toSteps(rows.map((row) => observations.indexOf(row))) }),
  };
  return { rows, order };
}

/** The codes of the rows as they are packed, and at which of them each line of the table stands. */
export function unpackRows(
  { a, o }: RowOrder,
  nameOf: (code: string) => string,
): { readonly codes: readonly string[]; readonly lines: readonly number[] } {
  const codes = fromSteps(a).map((code) => String(code).padStart(4, '0'));
  const names = codes.map(nameOf);
  const places = o && fromSteps(o);
  const lines = [...codes.keys()].sort((one, other) => (places ? places[one]! - places[other]! : byName(names[one]!, names[other]!)));
  return { codes, lines };
}

/** Whether the places are those of a table with as many rows. */
export function isOrder({ a, o }: RowOrder): boolean {
  const places = o ? fromSteps(o) : [...a.keys()];
  return places.length === a.length && new Set(places).size === a.length && places.every((place) => place >= 0 && place < a.length);
}
