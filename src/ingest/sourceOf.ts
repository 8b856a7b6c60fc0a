import type { Source } from '../domain/Snapshot.ts';
import type { Reading } from './Reading.ts';

const madeUp = /\b(?:opdigtede tal|invented figures)\b/i;

/** True when the table says in its title, its notes or a cell beside its figures that they are made up, as the product's own examples and what is saved from them do. */
export function saysInvented({ rows }: Pick<Reading, 'rows'>): boolean {
  return rows.some(({ cells }) => cells.some(({ raw }) => madeUp.test(raw)));
}

/** The source as the planner gave it, with what the table says of itself. */
export function sourceOf(reading: Pick<Reading, 'rows'>, source: Source): Source {
  return saysInvented(reading) ? { ...source, invented: true } : source;
}
