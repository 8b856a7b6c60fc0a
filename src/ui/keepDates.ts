/** Lets no line end within a date, "1. juli 2022", "1 July 2022", nor before the dash of a range. */
export function keepDates(text: string): string {
  return text.replace(/(\d{1,2}\.?) (\p{L}{3,9}) (?=\d{4}(?!\d))/gu, '$1\u00a0$2\u00a0').replace(/(\d{4}) (?=– )/gu, '$1\u00a0');
}
