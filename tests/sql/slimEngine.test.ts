import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedWasm } from '../../scripts/engine/publishedEngine.mjs';
import { prepareEngine } from '../../scripts/engine/prepareEngine.mjs';
import type { Connection, Parameter } from '../../src/database/Connection.ts';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { loadSupplement } from '../../src/database/loadSupplement.ts';
import { loadSnapshot } from '../support/loadSnapshot.ts';
import { nodeConnection } from '../../src/database/nodeConnection.ts';
import { supplementStatement } from '../../src/database/queries/supplement.ts';
import { spliceIndicators } from '../../src/database/queries/spliceIndicators.ts';
import { allIndicators } from '../../src/domain/indicators/allIndicators.ts';
import { exampleIntake, exampleTraining } from '../support/exampleSupplements.ts';
import { openRawEngine } from '../support/openRawEngine.ts';
import { readCatalog } from '../support/readCatalog.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';
import { featureFiles, features } from './engine/features.ts';
import { functionCalls, functionList } from './engine/functionCalls.ts';

// Two engines and thousands of calls, on a machine that is busy with other tests.
const patience = 240_000;

const { wasm: slimWasm } = await prepareEngine({ kind: 'slim' });
const [published, slim] = [await openRawEngine(publishedWasm), await openRawEngine(slimWasm)];

/** Asks both engines, and holds the slim one to the published one's answers. */
function answersOf(statements: readonly string[]): readonly string[] {
  const answers = statements.map((sql) => published.answer(sql));
  const differences = statements.flatMap((sql, at) => {
    const answer = slim.answer(sql);
    return answer === answers[at] ? [] : [{ sql, published: answers[at], slim: answer }];
  });
  expect(differences).toEqual([]);
  return answers;
}

/** What the queries are asked with, in every order; and what one is asked with whose parameters are not all of one type. */
const askedFor = [referenceSnapshot.id, 'klynge-sydvestjylland', '1083', '0561', '2027-01-01', '', null];
const questions: Readonly<Record<string, readonly { readonly sql: string; readonly parameters: readonly Parameter[] }[]>> = {
  'supplement.sql': [
    { sql: supplementStatement('intake'), parameters: [exampleIntake.id, 'klynge-sydvestjylland', '1083', false, ''] },
    { sql: supplementStatement('intake'), parameters: [exampleIntake.id, 'raad-sydvestjylland', '', false, '2027-01-01'] },
    { sql: supplementStatement('training'), parameters: [exampleTraining.id, '1083', '', true, ''] },
    { sql: supplementStatement('training'), parameters: ['nowhere', '1083', '', true, ''] },
  ],
};

const refused = (answer: string): boolean => answer.startsWith('Error: ');

test(
  'features: the slim engine answers as the published one, word for word',
  () => {
    for (const engine of [published, slim]) for (const [name, content] of Object.entries(featureFiles)) engine.register(name, content);
    const answers = answersOf(features);
    expect(answers.filter((answer) => !refused(answer)).length).toBeGreaterThan(150);
  },
  patience,
);

test(
  'functions: every one gives the same values, nulls and errors',
  () => {
    const [, rows = '[]'] = published.answer(functionList).split('\n');
    const calls = (JSON.parse(rows) as { f: string }[]).flatMap(({ f }) => functionCalls(f));
    const answers = answersOf(calls);
    expect(answers.filter((answer) => !refused(answer)).length).toBeGreaterThan(3000);
  },
  patience,
);

describe('queries: all of the project give the same rows, whatever they are asked', async () => {
  const folder = join(import.meta.dirname, '../../src/database/queries');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
  const connections: readonly Connection[] = [await nodeConnection(publishedWasm), await nodeConnection(slimWasm)];
  afterAll(() => Promise.all(connections.map((connection) => connection.close())));
  for (const connection of connections) {
    await loadCatalog(connection, readCatalog());
    await loadSnapshot(connection, referenceSnapshot);
    for (const table of [exampleIntake, exampleTraining]) await loadSupplement(connection, table);
  }

  test.each(files)(
    '%s',
    async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const sql = text.includes('/* indicators */') ? spliceIndicators(text, allIndicators) : text;
      const count = Math.max(0, ...[...sql.matchAll(/\$(\d)/g)].map((match) => Number(match[1])));
      let found = 0;
      const asked = questions[file] ?? arrangements(askedFor, count).map((parameters) => ({ sql, parameters }));
      for (const { sql: statement, parameters } of asked) {
        const [expected, actual] = await Promise.all(connections.map((connection) => rowsOf(connection, statement, parameters)));
        expect(actual, JSON.stringify(parameters)).toEqual(expected);
        if (Array.isArray(expected) && expected.length > 0) found += 1;
      }
      expect(found, 'askedFor lacks what gives this query rows').toBeGreaterThan(0);
    },
    patience,
  );
});

/** Every way to put `count` different ones of the values in a row. */
function arrangements(values: readonly Parameter[], count: number): readonly (readonly Parameter[])[] {
  if (count === 0) return [[]];
  return values.flatMap((first, at) => arrangements(values.toSpliced(at, 1), count - 1).map((rest) => [first, ...rest]));
}

/** Its rows, or what the engine says against the question. */
function rowsOf(connection: Connection, sql: string, parameters: readonly Parameter[]): Promise<readonly object[] | string> {
  return connection.query(sql, parameters).catch(String);
}
