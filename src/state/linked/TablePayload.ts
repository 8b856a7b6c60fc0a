import type { ShapesOf } from '../../storage/Shape.ts';
import { shape } from '../../storage/Shape.ts';
import { isIsoDate } from '../../lib/IsoDate.ts';
import { fromSteps } from './steps.ts';
import { linkLimits } from './linkLimits.ts';

type Count = number | null;

/**
 * A table as it is packed into a link, version 1: short keys, one list a column. A link once sent works for ever, so what a key means never changes.
 */
export interface TablePayload {
  /** Status date. */
  readonly d: string;
  /** Title, publisher and note of the source. */
  readonly s: readonly [string, string, string];
  /** Disputes: by whom, when, what, and the code of the municipality where it is about one row. */
  readonly q?: readonly (readonly string[])[];
  /** The figures are invented. */
  readonly x?: 1;
  /** Municipality codes in ascending order: the first, then the step to each next. */
  readonly a: readonly number[];
  /** Where each of them stands in the table, counted from 0: the first, then the step to each next. Left out where they stand by name. */
  readonly o?: readonly number[];
  /** Insured, capacities, vacant. */
  readonly i: readonly Count[];
  readonly c: readonly Count[];
  readonly v: readonly Count[];
  /** Totals as published: label, 0 for a subtotal or 1 for a region's, insured, capacities, vacant. */
  readonly t?: readonly (readonly [string, 0 | 1, Count, Count, Count])[];
}

const { satisfying, count, orNull, object } = shape;

const within = (limit: number) => satisfying((text) => text.length <= limit);
/** A label is written into a file that a spreadsheet may open: no line breaks, and nothing it would run. */
const label = satisfying((text) => text.length <= linkLimits.title && /^[\p{L}\p{N}(][^\p{C}\p{Zl}\p{Zp}]*$/u.test(text));
const position = (value: unknown, at: string): string | null => (Number.isInteger(value) && Number(value) >= 0 ? null : at);
const step = (value: unknown, at: string): string | null => (Number.isInteger(value) ? null : at);
const municipality = shape.matching(/^\d{4}$/);
const day = satisfying(isIsoDate);

type Shape = typeof count;

const tuple =
  (shapes: readonly Shape[], least = shapes.length): Shape =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > shapes.length || value.length < least) return at;
    return value.reduce<string | null>((misfit, part, index) => misfit ?? shapes[index]!(part, `${at}[${index}]`), null);
  };

const list =
  (inner: Shape, limit: number): Shape =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > limit) return at;
    return value.reduce<string | null>((misfit, part, index) => misfit ?? inner(part, `${at}[${index}]`), null);
  };

const one: Shape = (value, at) => (value === 1 ? null : at);
const zeroOrOne: Shape = (value, at) => (value === 0 || value === 1 ? null : at);
const counts = list(orNull(count), linkLimits.rows);
const table = object(
  {
    d: day,
    s: tuple([within(linkLimits.title), within(linkLimits.title), within(linkLimits.text)]),
    q: list(tuple([within(linkLimits.title), day, within(linkLimits.text), municipality], 3), linkLimits.disputes),
    x: one,
    a: list(position, linkLimits.rows),
    o: list(step, linkLimits.rows),
    i: counts,
    c: counts,
    v: counts,
    t: list(tuple([label, zeroOrOne, orNull(count), orNull(count), orNull(count)]), linkLimits.rows),
  } satisfies ShapesOf<TablePayload>,
  'q',
  'x',
  'o',
  't',
);

function isWhole({ a, o, i, c, v }: TablePayload): boolean {
  const places = o ? fromSteps(o) : [...a.keys()];
  const isOrder =
    places.length === a.length && new Set(places).size === a.length && places.every((place) => place >= 0 && place < a.length);
  return isOrder && [i, c, v].every(({ length }) => length === a.length);
}

/** The tables of an unpacked link; null where it holds anything else. */
export function checkPayload(value: unknown): readonly TablePayload[] | null {
  if (list(table, linkLimits.tables)(value, 'link') !== null) return null;
  const tables = value as readonly TablePayload[];
  return tables.length > 0 && tables.every(isWhole) ? tables : null;
}
