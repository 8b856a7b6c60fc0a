import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { coverageRows } from './example/coverageRows.mjs';
import { intakeRows } from './example/intakeRows.mjs';
import { seededRandom } from './example/seededRandom.mjs';
import { sizeOf } from './example/sizeOf.mjs';
import { trainingRows } from './example/trainingRows.mjs';

/** @typedef {{ readonly code: string, readonly name: string }} Region */
/** @typedef {Region & { readonly region: string, readonly size: number }} Municipality */

/** Where the files go: a folder named after the command, or that of the product. */
const folder = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL('../data/example/', import.meta.url);
const areas = new URL('../data/areas/', import.meta.url);
const isRegion = /^108\d$/;

/** @param {string} name */
async function records(name) {
  const [, ...lines] = (await readFile(new URL(name, areas), 'utf8')).trim().split('\n');
  return lines.map((line) => line.split(';').map((field) => field.trim()));
}

/** @returns {Promise<readonly Municipality[]>} */
async function readMunicipalities() {
  const memberships = (await records('memberships.csv')).filter(([group = '']) => isRegion.test(group));
  const regions = new Map(memberships.map(([group = '', area = '']) => [area, group]));
  return (await records('municipalities.csv')).map(([code = '', name = '']) => ({
    code,
    name,
    region: regions.get(code) ?? '',
    size: sizeOf(code),
  }));
}

/** @returns {Promise<readonly Region[]>} */
async function readRegions() {
  return (await records('groups.csv')).map(([code = '', name = '']) => ({ code, name })).filter(({ code }) => isRegion.test(code));
}

/**
 * The words stand in every file, and the reader takes it for what it says: the figures never pass for real ones.
 *
 * @param {string} name
 * @param {string} title
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
async function write(name, title, header, rows) {
  const lines = [`Opdigtede tal: ${title}`, '', ...[header, ...rows].map((row) => row.join(';'))];
  await writeFile(new URL(name, folder), `${lines.join('\n')}\n`);
}

const seed = 20_261_126;
const [municipalities, regions] = [await readMunicipalities(), await readRegions()];
await mkdir(folder, { recursive: true });

const { rows, revised } = coverageRows(municipalities, regions, seededRandom(seed));
const coverageHeader = ['Kommune', 'Status pr.', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet'];
await write('daekning.csv', 'lægedækning i 98 kommuner, 20 halvår', coverageHeader, rows);
await write('daekning-rettet.csv', 'rettet opgørelse af lægedækningen', coverageHeader, revised);
await write(
  'lukket-for-tilgang.csv',
  'praksis med åbent og lukket for tilgang',
  ['Kommune', 'Status pr.', 'Antal praksis', 'Åbne praksis', 'Lukkede praksis', 'Andel lukkede'],
  intakeRows(municipalities, regions, seededRandom(seed + 1)),
);
await write(
  'uddannelsesstillinger.csv',
  'uddannelsesstillinger i almen medicin',
  ['Region', 'År', 'Dimensionerede stillinger', 'Opslåede stillinger', 'Besatte stillinger', 'Besat/opslået', 'Besat/dimensioneret'],
  trainingRows(regions, seededRandom(seed + 2)),
);
