import type { Source } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import { FieldReader } from './catalog/FieldReader.ts';
import { readRecords } from './catalog/readRecords.ts';
import type { SourceFile } from './Reading.ts';

/** A shipped table: which file, the day it describes, and its source. */
export interface SnapshotEntry {
  readonly file: string;
  readonly asOf: IsoDate;
  readonly source: Source;
}

/** Reads the list of shipped tables (`data/snapshots/index.csv`); fails with the line and column that cannot be read. */
export function readSnapshotIndex(file: SourceFile): Outcome<SnapshotEntry[]> {
  const records = readRecords(file, ['file', 'as_of', 'title', 'publisher', 'note', 'dispute_by', 'dispute_on', 'dispute_text']);
  if (!records.ok) return records;
  const fields = new FieldReader(file.name);
  const entries = records.value.flatMap((record): SnapshotEntry[] => {
    const asOf = fields.date(record, 'as_of');
    const disputedOn = fields.date(record, 'dispute_on');
    if (!asOf) {
      fields.refuse(record, 'as_of', '');
      return [];
    }
    const dispute = disputedOn && {
      by: record.values.get('dispute_by') ?? '',
      on: disputedOn,
      text: record.values.get('dispute_text') ?? '',
    };
    const source: Source = {
      title: fields.text(record, 'title'),
      publisher: fields.text(record, 'publisher'),
      note: record.values.get('note') ?? '',
      disputes: dispute ? [dispute] : [],
    };
    return [{ file: fields.text(record, 'file'), asOf, source }];
  });
  return fields.diagnostics.length > 0 ? failure(...fields.diagnostics) : success(entries);
}
