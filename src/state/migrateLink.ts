/** The version of the links this product writes. */
export const linkVersion = 1;

/** From version n to n + 1, by n. A link once sent works for ever, so entries are only ever added. */
const migrations: Readonly<Record<number, (parameters: URLSearchParams) => URLSearchParams>> = {};

/**
 * Brings the parameters of a link to today's version. A link without a version is of the first; one from a newer product is read as
 * far as it makes sense, with `known` false.
 */
export function migrateLink(parameters: URLSearchParams): { parameters: URLSearchParams; known: boolean } {
  const stated = parameters.get('v');
  const version = stated === null ? 1 : Number(stated);
  if (!Number.isInteger(version) || version < 1 || version > linkVersion) return { parameters, known: false };
  let current = parameters;
  for (let from = version; from < linkVersion; from += 1) {
    const migrate = migrations[from];
    if (!migrate) throw new Error(`No migration of links from version ${from}`);
    current = migrate(current);
  }
  return { parameters: current, known: true };
}
