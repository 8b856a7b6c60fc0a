import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { supplementKindIds, type SupplementCount, type SupplementKindId } from '../../lib/SupplementColumn.ts';
import { shape, type Shape, type ShapesOf } from '../../storage/Shape.ts';
import { linkLimits } from './linkLimits.ts';
import { payloadShapes } from './payloadShapes.ts';
import { isOrder } from './rowOrder.ts';

type Counts = Readonly<Partial<Record<SupplementCount, number | null>>>;

/** A table beside the coverage tables as it is packed into a link since version 2. What a key means never changes. */
export interface SupplementPayload {
  readonly k: SupplementKindId;
  /** Status date; source, disputes and the mark of invented figures as in a coverage table. */
  readonly d: string;
  readonly s: readonly [string, string, string];
  readonly q?: readonly (readonly string[])[];
  readonly x?: 1;
  /** The municipalities that its rows are about and their order, as in a coverage table; none where the rows are about groups. */
  readonly a: readonly number[];
  readonly o?: readonly number[];
  /** Codes of the groups, in the order of the source; left out where the rows are about municipalities. */
  readonly g?: readonly string[];
  /** Counts by column, one for each municipality or group. */
  readonly c: Readonly<Partial<Record<SupplementCount, readonly (number | null)[]>>>;
  /** Totals as published: label, 0 for a subtotal or 1 for a region's, counts. */
  readonly t?: readonly (readonly [string, 0 | 1, Counts])[];
}

const { count, matching, object, oneOf, orNull } = shape;
const { day, disputes, label, list, one, positions, source, steps, tuple, zeroOrOne } = payloadShapes;
const counts = list(orNull(count), linkLimits.rows);

/** Exactly the counts that the kind keeps. */
const byColumn = (kind: SupplementKindId, inner: Shape): Shape =>
  object(Object.fromEntries(supplementKinds[kind].kept.map((column) => [column, inner])));

const shapeOf = (kind: SupplementKindId): Shape =>
  object(
    {
      k: oneOf(kind),
      d: day,
      s: source,
      q: disputes,
      x: one,
      a: positions,
      o: steps,
      g: list(matching(/^[\p{L}\d][\p{L}\d._-]{0,63}$/u), linkLimits.rows),
      c: byColumn(kind, counts),
      t: list(tuple([label, zeroOrOne, byColumn(kind, orNull(count))]), linkLimits.rows),
    } satisfies ShapesOf<SupplementPayload>,
    'q',
    'x',
    'o',
    'g',
    't',
  );
const shapes = supplementKindIds.map(shapeOf);

function isWhole({ k, a, o, g, c }: SupplementPayload): boolean {
  const isOfGroups = supplementKinds[k].rows === 'group';
  if (isOfGroups ? a.length > 0 || o || !g : g || !isOrder({ a, ...(o && { o }) })) return false;
  return Object.values(c).every((column) => column.length === (g ?? a).length);
}

/** What such a table in a link must look like. */
export const supplementPayload: Shape = (value, at) => {
  const fits = shapes.some((each) => each(value, at) === null);
  return fits && isWhole(value as SupplementPayload) ? null : at;
};
