import { diagnosticText } from '../src/i18n/diagnosticText.ts';
import { optionText } from '../src/i18n/optionText.ts';
import { questionText } from '../src/i18n/questionText.ts';
import type { Language } from '../src/i18n/Text.ts';
import { readAreas, type AreaFiles } from '../src/ingest/readAreas.ts';
import type { Reading, SourceFile } from '../src/ingest/Reading.ts';
import { readTable } from '../src/ingest/readTable.ts';
import { summedRows } from '../src/ingest/summedRows.ts';

function lineOf(reading: Reading, file: string, language: Language): object {
  return {
    file,
    outcome: reading.outcome,
    rows: summedRows(reading).map(({ kind, areaCode, name, insured, capacity, vacant, asOf, line }) => ({
      kind,
      code: areaCode,
      name,
      insured,
      capacity,
      vacant,
      date: asOf,
      line,
    })),
    diagnostics: reading.diagnostics.map((diagnostic) => ({
      severity: diagnostic.severity,
      code: diagnostic.code,
      line: diagnostic.at?.line ?? null,
      column: diagnostic.at?.column ?? null,
      message: diagnosticText(diagnostic, language),
    })),
    // A date that is merely absent is a field of the form, told by 'no-status-date'; it has no answers to choose from.
    questions: reading.questions
      .filter(({ options }) => options.length > 0)
      .map((question) => ({
        about: question.about,
        message: questionText(question, language),
        options: question.options.map((option) => optionText(option, language)),
      })),
  };
}

/** Makes the function that reads a file and tells, in one line, how. */
export function makeInspector(areas: AreaFiles): (file: SourceFile, language: Language) => Promise<object> {
  const catalog = readAreas(areas);
  if (!catalog.ok) throw new Error(`data/areas: ${JSON.stringify(catalog.diagnostics[0])}`);
  return async (file, language) => lineOf(await readTable(file, catalog.value), file.name, language);
}

/** The line for a path that cannot be opened. */
export function unreadable(file: string, language: Language): object {
  const message = language === 'da' ? 'Filen kan ikke åbnes. Se efter, at stien er rigtig.' : 'The file cannot be opened. Check its path.';
  return {
    file,
    outcome: 'reject',
    rows: [],
    diagnostics: [{ severity: 'error', code: 'unreadable', line: null, column: null, message }],
    questions: [],
  };
}
