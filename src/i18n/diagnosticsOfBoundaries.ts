import type { BoundaryDiagnosticData } from '../lib/BoundaryDiagnosticData.ts';
import { formatBytes } from './formatBytes.ts';
import { formatCount } from './formatNumber.ts';
import type { Message } from './Text.ts';

/** Findings about a file of boundaries. */
export const diagnosticsOfBoundaries: { readonly [Code in keyof BoundaryDiagnosticData]: Message<BoundaryDiagnosticData[Code]> } = {
  'boundaries-not-geojson': {
    da: () => 'Filen er ikke GeoJSON med kommunegrænser. Gem grænserne som en FeatureCollection med én flade pr. kommune.',
    en: () => 'The file is no GeoJSON of municipal boundaries. Save them as a FeatureCollection with one polygon for each municipality.',
  },
  'boundaries-too-large': {
    da: (d) => `Filen er over ${formatBytes(d.limit, 'da')}. Gem grænserne i en grovere udgave.`,
    en: (d) => `The file is over ${formatBytes(d.limit, 'en')}. Save coarser boundaries.`,
  },
  'boundaries-too-many-points': {
    da: (d) => `Grænserne har over ${formatCount(d.limit, 'da')} punkter. Gem dem i en grovere udgave.`,
    en: (d) => `The boundaries have over ${formatCount(d.limit, 'en')} points. Save coarser ones.`,
  },
  'boundaries-bad-coordinates': {
    da: (d) =>
      `Flade nr. ${formatCount(d.feature, 'da')} har koordinater, der ikke er tal, eller færre end tre punkter i en ring. Den er udeladt.`,
    en: (d) =>
      `Feature ${formatCount(d.feature, 'en')} has coordinates that are no numbers, or a ring of fewer than three points. It was left out.`,
  },
  'boundaries-unknown-coordinates': {
    da: () =>
      'Koordinaterne ligger ikke i Danmark, hverken som grader (WGS84) eller som meter (ETRS89/UTM zone 32N). Gem filen i et af de to.',
    en: () =>
      'The coordinates do not lie in Denmark, neither as degrees (WGS84) nor as metres (ETRS89/UTM zone 32N). Save the file as one of the two.',
  },
  'boundaries-none-recognised': {
    da: (d) =>
      `Ingen af de ${formatCount(d.features, 'da')} flader har en kommunekode eller et kommunenavn. Tilføj egenskaben »kommunekode«.`,
    en: (d) =>
      `None of the ${formatCount(d.features, 'en')} features has the code or the name of a municipality. Add the property “kommunekode”.`,
  },
  'boundaries-unrecognised': {
    da: (d) =>
      `${d.count === 1 ? 'Én flade er ikke genkendt og' : `${formatCount(d.count, 'da')} flader er ikke genkendt og`} bliver ikke vist: ${d.examples.join(', ')}${d.count > d.examples.length ? '\u00a0…' : ''}.`,
    en: (d) =>
      `${d.count === 1 ? 'One feature was not recognised and is' : `${formatCount(d.count, 'en')} features were not recognised and are`} not shown: ${d.examples.join(', ')}${d.count > d.examples.length ? '\u00a0…' : ''}.`,
  },
  'boundaries-contradiction': {
    da: (d) => `Navnet »${d.name}« og koden ${d.code} er ikke samme kommune. Fladen er udeladt; ret den forkerte af de to.`,
    en: (d) =>
      `The name “${d.name}” and the code ${d.code} are not the same municipality. The feature was left out; correct the wrong one of the two.`,
  },
  'boundaries-missing-areas': {
    da: (d) =>
      `${d.count === 1 ? 'Én kommune' : `${formatCount(d.count, 'da')} kommuner`} har ingen grænser i filen og kan ikke ses på kortet: ${d.areas.join(', ')}${d.count > d.areas.length ? '\u00a0…' : '.'}`,
    en: (d) =>
      `${d.count === 1 ? 'One municipality has' : `${formatCount(d.count, 'en')} municipalities have`} no boundaries in the file and cannot be seen on the map: ${d.areas.join(', ')}${d.count > d.areas.length ? '\u00a0…' : '.'}`,
  },
};
