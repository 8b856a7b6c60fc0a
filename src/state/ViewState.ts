import type { Language } from '../i18n/Text.ts';
import type { ComparatorId } from '../model/ComparatorId.ts';

export const views = ['overview', 'table', 'data'] as const;
export type View = (typeof views)[number];

/** Everything a link brings back. Null leaves the choice to what the archive holds: the newest snapshot, its own group. */
export interface ViewState {
  readonly view: View;
  readonly language: Language;
  /** Code of the group or region. */
  readonly area: string | null;
  /** Id of the snapshot. */
  readonly snapshot: string | null;
  readonly comparator: ComparatorId;
  /** Id of the indicator that the municipalities are ranked by. */
  readonly indicator: string;
}

export const startView: ViewState = {
  view: 'overview',
  language: 'da',
  area: null,
  snapshot: null,
  comparator: 'region',
  indicator: 'vacancy-share',
};
