/** Tells whether a value from outside has a shape: null if it fits, else the place of the first part that does not. */
export type Shape = (value: unknown, at: string) => string | null;

/** A shape for every field of a type: the compiler reports one that was forgotten. */
export type ShapesOf<T> = { readonly [Key in keyof T]-?: Shape };

const isWhere =
  (fits: (value: unknown) => boolean): Shape =>
  (value, at) =>
    fits(value) ? null : at;

/** The first place that does not fit. */
function firstMisfit<Part>(parts: Iterable<Part>, check: (part: Part) => string | null): string | null {
  for (const part of parts) {
    const misfit = check(part);
    if (misfit !== null) return misfit;
  }
  return null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Shapes of plain data, to be put together. */
export const shape = {
  text: isWhere((value) => typeof value === 'string'),
  /** A finite number, zero or more. */
  count: isWhere((value) => Number.isFinite(value) && (value as number) >= 0),
  matching: (pattern: RegExp): Shape => isWhere((value) => typeof value === 'string' && pattern.test(value)),
  satisfying: (claim: (text: string) => boolean): Shape => isWhere((value) => typeof value === 'string' && claim(value)),
  oneOf: (...allowed: readonly (string | null)[]): Shape => isWhere((value) => allowed.includes(value as string | null)),
  orNull:
    (inner: Shape): Shape =>
    (value, at) =>
      value === null ? null : inner(value, at),
  listOf:
    (inner: Shape): Shape =>
    (value, at) =>
      Array.isArray(value) ? firstMisfit(value.entries(), ([index, item]) => inner(item, `${at}[${index}]`)) : at,
  /** True, and nothing else. */
  yes: isWhere((value) => value === true),
  /** Any keys, each value of the inner shape. */
  mapOf:
    (inner: Shape): Shape =>
    (value, at) =>
      isObject(value) ? firstMisfit(Object.entries(value), ([key, item]) => inner(item, `${at}.${key}`)) : at,
  /** Exactly these keys, no more: what nobody has checked is not let in. `optional` ones may be absent. */
  object: (fields: Readonly<Record<string, Shape>>, ...optional: readonly string[]): Shape => {
    const shapes = new Map(Object.entries(fields));
    return (value, at) => {
      if (!isObject(value)) return at;
      const inner = new Map<string, unknown>(Object.entries(value));
      const unknownKey = [...inner.keys()].find((key) => !shapes.has(key));
      if (unknownKey !== undefined) return `${at}.${unknownKey}`;
      return firstMisfit(shapes, ([key, fits]) => {
        if (inner.has(key)) return fits(inner.get(key), `${at}.${key}`);
        return optional.includes(key) ? null : `${at}.${key}`;
      });
    };
  },
};
