import { at } from './at.mjs';

/** @typedef {import('./tileCost.mjs').Tile} Tile */

const moves = 3_000_000;
/** Tiles a place may be moved at once; far moves help islands past each other. */
const steps = [1, 1, 1, 1, 2, 3, 6];
const heat = { first: 12, last: 0.02 };
/** What an empty tile costs that has land on all four sides: it reads as a municipality without figures. */
const holePrice = 8;
const nobody = -1;
/** @type {readonly (readonly [across: number, down: number])[]} */
const sides = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

/**
 * Looks for the cheapest way to give every place a tile of its own: moves one or lets two change places, at first also for the worse.
 *
 * @param {readonly { x: number, y: number }[]} spots Where each would like to stand; in tiles from 0 on.
 * @param {ReturnType<typeof import('./tileCost.mjs').tileCost>} cost
 * @param {{ columns: number, rows: number }} grid
 * @param {() => number} random From 0 up to 1.
 * @returns {{ tiles: readonly Tile[], total: number }}
 */
export function annealTiles(spots, cost, grid, random) {
  const taken = new Int16Array(grid.columns * grid.rows).fill(nobody);
  const keyOf = (/** @type {Tile} */ { column, row }) => row * grid.columns + column;
  const tiles = spots.map((spot, index) => {
    const tile = nearestFree(spot, grid, (each) => taken[keyOf(each)] !== nobody);
    taken[keyOf(tile)] = index;
    return tile;
  });
  for (let move = 0; move < moves; move += 1) {
    const temperature = heat.first * (heat.last / heat.first) ** (move / moves);
    const one = Math.floor(random() * tiles.length);
    const from = at(tiles, one);
    const step = at(steps, Math.floor(random() * steps.length));
    const to = { column: from.column + Math.round((random() * 2 - 1) * step), row: from.row + Math.round((random() * 2 - 1) * step) };
    if (!isInside(to.column, to.row) || (to.column === from.column && to.row === from.row)) continue;
    const other = at(taken, keyOf(to));
    const before = costOf(one, other) + holesBy(from, to);
    place(one, to, other, from);
    const worse = costOf(one, other) + holesBy(from, to) - before;
    if (worse > 0 && random() >= Math.exp(-worse / temperature)) place(one, from, other, to);
  }
  const total = tiles.reduce((sum, _, index) => sum + cost.ofPlace(index, tiles), 0);
  return { tiles, total };

  /** @param {number} one @param {Tile} tile @param {number} other Who takes the tile that is left; nobody where it falls empty. @param {Tile} left */
  function place(one, tile, other, left) {
    tiles[one] = tile;
    taken[keyOf(tile)] = one;
    taken[keyOf(left)] = other;
    if (other !== nobody) tiles[other] = left;
  }

  /** @param {number} one @param {number} other */
  function costOf(one, other) {
    if (other === nobody) return cost.ofPlace(one, tiles);
    return cost.ofPlace(one, tiles) + cost.ofPlace(other, tiles) - cost.ofPair(one, other, tiles);
  }

  /** What the holes at two tiles and beside them cost, each counted once. @param {Tile} one @param {Tile} other */
  function holesBy(one, other) {
    let holes = 0;
    for (const [across, down] of sides) {
      if (isHole(one.column + across, one.row + down)) holes += 1;
      const [column, row] = [other.column + across, other.row + down];
      if (Math.abs(column - one.column) + Math.abs(row - one.row) > 1 && isHole(column, row)) holes += 1;
    }
    return holes * holePrice;
  }

  /** @param {number} column @param {number} row */
  function isHole(column, row) {
    return isInside(column, row) && sides.every(([across, down], index) => isTaken(column + across, row + down) === index > 0);
  }

  /** @param {number} column @param {number} row */
  function isTaken(column, row) {
    return isInside(column, row) && taken[row * grid.columns + column] !== nobody;
  }

  /** @param {number} column @param {number} row */
  function isInside(column, row) {
    return column >= 0 && row >= 0 && column < grid.columns && row < grid.rows;
  }
}

/** @param {{ x: number, y: number }} spot @param {{ columns: number, rows: number }} grid @param {(tile: Tile) => boolean} isTaken */
function nearestFree(spot, grid, isTaken) {
  const all = Array.from({ length: grid.columns * grid.rows }, (_, key) => ({
    column: key % grid.columns,
    row: Math.floor(key / grid.columns),
  }));
  const away = (/** @type {Tile} */ tile) => Math.hypot(tile.column - spot.x, tile.row - spot.y);
  return all.filter((tile) => !isTaken(tile)).reduce((best, tile) => (away(tile) < away(best) ? tile : best));
}
