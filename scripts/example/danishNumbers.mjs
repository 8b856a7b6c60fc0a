/**
 * A count as Danish tables print it: "29.625", "21,5".
 *
 * @param {number} value
 */
export function danish(value) {
  const [whole = '', decimals] = String(Math.round(value * 10) / 10).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals ? `,${decimals}` : '');
}

/**
 * A share as Danish tables print it: "14 %"; rounded half up; "-" where there is nothing to share.
 *
 * @param {number} part
 * @param {number} whole
 */
export function danishShare(part, whole) {
  return whole === 0 ? '-' : `${Math.floor((200 * part + whole) / (2 * whole))} %`;
}

/**
 * The first of a month as Danish tables print it: "01-07-2024".
 *
 * @param {{ readonly year: number, readonly month: number }} month
 */
export function danishDay({ year, month }) {
  return `01-${String(month).padStart(2, '0')}-${year}`;
}
