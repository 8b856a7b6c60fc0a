import type { BoundaryRing } from '../../domain/Boundaries.ts';
import { ownValue } from './ownValue.ts';

/** What the points of a file are counted against. */
export interface PointBudget {
  left: number;
}

/**
 * The polygons of a GeoJSON geometry. Looks only as deep as a polygon is, so that no nesting can exhaust it.
 *
 * @returns Null where it is no polygon, or where a ring is no list of at least three finite points. Stops counting once the budget is below zero.
 */
export function readPolygons(geometry: unknown, budget: PointBudget): readonly (readonly BoundaryRing[])[] | null {
  const coordinates = ownValue(geometry, 'coordinates');
  if (!Array.isArray(coordinates)) return null;
  switch (ownValue(geometry, 'type')) {
    case 'Polygon':
      return all([coordinates], (each) => readRings(each, budget));
    case 'MultiPolygon':
      return all(coordinates, (each) => readRings(each, budget));
    default:
      return null;
  }
}

function readRings(value: unknown, budget: PointBudget): readonly BoundaryRing[] | null {
  return Array.isArray(value) && value.length > 0 ? all(value, (each) => readRing(each, budget)) : null;
}

function readRing(value: unknown, budget: PointBudget): BoundaryRing | null {
  if (!Array.isArray(value) || value.length < 3) return null;
  budget.left -= value.length;
  return budget.left < 0 ? null : all(value, readPoint);
}

function readPoint(value: unknown): readonly [number, number] | null {
  if (!Array.isArray(value)) return null;
  const [x, y] = value as readonly unknown[];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

/** Every element read, or null where one cannot be. */
function all<T>(values: readonly unknown[], read: (value: unknown) => T | null): readonly T[] | null {
  const done: T[] = [];
  for (const value of values) {
    const one = read(value);
    if (one === null) return null;
    done.push(one);
  }
  return done;
}
