import type { ChoroplethSpec } from '../../../charts/choropleth/ChoroplethSpec.ts';
import type { Boundaries } from '../../../domain/Boundaries.ts';
import type { Tile } from '../../../domain/Tile.ts';
import { listText } from '../../../i18n/listText.ts';
import { map } from '../../../i18n/map.ts';
import type { Coverage } from '../../Coverage.ts';
import { mapSpec } from './mapSpec.ts';

/** The same figures as the tile map on a planner's own boundaries; municipalities with figures but no boundaries are named in the footer. */
export function choroplethSpec(coverage: Coverage, tiles: readonly Tile[], { coordinates, outlines }: Boundaries): ChoroplethSpec {
  const spec = mapSpec(coverage, tiles);
  const areas = spec.areas.map((area) => ({ ...area, polygons: outlines.get(area.id) ?? [] }));
  const hidden = areas.filter(({ polygons, fill }) => polygons.length === 0 && fill !== 'not-covered').map(({ name }) => name);
  const names = listText(hidden, coverage.language);
  return {
    ...spec,
    kind: 'choropleth',
    coordinates,
    areas,
    footer: hidden.length === 0 ? spec.footer : [...spec.footer, map.withoutBoundaries[coverage.language]({ names })],
  };
}
