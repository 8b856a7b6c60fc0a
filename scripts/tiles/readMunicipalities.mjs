import { readFileSync } from 'node:fs';
import { at } from './at.mjs';

/**
 * @typedef {object} Place
 * @property {string} code
 * @property {string} name
 * @property {number} x km east of a point west of Denmark; equirectangular at 56° N.
 * @property {number} y km south of a point north of it.
 * @property {number[]} neighbours By land, as indices.
 * @property {number} land Which stretch of land it is on: places reached from each other over land have the same number.
 */

const kmPerDegree = 111.2;
const origin = { lat: 57.8, lon: 8, scale: Math.cos((56 * Math.PI) / 180) };

/**
 * The municipalities with their centres in km and the stretch of land each is on.
 *
 * @param {URL} file `municipalities.csv`
 * @returns {readonly Place[]}
 */
export function readMunicipalities(file) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'));
  const indexOf = new Map(rows.map(([code], index) => [code, index]));
  const places = rows.map(([code = '', name = '', lat, lon, neighbours = '']) => ({
    code,
    name,
    x: (Number(lon) - origin.lon) * kmPerDegree * origin.scale,
    y: (origin.lat - Number(lat)) * kmPerDegree,
    neighbours: neighbours.split(' ').flatMap((each) => indexOf.get(each) ?? []),
    land: -1,
  }));
  places.forEach((_, index) => flood(places, index, index));
  return places;
}

/** @param {Place[]} places @param {number} from @param {number} land */
function flood(places, from, land) {
  const place = at(places, from);
  if (place.land !== -1) return;
  place.land = land;
  for (const neighbour of place.neighbours) flood(places, neighbour, land);
}
