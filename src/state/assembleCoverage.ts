import type { SimilarRow } from '../database/queries/similar.ts';
import type { DatedNote } from '../domain/DatedNote.ts';
import { indicatorById } from '../domain/indicators/indicatorById.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import type { Coverage } from '../model/Coverage.ts';
import { coverageRows } from '../model/coverageRows.ts';
import type { FiguresIndex } from '../model/FiguresIndex.ts';
import type { Groupings } from './Groupings.ts';
import { writeLink } from './link.ts';
import type { Selection } from './Selection.ts';
import { viewCode } from './viewCode.ts';
import type { ViewState } from './ViewState.ts';

/** What is the same for all tables. */
export interface SharedParts {
  readonly groupings: Groupings;
  readonly notes: readonly DatedNote[];
  readonly nameOf: (code: string) => string;
}

/** What the database and the archive say about a selection. */
export interface CoverageParts extends SharedParts {
  readonly figures: FiguresIndex;
  readonly similar: SimilarRow | null;
}

/** Everything a view of one group at one status date is made from. */
export function assembleCoverage(
  { snapshot, group, municipality, groupedOn }: Selection,
  state: ViewState,
  { figures, similar, groupings, notes, nameOf }: CoverageParts,
): Coverage {
  const subject = state.view === 'municipality' && municipality ? 'municipality' : 'group';
  const day = groupedOn ?? snapshot.asOf;
  const { members, region, parts } = groupings.of(group.code, day, subject === 'municipality' ? (municipality?.code ?? '') : group.code);
  return {
    language: state.language,
    snapshot,
    group,
    region,
    get rows() {
      return coverageRows(figures, parts);
    },
    members,
    everywhere: figures.municipalities,
    subject,
    municipality,
    own: municipality && figures.find('municipality', municipality.code),
    similar,
    groupedOn,
    comparator: state.comparator,
    indicator: indicatorById(state.indicator) ?? vacancyShare,
    notes,
    nameOf,
    membersOf: (code) => groupings.of(code, day).members,
    get viewCode() {
      return viewCode(
        writeLink({ ...state, figure: null, mode: 'page', show: null, area: group.code, snapshot: snapshot.id, language: 'da' }),
      );
    },
  };
}
