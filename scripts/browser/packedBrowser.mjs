import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);
const packedFolder = fileURLToPath(new URL('packed', import.meta.url));

/** Raise it when the unpacked folder gets another shape. */
const layout = 1;

/**
 * A Chromium that comes out of the package registry: for Linux x64 without any browser, font or right to install one.
 *
 * Fetched once per machine into the user's cache. The package's own code is not used: it unpacks to one fixed path without a lock,
 * and its flags switch web security off.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} `env` is for the browser's process only.
 * @throws On another platform, without the registry, or with a full disk.
 */
export async function packedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`there is none for ${process.platform} ${process.arch}`);
  const { dependencies } = JSON.parse(await readFile(join(packedFolder, 'package.json'), 'utf8'));
  const cache = await cacheFolder();
  const folder = join(cache, `chromium-${dependencies['@sparticuz/chromium']}-${layout}`);
  await makeOnce(folder, (staging) => unpackInto(staging, folder));
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function cacheFolder() {
  const wanted = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'laegedaekning');
  try {
    await mkdir(wanted, { recursive: true });
    return wanted;
  } catch {
    // A home that cannot be written to, as in some containers.
    const spare = join(tmpdir(), `laegedaekning-${process.getuid?.() ?? 'user'}`);
    await mkdir(spare, { recursive: true, mode: 0o700 });
    return spare;
  }
}

/**
 * Makes a folder complete or not at all, while other processes may want the same one.
 *
 * @param {string} folder
 * @param {(staging: string) => Promise<void>} fill Fills a folder beside it, which then takes its name in one step.
 */
async function makeOnce(folder, fill) {
  const lock = `${folder}.lock`;
  while (!(await exists(folder))) {
    if (!(await takeLock(lock))) {
      await sleep(200);
      continue;
    }
    const heartbeat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), 2_000);
    const staging = await mkdtemp(`${folder}.part-`);
    try {
      if (await exists(folder)) return;
      await fill(staging);
      await rename(staging, folder);
    } catch (error) {
      // Another process may have taken our lock for a dead one's and been first: its folder is as good.
      if (!(await exists(folder))) throw error;
    } finally {
      clearInterval(heartbeat);
      await rm(staging, { recursive: true, force: true });
      await rm(lock, { recursive: true, force: true });
    }
  }
}

/** @param {string} lock */
async function takeLock(lock) {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const age =
      Date.now() -
      (await stat(lock).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      ));
    if (age > 20_000) await rm(lock, { recursive: true, force: true }); // its owner was killed
    return false;
  }
}

/** @param {string} path */
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * @param {string} staging
 * @param {string} folder Where the staging folder will stand: the font configuration names its own place.
 */
async function unpackInto(staging, folder) {
  console.error('No browser found: fetching a packed Chromium (64 MB, once per machine) …');
  const fetched = join(staging, 'fetched');
  await mkdir(fetched);
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) await copyFile(join(packedFolder, name), join(fetched, name));
  await run('npm', ['ci', '--prefix', fetched, '--ignore-scripts'], { cwd: fetched });

  const files = join(fetched, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const executable = join(staging, 'chromium');
  await unbrotli(join(files, 'chromium.br'), executable);
  await chmod(executable, 0o755);
  for (const archive of ['al2023.tar', 'fonts.tar']) {
    await unbrotli(join(files, `${archive}.br`), join(fetched, archive));
    await run('tar', ['-xf', join(fetched, archive), '--no-same-owner', '-C', staging]);
  }
  await writeFile(join(staging, 'fonts.conf'), fontConfiguration(folder));
  await rm(fetched, { recursive: true });
}

/**
 * Without any font Chromium crashes at the first letter; with those of the machine every machine would draw other letters.
 *
 * @param {string} folder
 */
function fontConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}

/**
 * @param {string} from
 * @param {string} to
 */
async function unbrotli(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
