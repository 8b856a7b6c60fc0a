import { spawn } from 'node:child_process';

/**
 * @typedef {import('./countTests.mjs').Count} Count
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command Arguments for Node.
 * @property {number} cores How many of the machine's cores it keeps busy.
 * @property {string[]} [after] Earlier steps whose result it needs: it is not run when one of them failed.
 * @property {() => Count} [count] Reads its report; throws when there is none. Without, the step itself counts as one test.
 *
 * @typedef {{ step: Step, ok: boolean, seconds: number, count: Count, output: string }} Result
 */

/** ms; longer means that something hangs. */
const patience = 30 * 60_000;

/**
 * Runs steps in their order, as many at once as the cores allow.
 *
 * @param {Step[]} steps Each after those it needs.
 * @param {{ cores: number, env: NodeJS.ProcessEnv, cwd: string, onDone: (result: Result) => void }} options
 * @returns {Promise<Result[]>} In the order of the steps.
 */
export function runSteps(steps, { cores, onDone, ...options }) {
  const machine = shareCores(cores);
  /** @type {Map<string, Promise<Result>>} */
  const results = new Map();
  for (const step of steps) {
    const needed = (step.after ?? []).flatMap((name) => results.get(name) ?? []);
    const result = Promise.all(needed).then(async (before) => {
      const broken = before.find(({ ok }) => !ok);
      return broken ? notRun(step, broken.step) : machine.use(step.cores, () => runStep(step, options));
    });
    results.set(step.name, result);
    void result.then(onDone);
  }
  return Promise.all(results.values());
}

/**
 * @param {Step} step
 * @param {Step} broken
 * @returns {Result}
 */
function notRun(step, broken) {
  return { step, ok: false, seconds: 0, count: { passed: 0, failed: 1, skipped: 0 }, output: `not run: ${broken.name} failed` };
}

/**
 * Hands out cores, first come, first served.
 *
 * @param {number} all
 */
function shareCores(all) {
  let free = all;
  /** @type {{ cores: number, start: () => void }[]} */
  const queue = [];
  const serve = () => {
    while (queue[0] !== undefined && queue[0].cores <= free) {
      free -= queue[0].cores;
      queue.shift()?.start();
    }
  };
  return {
    /**
     * @template T
     * @param {number} wanted More than there are counts as all of them.
     * @param {() => Promise<T>} work
     */
    async use(wanted, work) {
      const cores = Math.min(wanted, all);
      await new Promise((start) => {
        queue.push({ cores, start: () => start(undefined) });
        serve();
      });
      try {
        return await work();
      } finally {
        free += cores;
        serve();
      }
    },
  };
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
