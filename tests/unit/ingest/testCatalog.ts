import { readFileSync } from 'node:fs';
import type { AreaCatalog } from '../../../src/domain/Area.ts';
import { readAreas } from '../../../src/ingest/readAreas.ts';

const file = (name: string): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../../data/areas/${name}`, import.meta.url))),
});

/** The areas the product ships. */
export function testCatalog(): AreaCatalog {
  const catalog = readAreas({
    municipalities: file('municipalities.csv'),
    groups: file('groups.csv'),
    memberships: file('memberships.csv'),
    norms: file('norms.csv'),
  });
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.diagnostics));
  return catalog.value;
}
