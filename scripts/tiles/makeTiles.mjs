// Lays one tile for each municipality and writes data/areas/tiles.csv; the same data always give the same tiles.
// npm run tiles [-- --picture OUT.svg]     Takes some minutes: of several attempts the cheapest is kept.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomLcg } from 'd3';
import { annealTiles } from './annealTiles.mjs';
import { at } from './at.mjs';
import { readMunicipalities } from './readMunicipalities.mjs';
import { spreadCentres } from './spreadCentres.mjs';
import { tileCost } from './tileCost.mjs';

const grid = { columns: 19, rows: 15 };
/** Tiles of water west of the mainland, where Fanø lies. */
const margin = 1.3;
const seeds = [17];
const { values } = parseArgs({ options: { picture: { type: 'string' } } });

const areas = new URL('../../data/areas/', import.meta.url);
const places = readMunicipalities(new URL('municipalities.csv', areas));
const spread = spreadCentres(places);
const [left, top] = [Math.min(...spread.map((spot) => spot.x)), Math.min(...spread.map((spot) => spot.y))];
// Bornholm is drawn nearer than it lies: at the edge of the grid.
const spots = spread.map(({ x, y }) => ({ x: Math.min(x - left + margin, grid.columns - 1), y: y - top }));
const cost = tileCost(places, spots);
const attempts = seeds.map((seed) => annealTiles(spots, cost, grid, randomLcg(seed / 1000)));
const best = attempts.reduce((one, other) => (other.total < one.total ? other : one));
const [west, north] = [Math.min(...best.tiles.map((tile) => tile.column)), Math.min(...best.tiles.map((tile) => tile.row))];
const tiles = best.tiles.map(({ column, row }) => ({ column: column - west, row: row - north }));

const lines = places.map(({ code }, index) => `${code};${at(tiles, index).column};${at(tiles, index).row}`);
writeFileSync(new URL('tiles.csv', areas), `${['code;column;row', ...lines].join('\n')}\n`);

const pairs = places.flatMap((place, index) => place.neighbours.filter((other) => other > index).map((other) => [index, other]));
const touching = pairs.filter(([one = 0, other = 0]) => {
  const [tile, next] = [at(tiles, one), at(tiles, other)];
  return Math.max(Math.abs(tile.column - next.column), Math.abs(tile.row - next.row)) === 1;
});
console.log(`${touching.length} of ${pairs.length} pairs of land neighbours touch; cost ${best.total.toFixed(1)}`);

if (values.picture !== undefined) {
  const side = 60;
  const drawn = places.map(({ name, land }, index) => {
    const [x, y] = [at(tiles, index).column * side, at(tiles, index).row * side];
    return `<rect x="${x}" y="${y}" width="56" height="56" fill="hsl(${land * 37},50%,75%)"/><text x="${x + 28}" y="${y + 32}">${name.slice(0, 7)}</text>`;
  });
  const size = `width="${grid.columns * side}" height="${grid.rows * side}"`;
  writeFileSync(
    values.picture,
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-size="13" text-anchor="middle" font-family="sans-serif">${drawn.join('')}</svg>\n`,
  );
}
