import type { AreaCatalog } from '../domain/Area.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';
import { success, type Outcome } from '../lib/Outcome.ts';
import type { Answers } from '../lib/Question.ts';
import type { BulkReading } from './bulk/BulkReading.ts';
import { readBulkInWorkers } from './bulk/readBulkInWorkers.ts';
import type { Reading, SourceFile } from './Reading.ts';
import { readInWorker, type WorkerOptions } from './readInWorker.ts';

/** From so many bytes on a file is read in parts where that is possible: about 30.000 rows. */
const inParts = 2 * 1024 * 1024;
/** Above this the rich reading, 6 kB a row, would not fit into memory. */
const wholeLimit = 8 * 1024 * 1024;
/** Every municipality in each month of forty years, and some: what the archive keeps of one file. */
const keptRows = 50_000;

export interface ReadFile {
  readonly reading: Reading;
  /** All rows, where the reading shows only the head of the file; null where it holds them all. */
  readonly whole: BulkReading | null;
}

function refused(reading: Reading, diagnostic: Diagnostic): Reading {
  return { ...reading, outcome: 'reject', questions: [], diagnostics: [diagnostic, ...reading.diagnostics] };
}

function rowsOf({ bytes }: SourceFile): number {
  let rows = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) rows += 1;
  return rows;
}

/**
 * Reads a table of any size away from the page: a large one in parts, every row checked; any other as `readTable` does.
 *
 * @returns A large file of which single rows would have to be asked about is read whole if it can be; otherwise it is rejected with those
 * rows. So is one with more rows than can be kept: it was checked all the same.
 */
export async function readFile(
  file: SourceFile,
  catalog: AreaCatalog,
  answers: Answers = {},
  options: WorkerOptions = {},
): Promise<Outcome<ReadFile>> {
  if (file.bytes.length >= inParts) {
    const { signal, progress } = options;
    const read = await readBulkInWorkers(file, catalog, { answers, ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) });
    if (!read.ok) return read;
    const { value } = read;
    const needsCopy = value.kind === 'read' && value.bulk.reading.personalData && value.bulk.reading.outcome !== 'reject';
    // A copy without personal data is made of the whole reading: a file that needs one is read whole.
    if (value.kind === 'read' && !needsCopy) {
      const { bulk } = value;
      if (bulk.rows <= keptRows || bulk.reading.outcome === 'reject') return success({ reading: bulk.reading, whole: bulk });
      const data = { rows: bulk.rows, limit: keptRows };
      return success({ reading: refused(bulk.reading, { severity: 'error', code: 'too-many-rows-to-keep', data }), whole: null });
    }
    const reading = value.kind === 'read' ? value.bulk.reading : value.reading;
    if (reading.format === 'delimited' && file.bytes.length > wholeLimit) {
      return success({
        reading: refused(reading, { severity: 'error', code: 'too-large-to-ask', data: { rows: rowsOf(file) } }),
        whole: null,
      });
    }
  }
  const whole = await readInWorker(file, catalog, answers, options);
  return whole.ok ? success({ reading: whole.value, whole: null }, whole.diagnostics) : whole;
}
