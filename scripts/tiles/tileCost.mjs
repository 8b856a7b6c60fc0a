import { at } from './at.mjs';

/** @typedef {import('./readMunicipalities.mjs').Place} Place */
/** @typedef {{ column: number, row: number }} Tile */

/** What a fault costs: chosen by looking at the pictures. */
const price = {
  /** Neighbours by land a tile apart, for each tile. */
  apart: 4,
  /** Neighbours that meet in a corner only. */
  corner: 0.5,
  /** The wrong way to a neighbour: nothing for the right one, twice this for the opposite. */
  direction: 4,
  /** The wrong way from an island to the place nearest across the water. */
  islandDirection: 8,
  /** The wrong way to any other place next door; less, the further off it is. */
  farDirection: 0.5,
  /** For each tile off the spot, squared. */
  off: 0.5,
  /** Different stretches of land that touch along an edge, or in a corner. */
  bridge: 12,
  touch: 0.8,
};
/** km at which the way to another place counts for little. */
const reach = 40;

/**
 * What an arrangement costs: each pair of places by where they stand to each other, each place by how far it is off its spot.
 *
 * @param {readonly Place[]} places
 * @param {readonly { x: number, y: number }[]} spots Where each would stand if tiles could overlap; in tiles.
 */
export function tileCost(places, spots) {
  const size = places.length;
  const [eastward, southward, direction] = [new Float64Array(size * size), new Float64Array(size * size), new Float64Array(size * size)];
  const [neighbours, sameLand, island] = [new Uint8Array(size * size), new Uint8Array(size * size), new Uint8Array(size * size)];
  places.forEach((one, index) =>
    places.forEach((other, otherIndex) => {
      const pair = index * size + otherIndex;
      const km = distance(one, other) || 1;
      eastward[pair] = (other.x - one.x) / km;
      southward[pair] = (other.y - one.y) / km;
      neighbours[pair] = Number(one.neighbours.includes(otherIndex));
      sameLand[pair] = Number(one.land === other.land);
      island[pair] = Number(isIslandOff(places, one, other) || isIslandOff(places, other, one));
      direction[pair] =
        island[pair] === 1 ? price.islandDirection : neighbours[pair] === 1 ? price.direction : price.farDirection * Math.exp(-km / reach);
    }),
  );

  /** @param {number} one @param {number} other @param {readonly Tile[]} tiles */
  function ofPair(one, other, tiles) {
    const pair = one * size + other;
    const [from, to] = [at(tiles, one), at(tiles, other)];
    const columns = to.column - from.column;
    const rows = to.row - from.row;
    const away = Math.sqrt(columns * columns + rows * rows);
    const cost = at(direction, pair) * (1 - (columns * at(eastward, pair) + rows * at(southward, pair)) / away);
    if (neighbours[pair] === 1) return cost + (away === 1 ? 0 : away < 2 ? price.corner : price.apart * (away - 0.5));
    if (sameLand[pair] === 0 && away < 2) return cost + (away === 1 ? price.bridge : price.touch);
    return island[pair] === 1 && away > 2 ? cost + price.apart * (away - 2) : cost;
  }

  return {
    ofPair,
    /** What one place costs, with all its pairs. @param {number} one @param {readonly Tile[]} tiles */
    ofPlace(one, tiles) {
      const { column, row } = at(tiles, one);
      const spot = at(spots, one);
      let cost = price.off * ((column - spot.x) ** 2 + (row - spot.y) ** 2);
      for (let other = 0; other < size; other += 1) if (other !== one) cost += ofPair(one, other, tiles);
      return cost;
    },
  };
}

/** Whether `other` is the place nearest to an island of one municipality. @param {readonly Place[]} places @param {Place} one @param {Place} other */
function isIslandOff(places, one, other) {
  if (one.neighbours.length > 0 || one === other) return false;
  return places.every((each) => each === one || distance(one, each) >= distance(one, other));
}

/** @param {Place} one @param {Place} other */
function distance(one, other) {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
