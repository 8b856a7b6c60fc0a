import type { AreaCatalog } from '../../domain/Area.ts';
import type { Boundaries, BoundaryRing } from '../../domain/Boundaries.ts';
import type { Diagnostic } from '../../lib/Diagnostic.ts';
import { failure, success, type Outcome } from '../../lib/Outcome.ts';
import { indexAreas } from '../areas/indexAreas.ts';
import type { SourceFile } from '../Reading.ts';
import { decodeText } from '../text/decodeText.ts';
import { featureMunicipality } from './featureMunicipality.ts';
import { ownValue } from './ownValue.ts';
import { type PointBudget, readPolygons } from './readPolygons.ts';
import { thinOutlines } from './thinOutlines.ts';

const byteLimit = 20_000_000;
const pointLimit = 500_000;
const mostExamples = 5;

/** Where Denmark lies, with room around it: degrees, and metres of ETRS89 / UTM zone 32N. */
const frames = {
  wgs84: { left: 7, right: 16, bottom: 54, top: 58.5 },
  utm32: { left: 350_000, right: 1_000_000, bottom: 5_950_000, top: 6_500_000 },
} as const;

/**
 * Reads boundaries of municipalities from a GeoJSON FeatureCollection of polygons. Several features of one municipality are put together,
 * and points too close to be told apart on a map are left out.
 *
 * @returns The boundaries, with notes on what was left out: features of no municipality, of two at once, with coordinates that make no polygon in Denmark;
 *   and the municipalities that have none. Fails where the file is no GeoJSON, too large, or holds no municipality.
 */
export function readBoundaries(file: SourceFile, catalog: AreaCatalog): Outcome<Boundaries> {
  if (file.bytes.length > byteLimit) return refuse('boundaries-too-large', { limit: byteLimit });
  const features = ownValue(parse(decodeText(file.bytes).text), 'features');
  if (!Array.isArray(features) || features.length === 0) return refuse('boundaries-not-geojson', {});
  const index = indexAreas(catalog);
  const budget: PointBudget = { left: pointLimit };
  const diagnostics: Diagnostic[] = [];
  const unrecognised: string[] = [];
  const outlines = new Map<string, readonly (readonly BoundaryRing[])[]>();
  let coordinates: Boundaries['coordinates'] | null = null;
  for (const [place, feature] of (features as readonly unknown[]).entries()) {
    const { found, label } = featureMunicipality(ownValue(feature, 'properties'), index);
    if (found.kind === 'contradiction') {
      diagnostics.push({ severity: 'warning', code: 'boundaries-contradiction', data: { name: label, code: found.code } });
      continue;
    }
    if (found.kind !== 'found') {
      unrecognised.push(label === '' ? `nr. ${place + 1}` : `»${label}«`);
      continue;
    }
    const polygons = readPolygons(ownValue(feature, 'geometry'), budget);
    if (budget.left < 0) return refuse('boundaries-too-many-points', { limit: pointLimit });
    coordinates ??= polygons === null ? null : coordinatesOf(polygons);
    if (polygons !== null && coordinates === null) return refuse('boundaries-unknown-coordinates', {});
    if (polygons === null || coordinates === null || !polygons.every((rings) => rings.every((ring) => liesIn(ring, coordinates)))) {
      diagnostics.push({ severity: 'warning', code: 'boundaries-bad-coordinates', data: { feature: place + 1 } });
      continue;
    }
    outlines.set(found.code, [...(outlines.get(found.code) ?? []), ...polygons]);
  }
  if (coordinates === null || outlines.size === 0) return refuse('boundaries-none-recognised', { features: features.length }, diagnostics);
  if (unrecognised.length > 0) {
    const data = { count: unrecognised.length, examples: unrecognised.slice(0, mostExamples) };
    diagnostics.push({ severity: 'warning', code: 'boundaries-unrecognised', data });
  }
  const missing = [...index.municipalities.values()].filter((area) => !outlines.has(area.code)).map((area) => area.name);
  if (missing.length > 0) {
    const data = { count: missing.length, areas: missing.slice(0, mostExamples) };
    diagnostics.push({ severity: 'note', code: 'boundaries-missing-areas', data });
  }
  return success({ coordinates, outlines: thinOutlines(outlines) }, diagnostics);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function coordinatesOf(polygons: readonly (readonly BoundaryRing[])[]): Boundaries['coordinates'] | null {
  const ring = polygons[0]?.[0] ?? [];
  return (['wgs84', 'utm32'] as const).find((each) => liesIn(ring, each)) ?? null;
}

function liesIn(ring: BoundaryRing, coordinates: Boundaries['coordinates'] | null): boolean {
  if (coordinates === null) return false;
  const { left, right, bottom, top } = frames[coordinates];
  return ring.every(([x, y]) => x >= left && x <= right && y >= bottom && y <= top);
}

function refuse<Code extends Diagnostic['code']>(
  code: Code,
  data: Extract<Diagnostic, { readonly code: Code }>['data'],
  others: readonly Diagnostic[] = [],
): Outcome<Boundaries> {
  return failure({ severity: 'error', code, data } as Diagnostic, ...others);
}
