/** Signs that one program or another takes for the end of a cell. */
const separators = [',', ';', '\t', '"', '\r', '\n'];

/** A cell of a CSV file: quoted where any program could take a sign in it for the end of the cell; a number only where this file's own would. */
export function quoteCsv(text: string, separator: string): string {
  const signs = /^[-+\d.,\s]*%?$/.test(text) ? [separator, '"'] : separators;
  return signs.some((sign) => text.includes(sign)) ? `"${text.replaceAll('"', '""')}"` : text;
}
