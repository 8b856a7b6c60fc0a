import type { AreaCatalog } from '../domain/Area.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';
import { success, type Outcome } from '../lib/Outcome.ts';
import type { Answers } from '../lib/Question.ts';
import { readBulkInWorkers } from './bulk/readBulkInWorkers.ts';
import type { Reading, SourceFile } from './Reading.ts';
import { readInWorker, type WorkerOptions } from './readInWorker.ts';

/** From so many bytes on a file is read in parts where that is possible: about 30.000 rows. */
const inParts = 2 * 1024 * 1024;
/** Above this the rich reading, 6 kB a row, would not fit into memory. */
const wholeLimit = 8 * 1024 * 1024;
/** Every municipality in each month of forty years, and some: so many municipalities and dates the archive keeps of one file. */
const keptObservations = 50_000;

function refused(reading: Reading, diagnostic: Diagnostic): Reading {
  return { ...reading, outcome: 'reject', questions: [], diagnostics: [diagnostic, ...reading.diagnostics] };
}

function rowsOf({ bytes }: SourceFile): number {
  let rows = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) rows += 1;
  return rows;
}

/** Refuses what is more than can be kept; it was checked all the same. */
function keepable(reading: Reading): Reading {
  const rows = reading.observations.length;
  if (rows <= keptObservations || reading.outcome === 'reject') return reading;
  return refused(reading, { severity: 'error', code: 'too-many-rows-to-keep', data: { rows, limit: keptObservations } });
}

/**
 * Reads a table of any size away from the page: a large one in parts, every row checked; any other as `readTable` does.
 *
 * @returns A large file of which single rows would have to be asked about is read whole if it can be; otherwise it is rejected with those
 * rows. So is one with more municipalities and dates than can be kept.
 */
export async function readFile(
  file: SourceFile,
  catalog: AreaCatalog,
  answers: Answers = {},
  options: WorkerOptions = {},
): Promise<Outcome<Reading>> {
  if (file.bytes.length >= inParts) {
    const { signal, progress } = options;
    const read = await readBulkInWorkers(file, catalog, { answers, ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) });
    if (!read.ok) return read;
    const { kind, reading } = read.value;
    // A copy without personal data is made of the whole reading: a file that needs one is read whole.
    const needsCopy = reading.personalData && reading.outcome !== 'reject';
    if (kind === 'read' && !needsCopy) return success(keepable(reading));
    if (reading.format === 'delimited' && file.bytes.length > wholeLimit) {
      return success(refused(reading, { severity: 'error', code: 'too-large-to-ask', data: { rows: rowsOf(file) } }));
    }
  }
  const whole = await readInWorker(file, catalog, answers, options);
  return whole.ok ? success(keepable(whole.value), whole.diagnostics) : whole;
}
