import { expect, test } from 'vitest';
import { diagnosticText } from '../../../src/i18n/diagnosticText.ts';
import { optionText } from '../../../src/i18n/optionText.ts';
import { questionText } from '../../../src/i18n/questionText.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { corpus } from '../../files/tables/make/corpus.ts';
import { testCatalog } from './testCatalog.ts';

const catalog = testCatalog();

test('every finding and question of the corpus is a whole sentence in both languages', async () => {
  for (const one of corpus) {
    const reading = await readTable({ name: one.file, bytes: one.bytes }, catalog);
    for (const language of ['da', 'en'] as const) {
      const sentences = [
        ...reading.diagnostics.map((diagnostic) => diagnosticText(diagnostic, language)),
        ...reading.questions.map((question) => questionText(question, language)),
      ];
      for (const sentence of sentences) expect(sentence, one.file).toMatch(/^[^\s].*[.?!”]$/su);
      for (const text of [
        ...sentences,
        ...reading.questions.flatMap(({ options }) => options.map((option) => optionText(option, language))),
      ]) {
        expect(text, one.file).not.toMatch(/undefined|null|NaN(?=\s|$)|\[object|Error:/);
      }
    }
  }
});

test('personal data stand in no cell, no finding and no question', async () => {
  for (const file of ['cpr.csv', 'emails.csv', 'doctor-names.csv']) {
    const one = corpus.find((candidate) => candidate.file === file);
    const reading = await readTable({ name: file, bytes: one?.bytes ?? new Uint8Array() }, catalog);
    expect(reading.personalData).toBe(true);
    expect(JSON.stringify(reading)).not.toMatch(/010180-1234|laege@example|Andersen/);
  }
});
