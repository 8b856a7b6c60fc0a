import type { AreaKind } from '../../domain/Area.ts';
import { longestNote } from '../../domain/DatedNote.ts';
import { shape, type Shape, type ShapesOf } from '../../storage/Shape.ts';
import { linkLimits } from './linkLimits.ts';
import { payloadShapes } from './payloadShapes.ts';
import { supplementPayload, type SupplementPayload } from './SupplementPayload.ts';
import { tablePayload, type TablePayload } from './TablePayload.ts';

type Day = string | null;

/** A group: its code, name and kind, and a line for each membership: municipality, first and last day. */
export interface GroupPayload {
  readonly c: string;
  readonly n: string;
  readonly k: AreaKind;
  readonly m: readonly (readonly [string, Day, Day])[];
}

/** Everything a link brings besides its view, as version 2 packs it. A link once sent works for ever, so what a key means never changes. */
export interface LinkPayload {
  readonly t?: readonly TablePayload[];
  readonly b?: readonly SupplementPayload[];
  readonly g?: readonly GroupPayload[];
  /** The whole table of norms: area, first and last day, insured per capacity. */
  readonly n?: readonly (readonly [string, Day, Day, number])[];
  readonly m?: readonly (readonly [string, string])[];
}

const { count, matching, object, oneOf, orNull, satisfying } = shape;
const { day, label, list, municipality, tuple } = payloadShapes;
const code = matching(/^[\p{L}\d][\p{L}\d._-]{0,63}$/u);
const note = satisfying((text) => text.length <= longestNote && /^[^\p{C}\p{Zl}\p{Zp}]+$/u.test(text));

const group = object({
  c: code,
  n: label,
  k: oneOf('cluster', 'council', 'region', 'own'),
  m: list(tuple([municipality, orNull(day), orNull(day)]), linkLimits.rows),
} satisfies ShapesOf<GroupPayload>);

const fields = object(
  {
    t: list(tablePayload, linkLimits.tables),
    b: list(supplementPayload, linkLimits.beside),
    g: list(group, linkLimits.groups),
    n: list(tuple([code, orNull(day), orNull(day), count]), linkLimits.norms),
    m: list(tuple([day, note]), linkLimits.notes),
  } satisfies ShapesOf<LinkPayload>,
  't',
  'b',
  'g',
  'n',
  'm',
);

/** What a link brings must have this shape, and be something. */
export const linkPayload: Shape = (value, at) =>
  fields(value, at) ?? (Object.values(value as LinkPayload).some((part: readonly unknown[]) => part.length > 0) ? null : at);
