import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Language } from '../../i18n/Text.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { SupplementKindId } from '../../lib/SupplementColumn.ts';

/** The day figures describe, as a reader says it; the year alone where they are of a year. */
export function supplementDate(kind: SupplementKindId, asOf: IsoDate, language: Language): string {
  return supplementKinds[kind].period === 'year' && asOf.endsWith('-12-31') ? asOf.slice(0, 4) : formatDate(asOf, language);
}
