import { once } from '../../lib/once.ts';
import { besideSpots } from '../besideSpots.ts';
import type { ColorName } from '../ColorName.ts';
import { fitText } from '../fitText.ts';
import { placeNote } from '../placeNote.ts';
import type { PlacedText } from '../Scene.ts';
import { shiftScene, shiftTexts } from '../shiftScene.ts';
import type { Row } from './RowsChart.ts';
import type { RowLayout } from './RowLayout.ts';
import type { RowsPlan } from './RowsPlan.ts';

/** Lays out one row from `top` px on: rank, name, figures and mark on one line, or the mark under them in a narrow picture; and so many px of air below. */
export function layoutRow(row: Row, top: number, plan: RowsPlan, below: number): RowLayout {
  const { style, stacked } = plan;
  const { scene: mark, extent } = row.mark(plan);
  const clear = style.em * 0.4;
  const taken = plan.lineXs.map((x) => [x - clear, x + clear] as const);
  const markHalf = row.markHalf(plan);
  const note = placeNote([row.value.known ? '' : row.value.text, row.note ?? ''].filter((text) => text !== '').join(' · '), {
    beside: () => besideSpots(plan.plot, extent && [extent[0] - clear, extent[1] + clear], taken),
    under: () => besideSpots(plan.plot, null, taken),
    underTop: markHalf,
    size: style.smallSize,
  });
  const textHalf = style.textSize * 0.6;
  const lineHalf = stacked ? Math.max(markHalf, style.em * 0.45) : Math.max(style.rowHeight / 2, textHalf + style.padding / 2);
  const textMiddle = top + (stacked ? style.padding + textHalf : 0);
  const markTop = stacked ? textMiddle + textHalf + style.em * 0.1 : top;
  const middle = markTop + Math.max(lineHalf, note.above);
  const bottom = middle + Math.max(lineHalf, note.below + (stacked ? 0 : style.padding / 2));
  const air = stacked ? style.padding : 0;
  const texts = [...shiftTexts(rowTexts(row, plan), stacked ? textMiddle : middle), ...shiftTexts([...mark.texts, ...note.texts], middle)];
  const scene = once(() => ({ ...shiftScene(mark, middle), texts }));
  return {
    id: row.id,
    name: row.label,
    box: { x: 0, y: top, width: plan.width, height: bottom - top + air + below },
    band: [markTop, bottom],
    texts,
    get scene() {
      return scene();
    },
  };
}

function rowTexts(row: Row, plan: RowsPlan): readonly PlacedText[] {
  const { style } = plan;
  const [nameLeft, nameRight] = plan.name;
  const y = style.textSize * 0.33;
  const pale = row.emphasis === 'pale';
  const weight = row.emphasis === 'highlight' ? 700 : 600;
  const small = { y, size: style.smallSize, weight: 400, color: 'muted', anchor: 'end' } as const;
  const valueColor: ColorName = row.emphasis === 'highlight' ? 'highlight' : pale ? 'muted' : 'ink';
  const texts: PlacedText[] = [];
  if (row.rank !== null) texts.push({ ...small, text: row.rank, x: plan.rankRight });
  const name = fitText(row.label, nameRight - nameLeft, style.textSize, weight);
  texts.push({ text: name, x: nameLeft, y, anchor: 'start', size: style.textSize, weight, color: pale ? 'muted' : 'ink' });
  if (row.value.known)
    texts.push({ text: row.value.text, x: plan.valueRight, y, anchor: 'end', size: style.textSize, weight: 700, color: valueColor });
  if (row.aside !== '') texts.push({ ...small, text: row.aside, x: plan.asideRight });
  return texts;
}
