import { describe, expect, test } from 'vitest';
import { addCounts, closingLine, countPlaywright, countVitest } from '../../scripts/test/countTests.mjs';
import { runSteps } from '../../scripts/test/runSteps.mjs';

const vitestReport = (report: object) =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...report });
const playwrightReport = (stats: object, errors: object[] = []) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('counting', () => {
  test('passed and failed tests are taken as reported', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    expect(countVitest(vitestReport({ numPassedTests: 7, numFailedTests: 1, testResults: [failing] }))).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
    });
    expect(countPlaywright(playwrightReport({ expected: 3, unexpected: 2 }))).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  test('a file that cannot be loaded is a failed test', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countVitest(vitestReport({ testResults: [broken] })).failed).toBe(1);
  });

  test('a file whose preparation fails is a failed test, though its tests count as skipped', () => {
    const broken = { status: 'failed', assertionResults: [{ status: 'skipped' }] };
    expect(countVitest(vitestReport({ numPendingTests: 1, testResults: [broken] }))).toEqual({ passed: 0, failed: 1, skipped: 1 });
  });

  test('a test that passed only at a second try has failed', () => {
    expect(countPlaywright(playwrightReport({ flaky: 1 })).failed).toBe(1);
  });

  test('an error beside the tests is a failed test', () => {
    expect(countPlaywright(playwrightReport({}, [{ message: 'no browser' }])).failed).toBe(1);
  });

  test('the closing line says what was skipped only when something was', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(
      closingLine(
        addCounts([
          { passed: 1, failed: 2, skipped: 3 },
          { passed: 4, failed: 0, skipped: 0 },
        ]),
      ),
    ).toBe('5 passed, 2 failed, 3 skipped');
  });
});

describe('running steps', () => {
  const run = (steps: Parameters<typeof runSteps>[0], cores = 2) =>
    runSteps(steps, { cores, env: process.env, cwd: import.meta.dirname, onDone: () => undefined });
  const step = (name: string, script: string, more: object = {}) => ({ name, cores: 1, command: ['-e', script], ...more });

  test('a step that ends with an error has failed, and its words are kept', async () => {
    const [result] = await run([step('a', "console.log('on stdout'); console.error('on stderr'); process.exit(3)")]);
    expect(result).toMatchObject({ ok: false, count: { passed: 0, failed: 1, skipped: 0 } });
    expect(result?.output).toContain('on stdout');
    expect(result?.output).toContain('on stderr');
  });

  test('a step without a report of its own counts as one test', async () => {
    const [result] = await run([step('a', '')]);
    expect(result).toMatchObject({ ok: true, count: { passed: 1, failed: 0, skipped: 0 } });
  });

  test('a runner that fails beside its tests has failed', async () => {
    const [result] = await run([step('a', 'process.exit(1)', { count: () => ({ passed: 5, failed: 0, skipped: 0 }) })]);
    expect(result).toMatchObject({ ok: false, count: { passed: 5, failed: 1, skipped: 0 } });
  });

  test('a runner that writes no report has failed', async () => {
    const count = () => {
      throw new Error('no such file');
    };
    const [result] = await run([step('a', '', { count })]);
    expect(result).toMatchObject({ ok: false, count: { passed: 0, failed: 1, skipped: 0 } });
  });

  test('what needs a failed step is not run, and has failed', async () => {
    const results = await run([step('build', 'process.exit(1)'), step('e2e', "console.log('ran')", { after: ['build'] })]);
    expect(results.map(({ step: { name }, ok, output }) => [name, ok, output])).toEqual([
      ['build', false, ''],
      ['e2e', false, 'not run: build failed'],
    ]);
  });

  test('a step that wants the whole machine runs alone', async () => {
    const wait = 'setTimeout(() => undefined, 200)';
    const ended: string[] = [];
    const steps = [step('a', wait), step('b', '', { cores: 2 }), step('c', '')];
    await runSteps(steps, { cores: 2, env: process.env, cwd: import.meta.dirname, onDone: ({ step: { name } }) => ended.push(name) });
    expect(ended).toEqual(['a', 'b', 'c']);
  });

  test('a step that wants more than there is gets the whole machine', async () => {
    const [result] = await run([step('a', '', { cores: 2 })], 1);
    expect(result?.ok).toBe(true);
  });
});
