import { theme } from '../../charts/theme.ts';
import { xmlText } from '../xmlText.ts';
import type { PlacedPicture } from './PlacedPicture.ts';

/** The chart's own root: its attributes, and what is drawn. */
const root = /^\s*<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/;
const sizes = /\s(viewBox|width|height)="[^"]*"/g;

/**
 * A chart's markup as a picture that stands alone: with its margin, its size and the font inside.
 *
 * @param markup The chart as `Chart.svelte` draws it on `placed.canvas`; nothing inside it is changed.
 * @param fontFace The rule that holds the font; '' leaves the choice to the reader's machine.
 * @returns An SVG document: no script, no link, well-formed whatever the texts are.
 */
export function pictureSvg(markup: string, { canvas, margin, drawn, shown }: PlacedPicture, fontFace: string): string {
  const [, attributes, inside] = root.exec(markup.replaceAll(/<!--[\s\S]*?-->/g, '')) ?? [];
  if (attributes === undefined || inside === undefined) throw new Error('The markup is not one <svg>');
  const { paper } = theme[canvas.colors];
  return xmlText(
    [
      `<svg${attributes.replaceAll(sizes, '')} viewBox="0 0 ${drawn.width} ${drawn.height}" width="${shown.width}" height="${shown.height}">`,
      fontFace === '' ? '' : `<style>${fontFace}</style>`,
      `<rect width="${drawn.width}" height="${drawn.height}" fill="${paper}"/>`,
      `<g transform="translate(${margin} ${margin})">`,
      inside.replaceAll(']]>', ']]&gt;'),
      '</g></svg>',
    ].join(''),
  );
}
