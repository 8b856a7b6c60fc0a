/** Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers, dashes and all other text stay as they are. */
export function neutralise(text: string): string {
  return /^[\s\u0000-\u001f]*[=+\-@|]/u.test(text) && !/^[+-]?[\d.,\s]*%?$/u.test(text) ? `'${text}` : text;
}
