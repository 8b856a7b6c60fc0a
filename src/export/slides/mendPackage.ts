import type JSZip from 'jszip';
import { writeWorkbook } from '../data/writeWorkbook.ts';

/** The figures behind a chart, as they stand in its workbook: first the categories or the x, then a column for each series. */
export interface ChartData {
  readonly names: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly format: string;
  /** Of the values along the bottom; null where categories stand there. */
  readonly xFormat: string | null;
}

const emptyPoint = /<c:pt idx="\d+"><c:v>(?:NaN)?<\/c:v><\/c:pt>/g;
/** The bottom's axis stands first. */
const firstAxisFormat = /(<c:valAx>[\s\S]*?<c:numFmt formatCode=")[^"]*/;
const leaderLinesOfPoint = /<c:showLeaderLines val="1"\/>(?=\s*<c:extLst>\s*<c:ext uri="\{CE6537A1)/g;

/**
 * Mends what pptxgenjs 4 writes: its workbooks behind the charts leave zeros out and may name two columns alike, its charts hold empty values where
 * nothing is known and let the workbook choose the numbers' format,
 * both axes of its dots are written alike, and its list of contents names slide masters that are not there.
 *
 * @param data In the order in which the charts were added.
 */
export async function mendPackage(bytes: Uint8Array, data: readonly ChartData[]): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const charts = chartNumbers(Object.keys(zip.files));
  if (charts.length !== data.length) throw new Error(`${String(charts.length)} charts were written of ${String(data.length)}`);
  for (const [index, number] of charts.entries()) {
    const chart = data[index] as ChartData;
    await edit(zip, `ppt/charts/chart${number}.xml`, (xml) => mendChart(xml, chart));
    zip.file(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`, await workbookOf(chart));
  }
  await edit(zip, '[Content_Types].xml', (xml) =>
    xml.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, part: string) => (zip.file(part) ? entry : '')),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function mendChart(xml: string, { xFormat }: ChartData): string {
  const known = xml.replaceAll(emptyPoint, '').replaceAll(leaderLinesOfPoint, '').replaceAll('sourceLinked="1"', 'sourceLinked="0"');
  return xFormat === null ? known : known.replace(firstAxisFormat, (_, before: string) => before + xFormat);
}

/** pptxgenjs goes on counting from one presentation to the next. */
function chartNumbers(names: readonly string[]): readonly string[] {
  const numbers = names.map((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1]).filter((number) => number !== undefined);
  return numbers.toSorted((a, b) => Number(a) - Number(b));
}

async function edit(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(name);
  if (!part) throw new Error(`The presentation has no ${name}`);
  zip.file(name, change(await part.async('string')));
}

function workbookOf({ names, rows, format }: ChartData): Promise<Uint8Array> {
  return writeWorkbook([
    {
      name: 'Sheet1',
      rows: [
        [{ kind: 'text', text: '' }, ...names.map((text) => ({ kind: 'head', text }) as const)],
        ...rows.map((row) =>
          row.map((cell) => {
            if (cell === null) return { kind: 'text', text: '' } as const;
            return typeof cell === 'string' ? ({ kind: 'text', text: cell } as const) : ({ kind: 'number', value: cell, format } as const);
          }),
        ),
      ],
      widths: [28, ...names.map(() => 16)],
      sticky: { rows: 1, columns: 1 },
    },
  ]);
}
