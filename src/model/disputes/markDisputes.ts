import type { Dispute } from '../../domain/Snapshot.ts';
import { disputes as texts } from '../../i18n/disputes.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { listText } from '../../i18n/listText.ts';
import { isOfSupplement } from '../calculation/FigureRef.ts';
import type { Coverage } from '../Coverage.ts';
import type { TableModel, TableRow } from '../TableModel.ts';
import { rowDisputesOf, isRowDispute, type RowDispute } from './disputesOf.ts';
import { disputeEntries } from './disputeRuns.ts';

interface Disputed {
  readonly coverage: Coverage;
  readonly dispute: RowDispute;
  /** Whether the figure is a sum that the disputed row is a part of. */
  readonly isPart: boolean;
}

/** @param coverages By the id of their tables; only those with disputes about rows. */
function disputedIn({ cells }: TableRow, coverages: ReadonlyMap<string, Coverage>, present: string): readonly Disputed[] {
  const found = new Map<string, Disputed>();
  for (const { figure } of cells) {
    // The norm is no figure of the table, whoever disputes the table's rows.
    if (!figure || isOfSupplement(figure) || figure.assumed === 'norm') continue;
    for (const id of [figure.snapshot ?? present, figure.since]) {
      const coverage = id === undefined ? undefined : coverages.get(id);
      if (!coverage) continue;
      for (const dispute of rowDisputesOf(coverage, figure)) {
        const key = `${coverage.snapshot.id} ${JSON.stringify(dispute)}`;
        if (found.get(key)?.isPart ?? true) found.set(key, { coverage, dispute, isPart: figure.code !== dispute.areaCode });
      }
    }
  }
  return [...found.values()];
}

function noteOf(disputed: readonly Disputed[], { cells }: TableRow, present: Coverage): string {
  const { language, nameOf } = present;
  const isMixed = new Set(cells.flatMap(({ figure }) => figure?.code ?? [])).size > 1;
  const dates = [...new Set(disputed.map(({ coverage }) => coverage))];
  return dates
    .map((coverage) => {
      const here = disputed.filter((each) => each.coverage === coverage);
      const parts = [...new Set(here.filter(({ isPart }) => isPart).map(({ dispute }) => nameOf(dispute.areaCode)))];
      const own = here
        .filter(({ isPart }) => !isPart)
        .map(({ dispute: { by, on, areaCode } }) => {
          const said = { by, on: formatShortDate(on, language) };
          return isMixed ? texts.areaNote[language]({ ...said, area: nameOf(areaCode) }) : texts.rowNote[language](said);
        });
      const note = [...own, ...(parts.length > 0 ? [texts.sumNote[language]({ areas: listText(parts, language) })] : [])].join('; ');
      if (coverage.snapshot.id === present.snapshot.id) return note;
      return texts.onDate[language]({ note, date: formatShortDate(coverage.snapshot.asOf, language) });
    })
    .join('. ');
}

/**
 * Lets disputes follow the figures of a table: a row that shows a disputed figure, or a sum that one is a part of, says so; whose dispute it is, and in which words, stands
 * below the table, with the disputes about whole tables.
 *
 * @param coverages What the figures are from; the first is the view's own.
 */
export function markDisputes(table: TableModel, coverages: readonly [Coverage, ...Coverage[]]): TableModel {
  const [present] = coverages;
  if (coverages.every(({ snapshot }) => snapshot.source.disputes.length === 0)) return table;
  const ofRows = coverages.filter(({ snapshot }) => snapshot.source.disputes.some(isRowDispute));
  const byId = new Map(ofRows.map((coverage) => [coverage.snapshot.id, coverage]));
  const marked = table.rows.map((row) => ({ row, disputed: byId.size === 0 ? [] : disputedIn(row, byId, present.snapshot.id) }));
  const shown = new Set<Dispute>(marked.flatMap(({ disputed }) => disputed.map(({ dispute }) => dispute)));
  return {
    ...table,
    rows: marked.map(({ row, disputed }) => (disputed.length === 0 ? row : { ...row, dispute: noteOf(disputed, row, present) })),
    disputes: coverages.flatMap((coverage) => {
      const { id, asOf, source } = coverage.snapshot;
      const here = source.disputes.filter((dispute) => !isRowDispute(dispute) || shown.has(dispute));
      return disputeEntries(here, present).map((entry) => ({
        id: `${id} ${entry.id}`,
        runs:
          id === present.snapshot.id
            ? entry.runs
            : [{ text: `${texts.ofDate[present.language]({ date: formatShortDate(asOf, present.language) })} ` }, ...entry.runs],
      }));
    }),
  };
}
