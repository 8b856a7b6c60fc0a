import { municipalityTexts } from '../../i18n/municipality.ts';
import type { Coverage, CoverageRow } from '../Coverage.ts';
import { keyDisputes } from '../disputes/keyDisputes.ts';
import { keyFiguresOf } from '../keyFigures.ts';
import { historyViews, ownView } from '../municipality/municipalityCharts.ts';
import { municipalityHeadline } from '../municipality/municipalityHeadline.ts';
import { oneMoreOrFewer } from '../municipality/oneMoreOrFewer.ts';
import { places } from '../municipality/places.ts';
import { datedCoverages } from '../time/datedCoverages.ts';
import type { Page } from './Page.ts';

/** The page of one municipality. @param coverage Of which it is the subject. */
export function municipalityPage(coverage: Coverage, own: CoverageRow, history: readonly Coverage[]): Page {
  const oneMore = oneMoreOrFewer(coverage, own);
  const placed = places(coverage, own);
  const dates = datedCoverages(history);
  return {
    area: coverage.nameOf(own.code),
    headline: municipalityHeadline(coverage, own, history),
    keyFigures: keyFiguresOf(own, coverage),
    disputed: keyDisputes(coverage, own),
    charts: [ownView(coverage, own), ...(dates.length < 2 ? [] : historyViews(coverage, own, dates))],
    tables: oneMore ? [oneMore] : [],
    lists: placed ? [{ title: municipalityTexts.placesTitle[coverage.language], ...placed }] : [],
    coverage,
    history,
  };
}
