import type { Indicator } from './Indicator.ts';

const stableId = /^[a-z]+(-[a-z]+)*$/;

/**
 * Declares an indicator. Everything that shows it – query, table header, axis, number text, export, documentation – follows from the declaration.
 *
 * @throws When the id cannot stand in a link, or the SQL bypasses `whole()` and so would pass over a missing count.
 */
export function defineIndicator(indicator: Indicator): Indicator {
  if (!stableId.test(indicator.id)) throw new Error(`Indicator id cannot stand in a link: "${indicator.id}"`);
  if (/\b(sum|avg|mean|count)\s*\(/i.test(indicator.sql)) throw new Error(`Indicator "${indicator.id}" must sum through whole()`);
  return Object.freeze(indicator);
}
