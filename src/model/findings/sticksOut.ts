/** A figure sticks out when it is a quarter more or less than what it is held against, and at least three capacities apart. */
const times = 1.25;
const fewestApart = 3;

/**
 * Whether two figures are far enough apart to be the first thing to say.
 *
 * @param apart How far apart they are, in capacities: of few capacities a quarter is soon reached.
 */
export function sticksOut(value: number, against: number, apart: number): boolean {
  return Math.max(value, against) >= Math.min(value, against) * times && Math.abs(apart) >= fewestApart;
}
