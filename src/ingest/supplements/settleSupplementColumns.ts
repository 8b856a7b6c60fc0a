import type { Findings } from '../reckon/Findings.ts';
import { isSupplementColumn } from './isSupplementColumn.ts';
import { supplementColumnQuestion } from './presentSupplement.ts';
import type { LabelMeaning, SupplementTable } from './SupplementTable.ts';

const labels: readonly string[] = ['area-name', 'area-code', 'as-of'] satisfies readonly LabelMeaning[];

function isMeaning(answer: string): answer is LabelMeaning {
  return labels.includes(answer);
}

/**
 * Applies what the planner said of columns, and reports those that stand twice and those nobody needs.
 *
 * @param table Its columns are changed in place.
 * @returns How many cells hold names of people.
 */
export function settleSupplementColumns(table: SupplementTable, findings: Findings): number {
  const { grid, columns } = table;
  const line = grid.rows[table.headerRows.at(-1) ?? 0]?.line ?? 1;
  const filled = (index: number): number =>
    grid.rows.slice(table.firstRow, table.endRow).filter((row) => (row.cells[index] ?? '').trim() !== '').length;
  for (const column of columns) {
    const answer = findings.answerTo(supplementColumnQuestion(table.number, column.index));
    if (answer === 'unused') Object.assign(column, { meaning: null, recognisedBy: 'answer' });
    else if (answer !== null && (isSupplementColumn(answer) || isMeaning(answer)))
      Object.assign(column, { meaning: answer, recognisedBy: 'answer' });
  }
  const seen = new Set<string>();
  for (const { index, meaning, header, date, recognisedBy } of columns) {
    const at = { line, column: index + 1 };
    if (isSupplementColumn(meaning)) {
      const key = `${meaning} ${date?.date ?? ''}`;
      if (seen.has(key)) findings.add('error', 'doubled-column', { column: meaning, header }, at);
      seen.add(key);
    } else if (meaning === null && recognisedBy !== 'answer' && header.trim() !== '' && filled(index) > 0) {
      findings.add('note', 'unknown-column', { header: header.slice(0, 80) }, at);
    }
  }
  return columns.filter(({ meaning }) => meaning === 'personal').reduce((cells, { index }) => cells + filled(index), 0);
}
