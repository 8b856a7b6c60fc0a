import { isSameList } from '../../lib/isSameList.ts';

/** What decides which parts are drawn. */
export interface Turn<Part> {
  /** Asked of parts that are wanted and of parts that are drawn, each with its place in its list. */
  readonly isSeen: (part: Part, index: number) => boolean;
  /** How many parts out of sight have their turn. */
  readonly more: number;
  /** Stands where nothing is to be seen yet, or no more; null where none can be left out: those before a part in sight are drawn with it, and behind it the list ends. */
  readonly blank: Part | null;
}

/**
 * The parts to draw: those in sight at once, of the others so many that are not drawn yet. What is out of sight and has not had its turn stays
 * as it was drawn. Parts keep their places in the list, so that nothing that is drawn has to move.
 *
 * @param before What is drawn.
 */
export function drawnParts<Part>(wanted: readonly Part[], before: readonly Part[], { isSeen, more, blank }: Turn<Part>): readonly Part[] {
  let turns = more;
  const parts: Part[] = [];
  // By index: iterators would leave an array behind for each part at each change.
  for (let index = 0; index < wanted.length; index += 1) {
    const next = wanted[index]!;
    const old = before[index];
    const filler = old ?? blank;
    if (next === old || isSeen(next, index) || (old !== undefined && isSeen(old, index))) parts.push(next);
    else if (turns > 0) {
      turns -= 1;
      parts.push(next);
    } else if (filler !== null) parts.push(filler);
    else if (wanted.some((part, place) => place > index && isSeen(part, place))) parts.push(next);
    else break;
  }
  if (turns === 0 && blank !== null) {
    for (let index = wanted.length; index < before.length; index += 1) {
      const old = before[index]!;
      parts.push(isSeen(old, index) ? blank : old);
    }
  }
  while (parts.length > wanted.length && parts.at(-1) === blank) parts.pop();
  return parts;
}

/** Whether exactly the parts that are wanted are drawn. */
export function isDrawn<Part>(wanted: readonly Part[], drawn: readonly Part[]): boolean {
  return isSameList(wanted, drawn);
}
