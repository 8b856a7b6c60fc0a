import type { TableRow } from '../../model/TableModel.ts';

interface Place {
  /** Of a row. */
  readonly id: string;
  /** Of a cell, the row's name not counted. */
  readonly column: number;
}

/** The one figure of a table at which the Tab key stops, the first or the one last visited; the arrow keys move from there. */
export class TabStop {
  #visited = $state.raw<Place | null>(null);
  readonly #places: readonly Place[];
  readonly #stop: Place | undefined;

  /** @param rows Those that are in the table by now. */
  constructor(private readonly rows: () => readonly TableRow[]) {
    this.#places = $derived(rows().flatMap(({ id, cells }) => cells.flatMap(({ figure }, column) => (figure ? [{ id, column }] : []))));
    this.#stop = $derived(
      this.#places.find(({ id, column }) => id === this.#visited?.id && column === this.#visited.column) ?? this.#places[0],
    );
  }

  /** Whether the table has any figure to open. */
  get exists(): boolean {
    return this.#places.length > 0;
  }

  visit({ id }: TableRow, column: number): void {
    this.#visited = { id, column };
  }

  /** Asking each of six hundred figures whether it is the one takes longer than telling the one. */
  readonly keep = (body: HTMLTableSectionElement): void => {
    $effect(() => {
      const stop = this.#stop;
      const row = this.rows().findIndex(({ id }) => id === stop?.id);
      const button = stop && body.rows[row]?.cells[stop.column + 1]?.querySelector<HTMLElement>('[data-figure]');
      if (!button) return;
      button.tabIndex = 0;
      return () => (button.tabIndex = -1);
    });
  };
}
