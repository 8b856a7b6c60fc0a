import { areaKey } from './areaKey.ts';
import type { AreaIndex } from './AreaIndex.ts';

/** Letters to drop, add or change to make one text the other. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/**
 * The official names most like an unknown one, nearest first: offered to the planner, never chosen for him.
 *
 * @param limit How many at most.
 */
export function nearestMunicipalities(name: string, index: AreaIndex, limit = 5): { code: string; name: string }[] {
  const key = areaKey(name).exact.slice(0, 60);
  return [...index.municipalities.values()]
    .map((area) => {
      const other = areaKey(area.name).exact;
      const contained = key.length >= 4 && (other.includes(key) || key.includes(other)) ? 0.5 : Number.POSITIVE_INFINITY;
      return { area, far: Math.min(contained, distance(key, other)) };
    })
    .sort((a, b) => a.far - b.far || a.area.name.localeCompare(b.area.name, 'da'))
    .slice(0, limit)
    .map(({ area }) => ({ code: area.code, name: area.name }));
}
