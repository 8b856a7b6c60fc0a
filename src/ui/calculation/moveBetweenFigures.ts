function buttonOf(cell: Element | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>('button[data-figure]') ?? null;
}

function first(cells: readonly Element[]): HTMLElement | null {
  return cells.map(buttonOf).find((button) => button !== null) ?? null;
}

function inTable(cell: HTMLTableCellElement, key: string): HTMLElement | null {
  const row = cell.closest('tr');
  const rows = [...(cell.closest('tbody')?.rows ?? [])];
  if (!row) return null;
  const [before, after] = [[...row.cells].slice(0, cell.cellIndex).reverse(), [...row.cells].slice(cell.cellIndex + 1)];
  const at = rows.indexOf(row);
  const column = (of: readonly HTMLTableRowElement[]): readonly Element[] => of.flatMap(({ cells }) => cells[cell.cellIndex] ?? []);
  switch (key) {
    case 'ArrowLeft':
      return first(before);
    case 'ArrowRight':
      return first(after);
    case 'ArrowUp':
      return first(column(rows.slice(0, at).reverse()));
    case 'ArrowDown':
      return first(column(rows.slice(at + 1)));
    case 'Home':
      return first([...row.cells]);
    case 'End':
      return first([...row.cells].reverse());
    default:
      return null;
  }
}

function inList(button: HTMLElement, key: string): HTMLElement | null {
  const all = [...(button.parentElement?.querySelectorAll<HTMLElement>('button[data-figure]') ?? [])];
  const at = all.indexOf(button);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return all[at - 1] ?? null;
    case 'ArrowRight':
    case 'ArrowDown':
      return all[at + 1] ?? null;
    case 'Home':
      return all[0] ?? null;
    case 'End':
      return all.at(-1) ?? null;
    default:
      return null;
  }
}

/** Arrow keys, Home and End move the focus between the figures of a table, or of a chart in its own order; other keys do what they always do. */
export function moveBetweenFigures(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const button = event.currentTarget;
  const cell = button.closest('td');
  const next = cell ? inTable(cell, event.key) : inList(button, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
