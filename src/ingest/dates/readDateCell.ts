import { cleanText } from '../text/cleanText.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import { isIsoDate } from '../../lib/IsoDate.ts';
import { scanDates, type ScannedDate } from './scanDates.ts';
import type { TypedCell } from '../Grid.ts';

/** Days since 30 December 1899, as spreadsheets count them. */
export function dateOfSerial(serial: number): IsoDate | null {
  const text = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
  return isIsoDate(text) ? text : null;
}

function day(date: IsoDate, raw: string): ScannedDate {
  return { date, alternative: null, precision: 'day', raw, index: 0 };
}

/**
 * Reads a cell of a date column: any form `scanDates` knows, or a spreadsheet's serial number (45292 is 1 January 2024).
 *
 * @returns Null when the cell holds anything beside one date.
 */
export function readDateCell(raw: string, typed?: TypedCell): ScannedDate | null {
  const text = cleanText(raw)
    .replace(/^(?:status\s+)?(?:pr\.?|per|den|d\.)\s+(?:den|d\.)?\s*/i, '')
    .replace(/[*†]+$/, '')
    .trim();
  if (typed?.date) return day(typed.date, text);
  if (typed?.number !== undefined && typed.number >= 30_000 && typed.number < 60_000) {
    const date = dateOfSerial(typed.number);
    return date && day(date, text);
  }
  const dates = scanDates(text);
  if (dates.length === 1 && dates[0]?.raw.trim() === text) return dates[0];
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) {
    const serial = Number(text.replace(',', '.'));
    const date = serial >= 30_000 && serial < 60_000 ? dateOfSerial(serial) : null;
    return date && day(date, text);
  }
  return null;
}
