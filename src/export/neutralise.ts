/** Also behind apostrophes of its own, so that who takes one away again has the text as it was. */
const starts = /^'*[\s\u0000-\u001f]*[=+\-\u2212@|＝＋－＠]/u;
/** A number, or the dash that stands for none. */
const number = /^\s*(?:[-\u2212]|[+\-\u2212]?[.,]?\d[\d.,\s]*%?)\s*$/u;

/** Where a program that expects another separator than the file's would begin a new cell. */
const pieces = /([;,\t\r\n"]+)/u;

/**
 * Text that a spreadsheet would run as a formula, wherever it begins a cell, gets an apostrophe before it; numbers, dashes and all other
 * text stay as they are.
 */
export function neutralise(text: string): string {
  if (number.test(text)) return text;
  return text
    .split(pieces)
    .map((piece) => (starts.test(piece) ? `'${piece}` : piece))
    .join('');
}
