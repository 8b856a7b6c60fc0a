import type { ScaleTime } from 'd3';
import { latest } from '../../lib/latest.ts';
import { onceFor } from '../../lib/onceFor.ts';
import { fitText } from '../fitText.ts';
import { measureText } from '../measureText.ts';
import { type Tick, ticksHaveRoom } from '../ticksHaveRoom.ts';
import { timeOf } from './timeScale.ts';
import type { StatusDate } from './TimeSpec.ts';

const mostTicks = 12;

interface Room {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** The ticks of the same dates, which change with the width of the labels beside them: as many as there are traces kept. */
const ticksOf = onceFor((_: readonly StatusDate[]) => latest<{ readonly key: string; readonly ticks: readonly Tick[] }>(48));

/**
 * The ticks of a time axis: the status dates themselves where their texts fit, else years or months.
 *
 * @param left px the first text may reach to; `right` likewise.
 * @param size Font size in px.
 * @returns Left to right, never two with the same text; with little room the last date alone.
 */
export function timeTicks(dates: readonly StatusDate[], scale: ScaleTime<number, number>, locale: string, room: Room): readonly Tick[] {
  const key = [...scale.domain().map(Number), ...scale.range(), locale, room.left, room.right, room.size].join(' ');
  return ticksOf(dates)(
    (each) => each.key === key,
    () => ({ key, ticks: placeTicks(dates, scale, locale, room) }),
  ).ticks;
}

function placeTicks(dates: readonly StatusDate[], scale: ScaleTime<number, number>, locale: string, room: Room): readonly Tick[] {
  const width = room.right - room.left;
  const fits = (ticks: readonly Tick[]) => ticksHaveRoom(ticks, width, room.size);
  if (dates.length <= mostTicks) {
    const all = dates.map(({ date, text }) => tick(scale(timeOf(date)), text, room));
    if (fits(all)) return all;
  }
  for (let count = mostTicks; count > 1; count -= 1) {
    const calendar = scale.ticks(count);
    const format = calendarFormat(calendar, locale);
    const ticks = calendar.map((at) => tick(scale(at), format.format(at), room));
    if (ticks.length > 1 && fits(ticks)) return ticks;
  }
  const last = dates.at(-1);
  return last ? [tick(scale(timeOf(last.date)), fitText(last.text, width, room.size), room)] : [];
}

// Making one takes longer than using it a hundred times.
const formats = new Map<string, Intl.DateTimeFormat>();

function calendarFormat(ticks: readonly Date[], locale: string): Intl.DateTimeFormat {
  const years = ticks.every((at) => at.getUTCMonth() === 0 && at.getUTCDate() === 1);
  const key = `${locale} ${String(years)}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...(years ? {} : { month: 'short' }) });
  formats.set(key, format);
  return format;
}

function tick(x: number, text: string, { left, right, size }: Room): Tick {
  const half = measureText(text, size) / 2;
  return { x, text, textX: Math.max(left + half, Math.min(right - half, x)) };
}
