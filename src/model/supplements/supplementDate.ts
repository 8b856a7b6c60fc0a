import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Language } from '../../i18n/Text.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { SupplementKindId } from '../../lib/SupplementColumn.ts';

/** Figures of a whole year, stored at its last day. */
function isOfYear(kind: SupplementKindId, asOf: IsoDate): boolean {
  return supplementKinds[kind].period === 'year' && asOf.endsWith('-12-31');
}

/** The day figures describe, as a reader says it; the year alone where they are of a year. */
export function supplementDate(kind: SupplementKindId, asOf: IsoDate, language: Language): string {
  return isOfYear(kind, asOf) ? asOf.slice(0, 4) : formatDate(asOf, language);
}

/** Where figures stand on an axis of time: those of a year in its middle, so that what happened on its first day does not stand at the year before. */
export function dayOnAxis(kind: SupplementKindId, asOf: IsoDate): IsoDate {
  return isOfYear(kind, asOf) ? `${Number(asOf.slice(0, 4))}-07-02` : asOf;
}
