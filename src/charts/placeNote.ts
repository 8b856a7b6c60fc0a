import { balanceText } from './balanceText.ts';
import { type Spot } from './besideSpots.ts';
import { measureText } from './measureText.ts';
import type { PlacedText } from './Scene.ts';

export interface PlacedNote {
  readonly texts: readonly PlacedText[];
  /** px the note reaches above and below the row's middle, 0 for an empty one. */
  readonly above: number;
  readonly below: number;
}

const lineHeight = 1.2;
const mostLinesBeside = 2;

/**
 * Sets a note beside its row's mark where one line or two fit, else under it.
 *
 * The rooms are asked for when they are needed: most rows have no note.
 *
 * @param beside Rooms on the mark's own line, best first.
 * @param under Rooms below the mark; the widest is taken.
 * @param underTop px from the row's middle to where a note under the mark begins.
 * @param size Font size in px.
 */
export function placeNote(
  text: string,
  {
    beside,
    under,
    underTop,
    size,
  }: { readonly beside: () => readonly Spot[]; readonly under: () => readonly Spot[]; readonly underTop: number; readonly size: number },
): PlacedNote {
  if (text === '') return { texts: [], above: 0, below: 0 };
  const oneLine = measureText(text, size);
  const spots = beside();
  for (const most of [1, mostLinesBeside]) {
    for (const spot of spots) {
      const room = spot.to - spot.from;
      if (oneLine > room * most) continue;
      const lines = linesIn(text, spot, size);
      if (lines.length <= most && lines.every((line) => measureText(line, size) <= room)) {
        const half = (lines.length * lineHeight * size) / 2;
        return { texts: setLines(lines, spot, -half, size), above: half, below: half };
      }
    }
  }
  const widest = [...under()].sort((one, other) => other.to - other.from - (one.to - one.from))[0];
  if (widest === undefined) return { texts: [], above: 0, below: 0 };
  const lines = linesIn(text, widest, size);
  return { texts: setLines(lines, widest, underTop, size), above: 0, below: underTop + lines.length * lineHeight * size };
}

function linesIn(text: string, spot: Spot, size: number): readonly string[] {
  return balanceText(text, spot.to - spot.from, { size, weight: 400 });
}

function setLines(lines: readonly string[], spot: Spot, top: number, size: number): readonly PlacedText[] {
  const x = spot.anchor === 'start' ? spot.from : spot.to;
  return lines.map((text, index) => ({
    text,
    x,
    y: top + (index + 0.82) * lineHeight * size,
    anchor: spot.anchor,
    size,
    weight: 400,
    color: 'muted',
  }));
}
