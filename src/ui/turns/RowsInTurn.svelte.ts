import type { TableRow } from '../../model/TableModel.ts';
import { drawnParts, isDrawn } from './drawnParts.ts';
import { InTurn, type Sight } from './InTurn.ts';

/** Rows above the window that are drawn with those in it: their heights differ. */
const spare = 3;

/** The rows of a table, of which those in sight are drawn first. */
export class RowsInTurn extends InTurn {
  #drawn = $state.raw<readonly TableRow[]>([]);
  #room = $state.raw(0);
  #wanted: () => readonly TableRow[] = () => [];
  /** Whether nobody has looked what is wanted. */
  #isNew = false;
  #body: HTMLElement | null = null;
  /** px of the rows and of what stands above them, when it was last looked. */
  #height = 0;
  #head = 0;

  get drawn(): readonly TableRow[] {
    return this.#drawn;
  }

  /** About so many px all rows will take, so that the page keeps its height; 0 where all of them are drawn. */
  get room(): number {
    return this.#room;
  }

  /** The rows' place within the table. */
  readonly body = (node: HTMLElement): void => {
    this.#body = node;
  };

  /** @param rows Always the same ones; asked for when they are drawn. @param whole Whether nothing may wait: for print. */
  show(rows: () => readonly TableRow[], whole: boolean): void {
    this.#wanted = rows;
    this.#isNew = true;
    this.begin(whole);
  }

  protected override get height(): number {
    return this.#drawn.length === 0 ? 0 : Math.max(this.#room, this.#head + this.#height);
  }

  protected override get isWaiting(): boolean {
    return this.#isNew || !isDrawn(this.#wanted(), this.#drawn);
  }

  protected override measured(): void {
    this.#height = this.#body?.offsetHeight ?? 0;
    this.#head = this.#body?.offsetTop ?? 0;
  }

  protected override draw({ from, to }: Sight, more: number): void {
    const height = this.#rowHeight();
    const [first, last] = [(from - this.#head) / height - spare, (to - this.#head) / height + spare];
    const isSeen = (_: TableRow, index: number): boolean => index >= first && index <= last;
    this.#isNew = false;
    const wanted = this.#wanted();
    this.#drawn = drawnParts(wanted, this.#drawn, { isSeen, more, blank: null });
    this.#room = this.#drawn.length < wanted.length ? Math.round(this.#head + wanted.length * height) : 0;
  }

  /** px; before there are any, as if all were seen soon. */
  #rowHeight(): number {
    const rows = this.#drawn.length;
    return rows === 0 ? leastRowHeight : Math.max(leastRowHeight, this.#height / rows);
  }
}

const leastRowHeight = 24;
