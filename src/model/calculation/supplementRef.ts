import type { SupplementFigures } from '../../database/queries/supplement.ts';
import type { SupplementView } from '../supplements/SupplementView.ts';
import type { SupplementRef } from './FigureRef.ts';

/** What a count or a rate of a row opens; null for a total that could not be told what of. @param column A count's, or the id of a rate's indicator. */
export function supplementRef({ table }: SupplementView, { unit, code }: SupplementFigures, column: string): SupplementRef | null {
  return code === null ? null : { unit, code, column, supplement: table.id };
}
