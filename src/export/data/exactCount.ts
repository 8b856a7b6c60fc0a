/**
 * A count with all its decimals, for files that are read again: "7,5", "29.625".
 *
 * @param marks What parts the decimals, and the thousands; '' for none.
 * @returns A fraction of three digits gets a zero more: "7,125" alone could be seven thousand.
 */
export function exactCount(value: number, marks: { readonly decimal: string; readonly thousands: string }): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = marks.thousands === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  return fraction === undefined ? grouped : `${grouped}${marks.decimal}${fraction.length === 3 ? `${fraction}0` : fraction}`;
}
