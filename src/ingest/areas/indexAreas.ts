import type { Area, AreaCatalog } from '../../domain/Area.ts';
import { areaKey } from './areaKey.ts';
import type { AreaIndex } from './AreaIndex.ts';
import { areaVariants } from './areaVariants.ts';

/** Prepares the catalogue for looking up names and codes. */
export function indexAreas(catalog: AreaCatalog): AreaIndex {
  const municipalities = new Map<string, Area>();
  const groups = new Map<string, Area>();
  const groupKeys = new Map<string, readonly string[]>();
  const byKey = new Map<string, string>();
  for (const area of catalog.areas) {
    if (area.kind !== 'municipality') {
      groups.set(area.code, area);
      const names = [area.name, area.name.replace(/^Region\s+/, ''), area.name.replace(/klyngen$/, '')];
      groupKeys.set(
        area.code,
        names.map((name) => areaKey(name).exact),
      );
      continue;
    }
    municipalities.set(area.code, area);
    const key = areaKey(area.name);
    for (const text of [key.exact, key.ascii, `${key.exact}s`]) if (!byKey.has(text)) byKey.set(text, area.code);
  }
  for (const [key, code] of Object.entries(areaVariants)) if (municipalities.has(code) && !byKey.has(key)) byKey.set(key, code);
  const members = new Map<string, Set<string>>();
  for (const { groupCode, areaCode } of catalog.memberships) members.set(groupCode, (members.get(groupCode) ?? new Set()).add(areaCode));
  return { catalog, municipalities, groups, byKey, groupKeys, members };
}
