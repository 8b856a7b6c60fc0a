import type { PlottedLine, PointPlot } from '../../charts/PointPlot.ts';
import type { PointFigures } from '../../model/time/pointFigures.ts';
import type { Picker, Spot } from './Picker.ts';

interface Place {
  readonly plot: number;
  readonly line: number;
  readonly at: number;
}

const known = (line: PlottedLine | undefined, at: number): boolean => (line?.values[at] ?? null) !== null;

/**
 * Picks the points of lines. A pointer means the nearest date that has a value, and of that date the nearest line. Left and right lead along a line over its gaps, Home
 * and End to its ends; up and down to the line above and below at that date, and past the outermost to the plot before or after.
 */
export function pointPicker(plots: readonly PointPlot[], figures: PointFigures): Picker {
  const topOf = ({ zero, slope, lines }: PointPlot, line: number, at: number): number => zero + slope * (lines[line]?.values[at] ?? 0);

  function spotAt(place: Place | null): Spot | null {
    if (!place) return null;
    const plot = plots[place.plot];
    const line = plot?.lines[place.line];
    const figure = line && figures.of(line.id, place.at);
    if (!plot || !line || !figure) return null;
    const box = { x: plot.xs[place.at] ?? 0, y: topOf(plot, place.line, place.at), width: 0, height: 0 };
    return { id: `${place.plot} ${place.line} ${place.at}`, name: line.name, box, ...figure };
  }

  function placeOf(id: string): Place {
    const [plot = 0, line = 0, at = 0] = id.split(' ').map(Number);
    return { plot, line, at };
  }

  /** The lines with a figure at a date, from the top of the plot down. */
  function linesAt(plot: number, at: number): readonly number[] {
    const own = plots[plot];
    if (!own) return [];
    return own.lines
      .map((line, index) => ({ line, index }))
      .filter(({ line }) => known(line, at) && figures.has(line.id, at))
      .map(({ index }) => index)
      .toSorted((a, b) => topOf(own, a, at) - topOf(own, b, at) || a - b);
  }

  function along({ plot, line, at }: Place, step: 1 | -1): Place | null {
    const own = plots[plot];
    for (let next = at + step; own && next >= 0 && next < own.xs.length; next += step) {
      if (known(own.lines[line], next)) return { plot, line, at: next };
    }
    return null;
  }

  function end(place: Place, step: 1 | -1): Place | null {
    let last: Place | null = null;
    for (let next = along(place, step); next; next = along(next, step)) last = next;
    return last;
  }

  function across(place: Place, step: 1 | -1): Place | null {
    const { plot, line, at } = place;
    const lines = linesAt(plot, at);
    const next = lines[lines.indexOf(line) + step];
    if (next !== undefined) return { plot, line: next, at };
    for (let other = plot + step; other >= 0 && other < plots.length; other += step) {
      const there = linesAt(other, at).at(step === 1 ? 0 : -1);
      if (there !== undefined) return { plot: other, line: there, at };
    }
    return null;
  }

  function nearest(plot: number, x: number, y: number): Place | null {
    const own = plots[plot];
    const dates = [...(own?.xs.entries() ?? [])].toSorted(([, a], [, b]) => Math.abs(a - x) - Math.abs(b - x));
    for (const [at] of dates) {
      const [line] = linesAt(plot, at).toSorted((a, b) => Math.abs(topOf(own!, a, at) - y) - Math.abs(topOf(own!, b, at) - y));
      if (line !== undefined) return { plot, line, at };
    }
    return null;
  }

  return {
    first: () => {
      for (const [plot, { lines }] of plots.entries()) {
        for (const [line, { values }] of lines.entries()) {
          const spot = spotAt({ plot, line, at: values.findLastIndex((value) => value !== null) });
          if (spot) return spot;
        }
      }
      return null;
    },
    at: (x, y) => {
      const plot = plots.findIndex(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
      return plot < 0 ? null : spotAt(nearest(plot, x, y));
    },
    ways: (from) => {
      const place = placeOf(from.id);
      const ways = [
        ['ArrowLeft', along(place, -1)],
        ['ArrowRight', along(place, 1)],
        ['ArrowUp', across(place, -1)],
        ['ArrowDown', across(place, 1)],
        ['Home', end(place, -1)],
        ['End', end(place, 1)],
      ] as const;
      return new Map(
        ways.flatMap(([key, to]) => {
          const spot = spotAt(to);
          return spot ? [[key, spot] as const] : [];
        }),
      );
    },
    find: (id) => spotAt(placeOf(id)),
  };
}
