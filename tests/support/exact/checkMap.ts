import { choroplethSpec } from '../../../src/model/compare/map/choroplethSpec.ts';
import { mapTable } from '../../../src/model/compare/map/mapTable.ts';
import { tilemapSpec } from '../../../src/model/compare/map/tilemapSpec.ts';
import type { Tile } from '../../../src/domain/Tile.ts';
import { municipalities } from './exactCatalog.ts';
import { exactTexts, isFew, written } from './exactTexts.ts';
import { exactValue, type ExactUnit } from './exactUnits.ts';
import { listed, oneOf, wellWritten } from './oneOf.ts';
import { nameOf, type PageView } from './pageView.ts';
import { toNumber } from './Rational.ts';

export const tiles: readonly Tile[] = municipalities.map((code, column) => ({ code, short: '', column, row: 0 }));

/** A written border as the number it says. */
const read = (text: string): number => {
  const number = Number(
    text
      .replace('\u2212', '-')
      .replaceAll('.', '')
      .replace(',', '.')
      .replace(/[^\d.-]/g, ''),
  );
  return text.includes('%') ? number / 100 : number;
};

function checkArea(
  area: { readonly id: string; readonly text: string; readonly fill: number | string },
  view: PageView,
  borders: readonly number[],
): void {
  const id = view.coverage.indicator.id;
  const unit: ExactUnit | undefined = view.units.get(`municipality ${area.id}`);
  const where = `map ${area.id} ${id}`;
  if (!unit) return oneOf(`${area.text} ${area.fill}`, ['ikke i tabellen not-covered'], where);
  const value = exactValue(unit, id);
  const [own] = area.text.split(/[;(]/);
  oneOf(own?.trim(), exactTexts(unit, id, 1), where);
  if (value === null) return oneOf(String(area.fill), [area.text === 'ikke oplyst' ? 'missing' : 'not-defined'], where);
  if (id === 'vacancy-share' && !area.text.includes(' af ')) throw new Error(`${where} without counts`);
  const isJudged = id === 'balance-against-norm';
  if (isJudged && isFew(unit)) return oneOf(String(area.fill), ['few'], where);
  if (typeof area.fill !== 'number') throw new Error(`${where} has no class but ${area.fill}`);
  const [low, high] = [borders[area.fill]!, borders[area.fill + 1]!];
  const number = toNumber(value);
  const isLast = area.fill === borders.length - 2;
  if (number < low - 1e-9 || number > high + 1e-9 || (!isLast && number > high - 1e-12 && number !== high && number > high + 1e-9))
    throw new Error(`${where}: ${number} in the class from ${low} to ${high}`);
}

/**
 * The same on a planner's own boundaries, where some municipalities have none: nobody's text or class differs, and who cannot be seen is named. Sampled, for it is the
 * tile map's mechanism again. @throws On the first that does not hold.
 *
 * @param gap Every third municipality is without boundaries, from this one on.
 */
export function checkChoropleth(view: PageView, gap: number): void {
  const square = [[[8, 55] as const, [9, 55] as const, [9, 56] as const, [8, 55] as const]];
  const seen = municipalities.filter((_, index) => index % 3 !== gap % 3);
  const spec = choroplethSpec(view.coverage, tiles, { coordinates: 'wgs84', outlines: new Map(seen.map((code) => [code, [square]])) });
  wellWritten(spec);
  const borders = spec.legend.borders.map(({ value }) => value);
  for (const area of spec.areas) {
    checkArea(area, view, borders);
    if (area.polygons.length > 0 !== seen.includes(area.id)) throw new Error(`outline of ${area.id}`);
  }
  const hidden = municipalities.filter((code) => !seen.includes(code) && view.units.has(`municipality ${code}`)).map(nameOf);
  const said = spec.footer.find((line) => line.startsWith('Uden grænser'));
  oneOf(
    said,
    [hidden.length > 0 ? `Uden grænser i filen og derfor ikke på kortet: ${listed(hidden)}` : undefined],
    'who is not on the map',
  );
}

/** The map of every municipality: its texts, the class each is drawn in, the key, and the title. @throws On the first that does not hold. */
export function checkMap(view: PageView): void {
  const { coverage, comparator } = view;
  const spec = tilemapSpec(coverage, tiles);
  wellWritten([spec, mapTable(coverage, tiles)]);
  const borders = spec.legend.borders.map(({ value }) => value);
  for (const [index, { value, text }] of spec.legend.borders.entries()) {
    if (index > 0 && value <= borders[index - 1]!) throw new Error(`borders of the map: ${borders.join()}`);
    if (Math.abs(read(text) - value) > 1e-9 + Math.abs(value) * 1e-9) throw new Error(`border ${value} written ${text}`);
  }
  for (const area of spec.areas) checkArea(area, view, borders);
  const id = coverage.indicator.id;
  const against = comparator?.valueOf(id) ?? null;
  if (borders.length > 0 && id !== 'balance-against-norm') {
    const labels = against ? written(against, id, 1).map((text) => `${comparator!.name} ${text}`) : [undefined];
    oneOf(spec.legend.comparator?.label, labels, 'comparator of the map');
    const place = against && toNumber(against);
    if (place !== null && (place < borders[0]! - 1e-9 || place > borders.at(-1)! + 1e-9))
      throw new Error(`comparator off the map: ${place}`);
  }
  const said = /^(.+): (.+) har ([^,]+(?:,\d+[^,]*)?)(?:, (.+))?$/.exec(spec.title);
  const whole = view.region === view.group ? view.units.get(`region ${view.group}`) : undefined;
  const speaks = whole?.members === null ? whole : view.units.get(`group ${view.group}`)!;
  const value = exactValue(speaks, id);
  if ((said === null) !== (value === null)) throw new Error(`title of the map: ${spec.title}`);
  if (said) oneOf(said[3], exactTexts(speaks, id, 1), 'title of the map');
}
