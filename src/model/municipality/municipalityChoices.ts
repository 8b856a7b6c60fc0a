import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { counts } from '../../i18n/figures.ts';
import { compareNames } from '../../i18n/compareNames.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { municipalityTexts } from '../../i18n/municipality.ts';
import { municipalityRows, type Coverage } from '../Coverage.ts';
import { figureOf } from '../figure.ts';

/** A municipality to choose, with its share vacant and the counts behind it. */
export interface MunicipalityChoice {
  readonly code: string;
  readonly name: string;
  readonly share: string;
  readonly counts: string;
}

/** The covered municipalities of the group, by name. */
export function municipalityChoices(coverage: Coverage): readonly MunicipalityChoice[] {
  const { language } = coverage;
  return municipalityRows(coverage)
    .map((row) => ({
      code: row.code,
      name: coverage.nameOf(row.code),
      share: figureOf(row, vacancyShare, language).text,
      counts:
        row.vacant === null || row.capacity === null
          ? ''
          : counts.vacantOfCapacity[language]({ vacant: formatCount(row.vacant, language), capacity: formatCount(row.capacity, language) }),
    }))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

/** What stands beside the municipalities to choose. */
export function choicesMeasure({ language, snapshot }: Coverage): string {
  return municipalityTexts.beside[language]({ measure: vacancyShare.label[language], date: formatDate(snapshot.asOf, language) });
}
