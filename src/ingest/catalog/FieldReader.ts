import type { Diagnostic } from '../../lib/Diagnostic.ts';
import { isIsoDate, type IsoDate } from '../../lib/IsoDate.ts';
import type { FixedRecord } from './readRecords.ts';

/** Reads the fields of records and collects what is wrong with them. */
export class FieldReader {
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly file: string) {}

  text(record: FixedRecord, column: string): string {
    const text = record.values.get(column) ?? '';
    if (text === '') this.refuse(record, column, text);
    return text;
  }

  /** A day, or null for an empty field. */
  date(record: FixedRecord, column: string): IsoDate | null {
    const text = record.values.get(column) ?? '';
    if (text === '') return null;
    if (isIsoDate(text)) return text;
    this.refuse(record, column, text);
    return null;
  }

  /** One of the words given. */
  word<Word extends string>(record: FixedRecord, column: string, words: readonly Word[]): Word | null {
    const text = record.values.get(column) ?? '';
    const found = words.find((word) => word === text) ?? null;
    if (found === null) this.refuse(record, column, text);
    return found;
  }

  /** A place in a grid, from 0 on. */
  place(record: FixedRecord, column: string): number {
    const text = record.values.get(column) ?? '';
    if (!/^\d{1,3}$/.test(text)) this.refuse(record, column, text);
    return Number(text);
  }

  /** A number above zero, with "." or "," before decimals. */
  amount(record: FixedRecord, column: string): number {
    const text = record.values.get(column) ?? '';
    const value = /^\d+(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (!(value > 0)) this.refuse(record, column, text);
    return value;
  }

  refuse(record: FixedRecord, column: string, raw: string): void {
    this.diagnostics.push({ severity: 'error', code: 'bad-area-table', at: { line: record.line }, data: { file: this.file, raw, column } });
  }
}
