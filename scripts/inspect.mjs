// Prints one JSON line per file: how the reader understood it. The same code as in the browser, in one process for all files.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Stays open until all files are read: the reader of workbooks is imported when the first one is met. */
async function openRunner() {
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      logLevel: 'silent',
      envDir: false,
      environments: { inspect: { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve: { external: true } } },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('inspect', config, { runnerOptions: { hmr: false }, hot: false });
  await environment.init();
  return environment;
}

/** @param {string[]} argv */
function parseArguments(argv) {
  /** @type {string[]} */
  const files = [];
  /** @type {'da' | 'en'} */
  let language = 'da';
  for (const [index, argument] of argv.entries()) {
    if (argument === '--lang' || argv[index - 1] === '--lang') language = argument === 'en' ? 'en' : 'da';
    else if (argument === '--lang=en') language = 'en';
    else if (argument === '--lang=da' || argument === '--') continue;
    else files.push(argument);
  }
  return { files, language };
}

/** @param {string} path */
async function bytesOf(path) {
  const bytes = await readFile(path);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const { files, language } = parseArguments(process.argv.slice(2));
const environment = await openRunner();
const { makeInspector, unreadable } = await environment.runner.import(resolve(root, 'scripts/inspectFile.ts'));
/** @param {string} name */
const area = (name) => bytesOf(resolve(root, 'data/areas', name)).then((bytes) => ({ name, bytes }));
const inspect = makeInspector({
  municipalities: await area('municipalities.csv'),
  groups: await area('groups.csv'),
  memberships: await area('memberships.csv'),
  norms: await area('norms.csv'),
});

/** @param {string} file */
async function lineFor(file) {
  try {
    return await inspect({ name: file, bytes: await bytesOf(file) }, language);
  } catch {
    return unreadable(file, language);
  }
}

for (const file of files) process.stdout.write(`${JSON.stringify(await lineFor(file))}\n`);
await environment.close();
