import type { Indicator } from '../../domain/indicators/Indicator.ts';

const marker = '/* indicators */';

/**
 * Puts the indicators' aggregates into the marked place of a query, each as a column `indicator:<id>`.
 *
 * @throws When the query has no such place.
 */
export function spliceIndicators(sql: string, indicators: readonly Indicator[]): string {
  if (!sql.includes(marker)) throw new Error(`The query has no ${marker}`);
  const columns = indicators.map(({ id, sql: aggregate }) => `  , round((${aggregate})::DOUBLE, 9) AS "indicator:${id}"`);
  return sql.replace(marker, () => columns.join('\n').trimStart());
}
