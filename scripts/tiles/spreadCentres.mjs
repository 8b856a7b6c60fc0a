import { at } from './at.mjs';

/** @typedef {import('./readMunicipalities.mjs').Place} Place */

/** km of a tile's side: the share of Denmark that one municipality takes where they lie far apart. */
const tileKm = 22.5;
const steps = 3000;
/** How strongly a place is drawn back to where it lies. */
const hold = 0.004;
/** Tiles between two places on the same land, and across water. */
const nearest = { land: 1, water: 1.7 };

/**
 * Pushes the centres apart until each has room for a tile, while neighbours hold on to each other and every place to where it lies.
 *
 * @param {readonly Place[]} places
 * @returns {readonly { x: number, y: number }[]} In tiles, eastwards and southwards.
 */
export function spreadCentres(places) {
  const home = places.map(({ x, y }) => ({ x: x / tileKm, y: y / tileKm }));
  const spots = home.map((spot) => ({ ...spot }));
  for (let step = 0; step < steps; step += 1) {
    const give = 0.5 * (1 - step / steps) + 0.02;
    const pull = spots.map((spot, index) => ({ x: (at(home, index).x - spot.x) * hold, y: (at(home, index).y - spot.y) * hold }));
    spots.forEach((spot, one) => {
      for (let other = one + 1; other < spots.length; other += 1) {
        const [dx, dy] = [at(spots, other).x - spot.x, at(spots, other).y - spot.y];
        const distance = Math.sqrt(dx * dx + dy * dy) || 1e-6;
        const force = forceBetween(at(places, one), at(places, other), other, distance);
        const push = { x: (dx / distance) * force * give, y: (dy / distance) * force * give };
        at(pull, one).x -= push.x;
        at(pull, one).y -= push.y;
        at(pull, other).x += push.x;
        at(pull, other).y += push.y;
      }
    });
    spots.forEach((spot, index) => {
      spot.x += at(pull, index).x;
      spot.y += at(pull, index).y;
    });
  }
  return spots;
}

/** Apart where two are too near, together where neighbours have lost each other. @param {Place} one @param {Place} other @param {number} index Of the other. @param {number} distance */
function forceBetween(one, other, index, distance) {
  const apart = one.land === other.land ? nearest.land : nearest.water;
  if (distance < apart) return (apart - distance) * 0.5;
  return one.neighbours.includes(index) ? (apart - distance) * 0.03 : 0;
}
