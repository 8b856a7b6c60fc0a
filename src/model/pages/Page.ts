import type { ChartView } from '../ChartView.ts';
import type { Coverage } from '../Coverage.ts';
import type { Headline } from '../findings/headline.ts';
import type { FooterEntry } from '../FooterEntry.ts';
import type { KeyFigure } from '../keyFigures.ts';
import type { TableModel } from '../TableModel.ts';

/** Everything that a view says, without the controls around it: for reports and presentations. */
export interface Page {
  /** Whose page it is: "Varde", "Sydvestjylland". */
  readonly area: string;
  readonly headline: Headline;
  readonly keyFigures: readonly KeyFigure[];
  /** The disputes that the key figures are subject to. */
  readonly disputed: readonly FooterEntry[];
  readonly charts: readonly ChartView[];
  /** Besides those of the charts. */
  readonly tables: readonly TableModel[];
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[]; readonly note: string }[];
  readonly coverage: Coverage;
  /** The same view at every status date. */
  readonly history: readonly Coverage[];
}
