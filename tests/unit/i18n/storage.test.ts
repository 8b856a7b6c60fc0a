import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/Text.ts';
import { archiveStatuses, memoryReasons, persistenceAnswers, storageTroubles } from '../../../src/i18n/storage.ts';

const values = { id: 'x', at: 'records[1]', limit: 256 * 1024 ** 2, schema: 3, supported: 2, fileName: 'tal.csv', reason: 'UnknownError' };

test.each(languages)('every trouble with storage has a sentence in %s that never shows an engine’s text', (language) => {
  const troubles = Object.values(storageTroubles) as readonly Record<string, (data: typeof values) => string>[];
  const sentences = [
    ...troubles.map((trouble) => trouble[language]!(values)),
    ...[memoryReasons, archiveStatuses, persistenceAnswers].flatMap((texts) => Object.values(texts).map((text) => text[language])),
  ];
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(sentences.join()).not.toMatch(/undefined|UnknownError/);
  expect(storageTroubles['backup-too-large'][language](values)).toContain('256 MB');
});
