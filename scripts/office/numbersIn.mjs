import JSZip from 'jszip';

/**
 * The numbers of every chart of a presentation, sorted: what a program has understood of it.
 *
 * @param {Uint8Array} presentation .pptx
 * @returns {Promise<string[]>} One list of numbers a chart, as text; empty values are left out.
 */
export async function numbersInCharts(presentation) {
  const zip = await JSZip.loadAsync(presentation);
  const charts = Object.keys(zip.files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  const lists = await Promise.all(
    charts.map(async (name) => {
      const xml = (await zip.file(name)?.async('string')) ?? '';
      const values = [...xml.matchAll(/<c:(?:val|yVal)>([\s\S]*?)<\/c:(?:val|yVal)>/g)].flatMap(([, part]) =>
        [...(part ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
      );
      return JSON.stringify(
        values
          .filter((value) => Number.isFinite(value))
          .map((value) => Number(value.toPrecision(10)))
          .toSorted((a, b) => a - b),
      );
    }),
  );
  return lists.toSorted();
}

/**
 * The rows of a CSV file that name a municipality by its code.
 *
 * @param {string} text With commas and points, no cell on two lines.
 * @returns {Map<string, number[]>} The numbers of each row after the code; "5.88%" is 0.0588.
 */
export function numbersByCode(text) {
  const rows = text
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => (cell ?? '').replaceAll('"', '')));
  return new Map(
    rows.flatMap((cells) => {
      const at = cells.findIndex((cell) => /^0\d{3}$/.test(cell));
      const numbers = cells.slice(at + 1).filter((cell) => /^-?\d+(\.\d+)?%?$/.test(cell));
      return at < 0 ? [] : [[cells[at] ?? '', numbers.map((cell) => (cell.endsWith('%') ? Number.parseFloat(cell) / 100 : Number(cell)))]];
    }),
  );
}
