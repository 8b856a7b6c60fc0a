import { disputes as texts } from '../../i18n/disputes.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { listText } from '../../i18n/listText.ts';
import { isOfSupplement, type SupplementRef } from '../calculation/FigureRef.ts';
import { disputeEntries } from '../disputes/disputeRuns.ts';
import { isRowDispute, type RowDispute } from '../disputes/disputesOf.ts';
import type { TableModel, TableRow } from '../TableModel.ts';
import { supplementDate } from './supplementDate.ts';
import type { SupplementView } from './SupplementView.ts';

/** The disputed rows that a figure is of, or that are summed in it. */
function disputesOf({ unit, code }: SupplementRef, { table, rows }: SupplementView): readonly RowDispute[] {
  const pooled = new Set(rows.filter((row) => row.unit === 'row').map((row) => row.code));
  return table.source.disputes.filter(isRowDispute).filter(({ areaCode }) => (unit === 'group' ? pooled.has(areaCode) : areaCode === code));
}

function noteOf({ cells }: TableRow, views: ReadonlyMap<string, SupplementView>, present: SupplementView): string {
  const { language, nameOf } = present;
  const refs = cells.flatMap(({ figure }) => (figure && isOfSupplement(figure) ? [figure] : []));
  const isMixed = new Set(refs.map(({ unit, code }) => `${unit} ${code}`)).size > 1;
  const notes = refs.flatMap((ref) => {
    const view = views.get(ref.supplement);
    const disputed = view ? disputesOf(ref, view) : [];
    if (!view || disputed.length === 0) return [];
    const note =
      ref.unit === 'group'
        ? texts.sumNote[language]({ areas: listText([...new Set(disputed.map(({ areaCode }) => nameOf(areaCode)))], language) })
        : disputed
            .map(({ by, on, areaCode }) => {
              const said = { by, on: formatShortDate(on, language) };
              return isMixed ? texts.areaNote[language]({ ...said, area: nameOf(areaCode) }) : texts.rowNote[language](said);
            })
            .join('; ');
    return [note];
  });
  return [...new Set(notes)].join('; ');
}

/**
 * Lets disputes about rows follow the figures of a table beside the coverage tables: a row that shows a disputed figure, or a sum that one is a part of, says so. The
 * disputes of the present table stand in its source line with their words; those of other dates below the table.
 *
 * @param others The tables of other dates that it shows figures of.
 */
export function markSupplementDisputes(model: TableModel, present: SupplementView, others: readonly SupplementView[] = []): TableModel {
  const views = [present, ...others.filter(({ table }) => table.id !== present.table.id)].filter(({ table }) =>
    table.source.disputes.some(isRowDispute),
  );
  if (views.length === 0) return model;
  const byId = new Map(views.map((view) => [view.table.id, view]));
  const disputes = views
    .filter((view) => view !== present)
    .flatMap(({ table }) => {
      const date = supplementDate(table.kind, table.asOf, present.language);
      return disputeEntries(table.source.disputes.filter(isRowDispute), present).map(({ id, runs }) => ({
        id: `${table.id} ${id}`,
        runs: [{ text: `${texts.ofDate[present.language]({ date })} ` }, ...runs],
      }));
    });
  return {
    ...model,
    rows: model.rows.map((row) => {
      const dispute = noteOf(row, byId, present);
      return dispute === '' ? row : { ...row, dispute };
    }),
    ...(disputes.length > 0 && { disputes }),
  };
}
