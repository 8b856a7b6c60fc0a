import { render } from 'svelte/server';
import type { ChartSpec } from '../../src/charts/ChartSpec.ts';
import Chart from '../../src/charts/Chart.svelte';
import { layoutChart } from '../../src/charts/layoutChart.ts';
import type { ChartView } from '../../src/model/ChartView.ts';
import type { ColorPairs } from './ColorPairs.ts';

/**
 * px between the gutters: of phones of 320, 360, 375, 390, 412 and 430 px; of those that are turned, and of tablets, of 530, 610, 675, 744, 768, 820 and 1024 px;
 * and of everything from 1280 px on, for there the picture grows with its text.
 */
const widths = [288, 328, 343, 358, 380, 396, 488, 562, 624, 686, 708, 756, 819, 944, 1041, 1104, 1180];

/** px of text in charts, from which `rem` follows. */
const fontSize = 16;

/** A chart at every width, the narrowest first, of which `aheadCss` shows the widest that has room. */
export function drawAhead({ id, spec }: ChartView, colors: ColorPairs): string {
  return widths.map((width) => colors.merge(...draw(`${id}-${width}`, spec, width))).join('');
}

/** The same picture in light and in dark colours. */
function draw(id: string, spec: ChartSpec, width: number): [light: string, dark: string] {
  const canvas = { width, height: null, fontSize, colors: 'light' } as const;
  const placed = layoutChart(spec, canvas);
  const inColors = (colors: 'light' | 'dark'): string =>
    render(Chart, { props: { spec, canvas: { ...canvas, colors }, placed, id } }).body.replaceAll(/<!--.*?-->/g, '');
  return [inColors('light'), inColors('dark')];
}

/** Widths are in text heights, so that where the page's text grows with the window, so do the pictures. */
const rem = (width: number): string => `${width / fontSize}rem`;

/** Stronger than what the page says of all pictures. */
const picture = '.ahead.ahead>svg';

export const aheadCss = [
  `.ahead{container-type:inline-size}${picture}{display:none}${picture}:first-child{display:block}`,
  ...widths.map((width, at) => {
    const nth = (place: number): string => `${picture}:nth-child(${place})`;
    const size = `${nth(at + 1)}{width:${rem(width)}}`;
    if (at === 0) return size;
    // A browser gives the width of a picture in whole px: half a px is none.
    return `${size}@container (min-width:${rem(width - 0.5)}){${nth(at)}{display:none}${nth(at + 1)}{display:block}}`;
  }),
].join('');
