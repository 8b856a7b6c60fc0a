import type { Grid, GridRow } from '../Grid.ts';

const cpr = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-–]\d{4}(?!\d)/g;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const phone = /(?<![\d.,])(?:\+45|0045)[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}(?!\d)/g;

export interface BlottedGrids {
  readonly grids: readonly Grid[];
  readonly found: Readonly<Record<'cpr' | 'email' | 'phone', number>>;
}

/** What stands in place of personal data. */
export const blot = '▇▇▇';

/**
 * Blots out CPR numbers, e-mail addresses and telephone numbers before anything else sees the cells.
 *
 * @returns The grids, and in how many cells each kind stood.
 */
export function blotPersonalData(grids: readonly Grid[]): BlottedGrids {
  const found = { cpr: 0, email: 0, phone: 0 };
  const clean = (cell: string): string => {
    if (cell.length < 6) return cell;
    let text = cell;
    if (text.includes('@')) {
      const next = text.replace(email, blot);
      if (next !== text) found.email += 1;
      text = next;
    }
    if (text.length >= 11 && /\d{6}[-–]\d{4}/.test(text)) {
      const next = text.replace(cpr, blot);
      if (next !== text) found.cpr += 1;
      text = next;
    }
    if (text.includes('+45') || text.includes('0045')) {
      const next = text.replace(phone, blot);
      if (next !== text) found.phone += 1;
      text = next;
    }
    return text;
  };
  const suspicious = (cell: string): boolean => cell.length >= 6 && (cell.includes('@') || /\d{6}[-–]\d{4}|\+45|0045/.test(cell));
  const cleanRow = (row: GridRow): GridRow => (row.cells.some(suspicious) ? { ...row, cells: row.cells.map(clean) } : row);
  return { grids: grids.map((grid) => ({ ...grid, rows: grid.rows.map(cleanRow) })), found };
}
