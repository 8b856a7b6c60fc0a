import { footerText } from '../../model/footerOf.ts';
import type { TableCell, TableModel, TableRow } from '../../model/TableModel.ts';
import { html, type Html } from './html.ts';

/** With more rows than this a table may go on over to the next sheet of paper. */
const longTable = 12;

/** A table as the page has it, with its notes and the disputes about its figures. */
export function reportTable(table: TableModel): Html {
  return html`<div
      class="${table.rows.length > longTable ? 'table' : 'table short'}"
      role="group"
      tabindex="0"
      aria-label="${table.caption}"
    >
      <table>
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${table.rowHeader}</th>
            ${table.columns.map(({ label }) => html`<th scope="col" class="figure">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(row)}
        </tbody>
      </table>
    </div>
    ${lines([...table.notes, ...(table.disputes ?? []).map(footerText)])}`;
}

function row({ kind, label, note, dispute, cells }: TableRow): Html {
  const remarks = [note, dispute ?? null].filter((text) => text !== null);
  return html`<tr class="${kind}">
    <th scope="row">${label}${remarks.map((text) => html`<small>${text}</small>`)}</th>
    ${cells.map(cell)}
  </tr> `;
}

function cell({ text, spoken, known }: TableCell): Html {
  const shown = spoken === null ? text : html`<span aria-hidden="true">${text}</span><span class="hidden">${spoken}</span>`;
  return html`<td class="${known ? 'figure' : 'figure unknown'}">${shown}</td>`;
}

/** Small print below something; nothing for no lines. */
export function lines(texts: readonly string[]): Html | null {
  return texts.length === 0
    ? null
    : html`<ul class="notes">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
}
