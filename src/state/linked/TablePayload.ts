import { shape, type Shape, type ShapesOf } from '../../storage/Shape.ts';
import { linkLimits } from './linkLimits.ts';
import { payloadShapes } from './payloadShapes.ts';
import { isOrder, type RowOrder } from './rowOrder.ts';

type Count = number | null;

/**
 * A table as it is packed into a link since version 1: short keys, one list a column. A link once sent works for ever, so what a key means never changes.
 */
export interface TablePayload extends RowOrder {
  /** Status date. */
  readonly d: string;
  /** Title, publisher and note of the source. */
  readonly s: readonly [string, string, string];
  /** Disputes: by whom, when, what, and the code of the municipality where it is about one row. */
  readonly q?: readonly (readonly string[])[];
  /** The figures are invented. */
  readonly x?: 1;
  /** Insured, capacities, vacant. */
  readonly i: readonly Count[];
  readonly c: readonly Count[];
  readonly v: readonly Count[];
  /** Totals as published: label, 0 for a subtotal or 1 for a region's, insured, capacities, vacant. */
  readonly t?: readonly (readonly [string, 0 | 1, Count, Count, Count])[];
}

const { count, orNull, object } = shape;
const { day, label, list, one, tuple, zeroOrOne } = payloadShapes;

const counts = list(orNull(count), linkLimits.rows);
const fields = object(
  {
    d: day,
    s: payloadShapes.source,
    q: payloadShapes.disputes,
    x: one,
    a: payloadShapes.positions,
    o: payloadShapes.steps,
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
  return isOrder({ a, ...(o && { o }) }) && [i, c, v].every(({ length }) => length === a.length);
}

/** What a table in a link must look like. */
export const tablePayload: Shape = (value, at) => fields(value, at) ?? (isWhole(value as TablePayload) ? null : at);
