import { balanceText } from './balanceText.ts';
import type { ChartFrame } from './ChartParts.ts';
import { measureText } from './measureText.ts';
import type { PlacedLine, PlacedText } from './Scene.ts';
import { roundPx } from './roundPx.ts';

export interface FrameLayout {
  readonly head: readonly PlacedText[];
  /** px where the chart itself begins. */
  readonly bodyTop: number;
  readonly footLine: PlacedLine;
  readonly foot: readonly PlacedText[];
  /** px of the whole picture. */
  readonly height: number;
}

/** Widths in body text sizes: below this a heading is set a step smaller. */
const smallPage = 34;

/** The heading of a picture: title and subtitle, wrapped. @param em px of body text. */
export function layoutHead(spec: ChartFrame, width: number, em: number): Pick<FrameLayout, 'head' | 'bodyTop'> {
  const titleSize = roundPx(em * (width < smallPage * em ? 1.2 : 1.4));
  const subtitleSize = roundPx(em * 0.95);
  const head: PlacedText[] = [];
  let y = 0;
  for (const line of balanceText(spec.title, width, { size: titleSize, weight: 700 })) {
    y += titleSize * 1.2;
    head.push({ text: line, x: 0, y: y - titleSize * 0.28, anchor: 'start', size: titleSize, weight: 700, color: 'ink' });
  }
  y += em * 0.2;
  for (const line of balanceText(spec.subtitle, width, { size: subtitleSize, weight: 400 })) {
    y += subtitleSize * 1.3;
    head.push({ text: line, x: 0, y: y - subtitleSize * 0.3, anchor: 'start', size: subtitleSize, weight: 400, color: 'muted' });
  }
  return { head, bodyTop: y + em * 1.1 };
}

/**
 * The footer: entries beside each other as far as they fit, the view code last at the right.
 *
 * @param top px where the chart itself ends.
 * @param em px of body text.
 */
export function layoutFoot(spec: ChartFrame, width: number, em: number, top: number): Pick<FrameLayout, 'footLine' | 'foot' | 'height'> {
  const size = roundPx(em * 0.85);
  const lineHeight = size * 1.5;
  const gap = em * 1.2;
  const font = { size, weight: 400 } as const;
  const foot: PlacedText[] = [];
  let x = 0;
  let y = top + em * 0.5 + lineHeight;
  const put = (text: string) => {
    const textWidth = measureText(text, size);
    if (x > 0 && x + textWidth > width) {
      x = 0;
      y += lineHeight;
    }
    foot.push({ text, x, y: y - size * 0.35, anchor: 'start', size, weight: 400, color: 'muted' });
    x += textWidth + gap;
  };
  for (const entry of spec.footer) {
    const lines = balanceText(entry, width, font);
    for (const line of lines) {
      put(line);
      if (lines.length > 1) x = width;
    }
  }
  for (const code of balanceText(spec.viewCode, width, font)) {
    if (x > 0 && x + measureText(code, size) > width) y += lineHeight;
    foot.push({ text: code, x: width, y: y - size * 0.35, anchor: 'end', size, weight: 400, color: 'muted' });
    x = width;
  }
  return { footLine: { x1: 0, y1: top, x2: width, y2: top, color: 'hairline', width: Math.max(1, em / 16) }, foot, height: y + size * 0.2 };
}
