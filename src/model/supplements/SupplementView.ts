import type { SupplementFigures } from '../../database/queries/supplement.ts';
import type { Supplement } from '../../domain/supplements/Supplement.ts';
import type { Coverage } from '../Coverage.ts';

/** Everything the section about a table beside the coverage tables is made from. */
export interface SupplementView extends Pick<Coverage, 'language' | 'group' | 'region' | 'groupedOn' | 'nameOf' | 'viewCode'> {
  readonly table: Supplement;
  readonly rows: readonly SupplementFigures[];
}
