import type { ChartSpec } from '../../charts/ChartSpec.ts';
import { layoutChart } from '../../charts/layoutChart.ts';

/** px of the page around the chart: its margins, and the line with the way to the whole page. */
const around = 90;
/** px of a column of text on most websites. */
const column = 760;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** The lines that show a chart on another website. @param address Where the chart stands alone. */
export function embedCode(spec: ChartSpec, address: string): string {
  const { height } = layoutChart(spec, { width: column, height: null, fontSize: 16, colors: 'light' });
  const quote = (text: string): string => text.replaceAll(/[&"<>]/g, (sign) => signs[sign] ?? sign);
  return `<iframe src="${quote(address)}" title="${quote(spec.title)}" width="100%" height="${Math.ceil(height + around)}" loading="lazy" style="border:0"></iframe>`;
}
