import type { Box } from './Box.ts';
import { lineWidth, runWeight, type SetLabel } from './EndLabel.ts';
import { measureText } from './measureText.ts';
import type { PlacedLine, PlacedText } from './Scene.ts';
import { spreadApart } from './spreadApart.ts';

/** Where a label belongs: at the end of its line, or nowhere in the plot where its line has no end. */
export interface LabelWish {
  readonly label: SetLabel;
  readonly tip: { readonly x: number; readonly y: number } | null;
}

/** A column of labels beside a plot; px. */
export interface LabelColumn {
  /** Labels right of the plot begin at the edge, those left of it end there. */
  readonly side: 'left' | 'right';
  readonly edge: number;
  readonly top: number;
  readonly bottom: number;
  readonly hairline: number;
}

export interface PlacedLabel {
  readonly texts: readonly PlacedText[];
  /** From the line's end to a label that had to move. */
  readonly leader: readonly PlacedLine[];
  readonly box: Box;
}

/** Shares of the text size: a label that moved less needs no leader, nor does one this close to its line's end. */
const unmoved = 0.45;
const close = 1.6;

const fewLabels = 12;

/**
 * px between a plot and so many labels beside it: many labels move far, and their leaders can be told apart only where they lie flat.
 *
 * @param em px of body text.
 */
export function leaderRoom(count: number, width: number, em: number): number {
  return Math.max(em, Math.min(5 * em, width * 0.08, em * (1 + (count - fewLabels) * 0.1)));
}

/** Places labels beside their lines' ends and moves apart those that would touch. Labels without an end stand lowest. In the order of the wishes. */
export function placeEndLabels(wishes: readonly LabelWish[], column: LabelColumn): readonly PlacedLabel[] {
  const middles = spreadApart(
    wishes.map(({ label, tip }) => ({ at: tip?.y ?? column.bottom, size: label.height })),
    column.top,
    column.bottom,
  );
  return wishes.map((wish, index) => placeLabel(wish, middles[index] ?? column.top, column));
}

function placeLabel({ label, tip }: LabelWish, middle: number, column: LabelColumn): PlacedLabel {
  const { size, lines, width, height } = label;
  const right = column.side === 'right';
  const lineHeight = height / lines.length;
  const texts = lines.flatMap((runs, index) => {
    let x = right ? column.edge : column.edge - lineWidth(runs, label, size);
    const y = middle - height / 2 + (index + 0.5) * lineHeight + size * 0.33;
    return runs.map((run): PlacedText => {
      const weight = runWeight(run, label);
      const text = { text: run.text, x, y, anchor: 'start', size, weight, color: label.color } as const;
      x += measureText(run.text, size, weight);
      return text;
    });
  });
  const box = { x: right ? column.edge : column.edge - width, y: middle - height / 2, width, height };
  return { texts, leader: tip === null ? [] : leaderTo(tip, middle, size, column), box };
}

function leaderTo(
  tip: { readonly x: number; readonly y: number },
  middle: number,
  size: number,
  column: LabelColumn,
): readonly PlacedLine[] {
  const out = column.side === 'right' ? 1 : -1;
  const [x1, x2] = [tip.x + out * size * 0.4, column.edge - out * size * 0.2];
  if (Math.abs(middle - tip.y) < size * unmoved && Math.abs(x2 - x1) < size * close) return [];
  return [{ x1, y1: tip.y, x2, y2: middle, color: 'muted', width: column.hairline, opacity: 0.6 }];
}
