import { render } from 'svelte/server';
import Chart from '../../src/charts/Chart.svelte';
import { layoutChart } from '../../src/charts/layoutChart.ts';
import type { ChartView } from '../../src/model/ChartView.ts';
import chooseScriptFile from './chooseScript.js?raw';
import type { Looks } from './Looks.ts';
import { minifyScript } from './minifyScript.ts';

/**
 * px between the gutters: of phones of 320, 360, 375, 390, 412 and 430 px; of those that are turned, and of tablets, of 530, 610, 675, 744, 768, 820 and 1024 px;
 * of 1280 px less a scroll bar, and of everything from 1280 px on, for there the picture grows with its text.
 */
const widths = [288, 328, 343, 358, 380, 396, 488, 562, 624, 686, 708, 756, 819, 944, 1041, 1104, 1165, 1180];

const chooseScript = minifyScript(chooseScriptFile);

/** px of text in charts, from which `rem` follows. */
const fontSize = 16;

/** A chart before the page's script has drawn it. */
export interface Ahead {
  readonly html: string;
  readonly css: string;
}

/** A chart at every width, the narrowest first, of which the widest is shown that has room: with scripts by chooseScript.js, without by the style sheet. */
export function drawAhead({ id, spec }: ChartView, looks: Looks): Ahead {
  const pictures = widths.map((width) => {
    const canvas = { width, height: null, fontSize, colors: 'light' } as const;
    const placed = layoutChart(spec, canvas);
    const inColors = (colors: 'light' | 'dark'): string =>
      render(Chart, { props: { spec, canvas: { ...canvas, colors }, placed, id: `${id}-${width}` } }).body.replaceAll(/<!--.*?-->/g, '');
    return { width, height: placed.height, svg: looks.share(inColors('light'), inColors('dark')) };
  });
  return {
    html: `<div><noscript>${pictures.map(({ svg }) => svg).join('')}</noscript><script>${chooseScript}</script></div>`,
    css: pictures.map((picture, at) => cssOf(picture, id, at)).join(''),
  };
}

/** Lengths are in text heights, so that where the page's text grows with the window, so do the pictures. */
const rem = (length: number): string => `${Math.round((length / fontSize) * 1e4) / 1e4}rem`;

/** Shows one of the pictures in place of the one before, from its width on; the room for it is there before it is. */
function cssOf({ width, height }: { readonly width: number; readonly height: number }, id: string, at: number): string {
  const room = `.ahead[data-ahead=${id}]>div`;
  const nth = (place: number): string => `${room}>noscript>svg:nth-child(${place + 1})`;
  const shown = `${room}{height:${rem(height)}}${nth(at)}{display:block}`;
  // A browser gives the width of a picture in whole px: half a px is none.
  const from = at === 0 ? shown : `@container (min-width:${rem(width - 0.5)}){${shown}${nth(at - 1)}{display:none}}`;
  return `${nth(at)}{display:none;width:${rem(width)}}${from}`;
}

export const aheadCss = '.ahead{container-type:inline-size}';
