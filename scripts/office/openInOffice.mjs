import { execFile } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What is asked of the machine: the programs, and how Debian calls their packages. */
const programs = { soffice: 'libreoffice-impress and libreoffice-calc', pdftoppm: 'poppler-utils', pdftotext: 'poppler-utils' };

/** @returns {Promise<string[]>} What is missing, a sentence each; none where all is there. */
export async function missingPrograms() {
  const found = await Promise.all(
    Object.entries(programs).map(async ([program, packages]) => {
      const args = program === 'soffice' ? ['--version'] : ['-v'];
      return run(program, args).then(
        () => [],
        () => [`${program} is not installed. It is needed for this check alone: install ${packages}.`],
      );
    }),
  );
  return found.flat();
}

/**
 * Lets LibreOffice open a file and save it otherwise.
 *
 * @param {string} file
 * @param {string} to As `--convert-to` takes it: "pdf", "pptx".
 * @param {string} folder Made anew; a profile of its own stands beside it, so that no running LibreOffice takes the file.
 * @returns {Promise<string[]>} The files it wrote.
 */
export async function convert(file, to, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(dirname(folder), 'profile')}`;
  await run('soffice', [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', folder, file], { timeout: 300_000 });
  const made = await readdir(folder);
  if (made.length === 0) throw new Error(`LibreOffice could not open ${basename(file)}`);
  return made.toSorted().map((name) => join(folder, name));
}

/**
 * @param {string} pdf
 * @param {string} folder Where its pages go as PNG, named after it.
 * @returns {Promise<string[]>} The text of each page.
 */
export async function pagesOf(pdf, folder) {
  await run('pdftoppm', ['-png', '-r', '80', pdf, join(folder, basename(pdf, extname(pdf)))]);
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\f').slice(0, -1);
}
