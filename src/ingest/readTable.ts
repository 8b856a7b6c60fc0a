import type { AreaCatalog } from '../domain/Area.ts';
import type { Answers } from '../lib/Question.ts';
import { indexAreas } from './areas/indexAreas.ts';
import type { Reading, SourceFile } from './Reading.ts';
import { readGrids } from './readGrids.ts';
import { Findings } from './reckon/Findings.ts';
import { reckonTables } from './reckon/reckonTables.ts';
import { chooseKind } from './supplements/chooseKind.ts';
import { reckonSupplement } from './supplements/reckonSupplement.ts';

export interface ReadOptions {
  /** Called with 0–1 while a long file is read. */
  readonly progress?: (share: number) => void;
}

function rejected(file: SourceFile, part: Partial<Reading>): Reading {
  return {
    fileName: file.name,
    format: null,
    encoding: null,
    delimiter: null,
    layout: null,
    outcome: 'reject',
    columns: [],
    rows: [],
    observations: [],
    dates: [],
    diagnostics: [],
    questions: [],
    answered: [],
    checks: [],
    computed: [],
    personalData: false,
    supplement: null,
    ...part,
  };
}

/**
 * Reads a coverage table, or one of those beside it, in any form a planner has. Never throws and never guesses: what it cannot settle is a question.
 *
 * @param file The bytes as they were chosen or pasted, with the file's name (it may hold the status date).
 * @param catalog The areas to recognise.
 * @param answers Answers to the questions of an earlier reading of the same file.
 * @returns The reading, also for a file that is no table: then its outcome is 'reject' and its diagnostics say why.
 */
export async function readTable(
  file: SourceFile,
  catalog: AreaCatalog,
  answers: Answers = {},
  options: ReadOptions = {},
): Promise<Reading> {
  try {
    const { grids, diagnostics, ...dialect } = await readGrids(file);
    options.progress?.(0.3);
    if (grids.length === 0) return rejected(file, { ...dialect, diagnostics });
    const findings = new Findings(answers);
    findings.diagnostics.push(...diagnostics);
    const index = indexAreas(catalog);
    const kind = chooseKind(grids, index, findings);
    const reckoned = kind ? reckonSupplement(grids, file.name, kind, index, findings) : reckonTables(grids, file.name, index, findings);
    options.progress?.(1);
    return rejected(file, { ...dialect, ...reckoned });
  } catch {
    return rejected(file, { diagnostics: [{ severity: 'error', code: 'reader-failed', data: {} }] });
  }
}
