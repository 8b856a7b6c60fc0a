import { isIsoDate } from '../../lib/IsoDate.ts';
import { shape, type Shape } from '../../storage/Shape.ts';
import { linkLimits } from './linkLimits.ts';

const { satisfying } = shape;

const within = (limit: number): Shape => satisfying((text) => text.length <= limit);
const municipality = shape.matching(/^\d{4}$/);
const day = satisfying(isIsoDate);

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

const position: Shape = (value, at) => (Number.isInteger(value) && Number(value) >= 0 ? null : at);
const step: Shape = (value, at) => (Number.isInteger(value) ? null : at);

/** Shapes that what travels in links is put together from. */
export const payloadShapes = {
  within,
  municipality,
  day,
  tuple,
  list,
  positions: list(position, linkLimits.rows),
  steps: list(step, linkLimits.rows),
  /** A label is written into a file that a spreadsheet may open: no line breaks, and nothing it would run. */
  label: satisfying((text) => text.length <= linkLimits.title && /^[\p{L}\p{N}(][^\p{C}\p{Zl}\p{Zp}]*$/u.test(text)),
  one: ((value, at) => (value === 1 ? null : at)) satisfies Shape,
  zeroOrOne: ((value, at) => (value === 0 || value === 1 ? null : at)) satisfies Shape,
  /** Title, publisher and note of a source. */
  source: tuple([within(linkLimits.title), within(linkLimits.title), within(linkLimits.text)]),
  /** By whom, when, what, and about which municipality. */
  disputes: list(tuple([within(linkLimits.title), day, within(linkLimits.text), municipality], 3), linkLimits.disputes),
};
