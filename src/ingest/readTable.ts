import type { AreaCatalog } from '../domain/Area.ts';
import type { Answers } from '../lib/Question.ts';
import type { Reading, SourceFile } from './Reading.ts';

export interface ReadOptions {
  /** Called with 0–1 while a long file is read. */
  readonly progress?: (share: number) => void;
}

/**
 * Reads a coverage table in any form a planner has. Never throws and never guesses: what it cannot settle is a question.
 *
 * @param file The bytes as they were chosen or pasted, with the file's name (it may hold the status date).
 * @param catalog The areas to recognise.
 * @param answers Answers to the questions of an earlier reading of the same file.
 * @returns The reading, also for a file that is no table: then its outcome is 'reject' and its diagnostics say why.
 */
export function readTable(file: SourceFile, catalog: AreaCatalog, answers: Answers = {}, options: ReadOptions = {}): Promise<Reading> {
  void catalog;
  void answers;
  void options;
  return Promise.resolve({
    fileName: file.name,
    format: null,
    encoding: null,
    delimiter: null,
    layout: null,
    outcome: 'reject',
    columns: [],
    rows: [],
    dates: [],
    diagnostics: [{ severity: 'error', code: 'no-header-found', data: {} }],
    questions: [],
    checks: [],
    computed: [],
    personalData: false,
  });
}
