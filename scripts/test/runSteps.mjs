import { spawn } from 'node:child_process';

/**
 * @typedef {import('./countTests.mjs').Count} Count
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command Arguments for Node.
 * @property {number} cores How many of the machine's cores it keeps busy.
 * @property {string[]} [after] Steps whose result it needs: it is not run when one of them failed.
 * @property {() => Count} [count] Reads its report; throws when there is none. Without, the step itself counts as one test.
 *
 * @typedef {{ step: Step, ok: boolean, seconds: number, count: Count, output: string }} Result
 */

/** ms; longer means that something hangs. */
const patience = 15 * 60_000;

/**
 * Runs steps in their order, as many at once as the cores allow.
 *
 * @param {Step[]} steps
 * @param {{ cores: number, env: NodeJS.ProcessEnv, cwd: string, onDone: (result: Result) => void }} options
 * @returns {Promise<Result[]>} One for each step, in the order they ended.
 */
export async function runSteps(steps, { cores, env, cwd, onDone }) {
  /** @type {Result[]} */
  const results = [];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  let waiting = [...steps];
  let busy = 0;

  /** @param {Result} result */
  const finish = (result) => {
    results.push(result);
    onDone(result);
  };

  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting) {
      const needed = (step.after ?? []).filter((name) => steps.some((other) => other.name === name));
      const failed = needed.find((name) => results.some((result) => result.step.name === name && !result.ok));
      if (failed !== undefined) {
        waiting = waiting.filter((other) => other !== step);
        finish({ step, ok: false, seconds: 0, count: { passed: 0, failed: 1, skipped: 0 }, output: `not run: ${failed} failed` });
        continue;
      }
      const ready = needed.every((name) => results.some((result) => result.step.name === name));
      if (!ready || (busy > 0 && busy + step.cores > cores)) continue;

      waiting = waiting.filter((other) => other !== step);
      busy += step.cores;
      running.set(
        step.name,
        runStep(step, { env, cwd }).then((result) => {
          busy -= step.cores;
          running.delete(step.name);
          finish(result);
        }),
      );
    }
    await Promise.race(running.values());
  }
  return results;
}

/**
 * @param {Step} step
 * @param {{ env: NodeJS.ProcessEnv, cwd: string }} options
 * @returns {Promise<Result>}
 */
async function runStep(step, options) {
  const started = performance.now();
  const { code, output } = await runToEnd(step.command, options);
  const seconds = (performance.now() - started) / 1000;
  const count = countOf(step, code);
  return { step, ok: code === 0 && count.failed === 0, seconds, count, output };
}

/**
 * @param {Step} step
 * @param {number | null} code
 * @returns {Count}
 */
function countOf(step, code) {
  const single = code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  if (step.count === undefined) return single;
  try {
    const count = step.count();
    // A runner can fail beside its tests, say by an error between two of them.
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string[]} command
 * @param {{ env: NodeJS.ProcessEnv, cwd: string }} options
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runToEnd(command, { env, cwd }) {
  return new Promise((resolve) => {
    // A group of its own, so that its browsers and servers end with it.
    const child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
    let output = '';
    const end = () => endGroup(child);
    const timer = setTimeout(() => {
      output += `\nstopped after ${patience / 60_000} minutes\n`;
      end();
    }, patience);
    process.once('exit', end);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => (output += String(error)));
    child.once('close', (code) => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      resolve({ code, output });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
