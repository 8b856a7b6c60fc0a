import type { AreaCatalog } from '../domain/Area.ts';
import type { Connection } from './Connection.ts';
import { toArrow } from './toArrow.ts';

/** Puts the areas, memberships and norms in place of those the database has; all or nothing. */
export async function loadCatalog(connection: Connection, { areas, memberships, norms }: AreaCatalog): Promise<void> {
  const area = toArrow({
    code: { type: 'text', values: areas.map((it) => it.code) },
    name: { type: 'text', values: areas.map((it) => it.name) },
    kind: { type: 'text', values: areas.map((it) => it.kind) },
    valid_from: { type: 'text', values: areas.map((it) => it.validFrom) },
    valid_to: { type: 'text', values: areas.map((it) => it.validTo) },
    basis: { type: 'text', values: areas.map((it) => it.basis) },
  });
  const membership = toArrow({
    group_code: { type: 'text', values: memberships.map((it) => it.groupCode) },
    area_code: { type: 'text', values: memberships.map((it) => it.areaCode) },
    valid_from: { type: 'text', values: memberships.map((it) => it.validFrom) },
    valid_to: { type: 'text', values: memberships.map((it) => it.validTo) },
  });
  const norm = toArrow({
    area_code: { type: 'text', values: norms.map((it) => it.areaCode) },
    valid_from: { type: 'text', values: norms.map((it) => it.validFrom) },
    valid_to: { type: 'text', values: norms.map((it) => it.validTo) },
    insured_per_capacity: { type: 'number', values: norms.map((it) => it.insuredPerCapacity) },
  });
  await connection.transaction(async (statements) => {
    for (const [table, rows] of Object.entries({ area, membership, norm })) {
      await statements.exec(`DELETE FROM ${table}`);
      await statements.insertArrow(table, rows);
    }
    await statements.exec('DELETE FROM norm_source');
    await statements.exec('INSERT INTO norm_source FROM norm_sources()');
  });
}
