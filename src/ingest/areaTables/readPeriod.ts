import type { Period } from '../../domain/Period.ts';
import type { Diagnostic } from '../../lib/Diagnostic.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import { readDateCell } from '../dates/readDateCell.ts';
import type { AreaTableCell, AreaTableRow } from './AreaTableRow.ts';

const open = /^[-–—]?$/;

function readDay({ text, typed, at }: AreaTableCell, diagnostics: Diagnostic[]): IsoDate | null {
  if (open.test(text)) return null;
  const read = readDateCell(text, typed);
  if (read?.precision !== 'day') {
    diagnostics.push({ severity: 'error', code: 'not-a-date', at, data: { raw: text } });
    return null;
  }
  if (read.alternative !== null) {
    diagnostics.push({ severity: 'error', code: 'ambiguous-date', at, data: { raw: text, readings: [read.date, read.alternative] } });
  }
  return read.date;
}

/**
 * Reads the first and last day of a row. An empty cell or a dash is open.
 *
 * @param diagnostics Takes what is wrong: no date, a month or year alone, a date of two readings, a first day after the last.
 */
export function readPeriod(row: AreaTableRow, diagnostics: Diagnostic[]): Period {
  const validFrom = readDay(row.cell('valid-from'), diagnostics);
  const validTo = readDay(row.cell('valid-to'), diagnostics);
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    diagnostics.push({ severity: 'error', code: 'period-reversed', at: row.cell('valid-from').at, data: { from: validFrom, to: validTo } });
  }
  return { validFrom, validTo };
}
