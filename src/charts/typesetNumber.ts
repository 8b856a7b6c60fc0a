/** A minus sign for a hyphen, and a narrow space before the percent sign, in what Intl writes. */
export function typesetNumber(number: string): string {
  return number.replace('-', '\u2212').replace('\u00a0%', '\u202f%');
}
