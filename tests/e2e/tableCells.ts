import type { Locator } from '@playwright/test';

/** What a reader sees in a table: cells of the body by row, with plain spaces and minus signs; small print left out. */
export async function bodyCells(table: Locator): Promise<string[][]> {
  return table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const aside of copy.querySelectorAll('small, .hidden')) aside.remove();
        return copy.textContent
          .trim()
          .replaceAll(/[\u202f\u00a0]/g, ' ')
          .replaceAll('\u2212', '-');
      }),
    ),
  );
}
