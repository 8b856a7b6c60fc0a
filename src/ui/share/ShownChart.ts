import type { ChartSpec } from '../../charts/ChartSpec.ts';
import type { TableModel } from '../../model/TableModel.ts';

/** A chart that stands on the page, with its figures as a table. */
export interface ShownChart {
  /** Its own within the view; stands in links. */
  readonly id: string;
  readonly spec: ChartSpec;
  readonly twin: TableModel;
}
