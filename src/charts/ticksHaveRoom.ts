import { measureText } from './measureText.ts';

export interface Tick {
  /** px of the tick. */
  readonly x: number;
  readonly text: string;
  /** px of the text's middle: the tick's, but for a text that would stand out at an end. */
  readonly textX: number;
}

/** True when every text fits the room, none is the one before it again, and a letter's width of air stands between two. */
export function ticksHaveRoom(ticks: readonly Tick[], room: number, size: number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    if (before === undefined) return measureText(tick.text, size) <= room;
    const widths = (measureText(before.text, size) + measureText(tick.text, size)) / 2;
    return tick.text !== before.text && tick.textX - before.textX >= widths + size;
  });
}
