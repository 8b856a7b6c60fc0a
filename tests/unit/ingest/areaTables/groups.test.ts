import { describe, expect, test } from 'vitest';
import { diagnosticText } from '../../../../src/i18n/diagnosticText.ts';
import { readText, shortFindings, shortRows } from './readText.ts';

const vest = ['egen-vest 0561 - -', 'egen-vest 0563 - -'];

describe('a table of groups is read in any dialect', () => {
  test.each([
    ['semicolons', 'Gruppe;Kommune\nVest;Esbjerg\nVest;Fanø\n', vest],
    ['commas', 'Gruppe,Kommune\nVest,Esbjerg\nVest,Fanø\n', vest],
    ['tabs and CRLF', 'Gruppe\tKommune\r\nVest\tEsbjerg\r\nVest\tFanø\r\n', vest],
    ['English headers', 'Municipality;Group name\nEsbjerg;Vest\nFanø;Vest\n', vest],
    ['a sep= line and a title', 'sep=;\nVores grupper;\n\nGruppe;Kommune\nVest;Esbjerg\nVest;Fanø\n', vest],
    ['all members in one cell', 'Gruppe;Kommuner\nVest;Esbjerg, Fanø\n', vest],
    ['members joined by »og«', 'Gruppe\tKommuner\nVest\tEsbjerg og Fanø\n', vest],
    ['codes of municipalities alone', 'Gruppe;Kommunekode\nVest;561\nVest;0563\n', vest],
    ['codes headed »Kode«', 'Gruppe;Kode\nVest;561\nVest;563\n', vest],
    ['names with »Kommune« and case', 'GRUPPE;KOMMUNE\nVest;ESBJERG KOMMUNE\nVest;fanø\n', vest],
    [
      'an HTML table',
      '<table><tr><th>Gruppe</th><th>Kommune</th></tr><tr><td>Vest</td><td>Esbjerg</td></tr><tr><td>Vest</td><td>Fanø</td></tr></table>',
      vest,
    ],
    ['a Markdown table', '| Gruppe | Kommune |\n|---|---|\n| Vest | Esbjerg |\n| Vest | Fanø |\n', vest],
    ['a footnote below', 'Gruppe;Kommune\nVest;Esbjerg\nVest;Fanø\nKilde: praksisplanen;\n', vest],
    ['a cluster by its name under »Klynge«', 'Klynge;Kommune\nFyn;Odense\n', ['klynge-fyn 0461 - -']],
    ['a council by its name and kind', 'Gruppe;Type;Kommune\nfyn;Sundhedsråd;Odense\n', ['raad-fyn 0461 - -']],
    ['a new cluster', 'Klynge;Kommune\nVest;Fanø\n', ['egen-vest 0563 - -']],
    ['a code of the planner’s own', 'Gruppe;Gruppekode;Kommune\nVest;K 7;Esbjerg\n', ['egen-k-7 0561 - -']],
    ['a shipped code', 'Gruppe;Gruppekode;Kommune\nFyn;klynge-fyn;Odense\n', ['klynge-fyn 0461 - -']],
    [
      'dates',
      'Gruppe;Kommune;Fra;Til\nVest;Varde;01-01-2024;2024-12-31\nVest;Varde;1. januar 2026;\n',
      ['egen-vest 0573 2024-01-01 2024-12-31', 'egen-vest 0573 2026-01-01 -'],
    ],
    ['dashes for open dates', 'Gruppe;Kommune;Gyldig fra;Gyldig til\nVest;Varde;-;–\n', ['egen-vest 0573 - -']],
    ['an older spelling', 'Gruppe;Kommune\nØst;Århus\n', ['egen-oest 0751 - -']],
    ['a name a spreadsheet would run', "Gruppe;Kommune\n'=Vest;Esbjerg\n", ['egen-vest 0561 - -']],
  ])('%s', async (_what, text, expected) => {
    expect(shortRows(await readText(text))).toEqual(expected);
  });

  test('Windows-1252', async () => {
    const bytes = Uint8Array.from('Gruppe;Kommune\r\nSønder;Fanø\r\n', (letter) => letter.charCodeAt(0));
    expect(shortRows(await readText(bytes))).toEqual(['egen-soender 0563 - -']);
  });
});

describe('a table that cannot be right is refused whole, with row and column', () => {
  test.each([
    ['no table', 'Kære udvalg\nHermed referatet.\n', ['error area-table-not-found']],
    ['a coverage table', 'Kommune;Antal sikrede;Samlet kapacitet\nVarde;51.137;34\n', ['error area-table-not-found']],
    ['an empty file', '', ['error empty-file']],
    ['headers alone', 'Gruppe;Kommune\n', ['error area-table-empty']],
    ['no column of municipalities', 'Gruppe;Type\nVest;egen\n', ['error area-table-lacks-column 1']],
    ['regions alone', 'Region;Kommune\nSyddanmark;Varde\n', ['error area-table-lacks-column 1']],
    ['two columns of municipalities', 'Gruppe;Kommune;Medlem\nVest;Fanø;Fanø\n', ['error area-table-doubled-column 1:3']],
    ['an unknown municipality', 'Gruppe;Kommune\nVest;Esbjerg\nVest;Fåborg\n', ['error area-table-unknown-area 3:2']],
    ['one unknown among several', 'Gruppe;Kommune\nVest;Esbjerg, Atlantis\n', ['error area-table-unknown-area 2:2']],
    ['a name and the code of another', 'Gruppe;Kommunekode;Kommune\nVest;0573;Esbjerg\n', ['error area-table-contradiction 2:3']],
    ['Christiansø', 'Gruppe;Kommune\nØer;Christiansø\n', ['error not-a-municipality 2:2']],
    ['no group', 'Gruppe;Kommune\nVest;Esbjerg\n;Fanø\n', ['error area-table-empty-cell 3:1']],
    ['no municipality', 'Gruppe;Kommune\nVest;\n', ['error group-without-members 2']],
    ['a first day after the last', 'Gruppe;Kommune;Fra;Til\nVest;Fanø;2025-01-01;2024-01-01\n', ['error period-reversed 2:3']],
    ['a day that does not exist', 'Gruppe;Kommune;Fra\nVest;Fanø;31-02-2024\n', ['error not-a-date 2:3']],
    ['a year alone', 'Gruppe;Kommune;Fra\nVest;Fanø;2024\n', ['error not-a-date 2:3']],
    ['a date of two readings', 'Gruppe;Kommune;Fra\nVest;Fanø;01/02/2024\n', ['error ambiguous-date 2:3']],
    ['a member twice on one day', 'Gruppe;Kommune;Til;Fra\nVest;Fanø;2024-06-30;\nVest;Fanø;;2024-06-30\n', ['error periods-overlap 3']],
    ['two names for one code', 'Gruppe;Gruppekode;Kommune\nVest;v;Fanø\nØst;v;Varde\n', ['error group-names-differ 3:1']],
    ['two names that make one code', 'Gruppe;Kommune\nVest;Fanø\nvest;Varde\n', ['error group-names-differ 3:1']],
    ['a name of signs', 'Gruppe;Kommune\n***;Fanø\n', ['error group-name-unusable 2']],
    ['the code of a municipality', 'Gruppe;Gruppekode;Kommune\nVest;0561;Fanø\n', ['error group-code-taken 2:2']],
    ['an unknown kind', 'Gruppe;Type;Kommune\nVest;landsdel;Fanø\n', ['error group-kind-unknown 2:2']],
    ['a new region', 'Gruppe;Type;Kommune\nVest;region;Fanø\n', ['error group-kind-fixed 2:2']],
    ['another kind for a shipped group', 'Gruppe;Gruppekode;Type;Kommune\nFyn;klynge-fyn;råd;Odense\n', ['error group-kind-fixed 2:3']],
    ['a cell too many', 'Gruppe;Kommune\nVest;Fanø;Varde\n', ['error ragged-row 2']],
  ])('%s', async (_what, text, expected) => {
    const read = await readText(text);
    expect(read.ok).toBe(false);
    expect(shortFindings(read)).toEqual(expected);
    for (const finding of read.diagnostics) {
      expect(diagnosticText(finding, 'da')).not.toBe('');
      expect(diagnosticText(finding, 'en')).not.toMatch(/undefined|\[object/);
    }
  });

  test('an unknown name is answered with the names most like it, and never guessed', async () => {
    const [finding] = (await readText('Gruppe;Kommune\nVest;Esbjærg\n')).diagnostics;
    expect(finding && diagnosticText(finding, 'da')).toContain('Menes der Esbjerg');
  });
});

describe('what is right but worth a word is said', () => {
  test('rows wholly alike count once', async () => {
    const read = await readText('Gruppe;Kommune\nVest;Fanø\nVest;Fanø\n');
    expect(shortRows(read)).toEqual(['egen-vest 0563 - -']);
    expect(shortFindings(read)).toEqual(['warning area-table-doubled-row 3']);
  });

  test.each([
    ['a shipped code is replaced', 'Gruppe;Gruppekode;Kommune\nFyn;klynge-fyn;Odense\n', 'group-replaces-shipped'],
    ['a shipped name alone makes a group beside it', 'Gruppe;Kommune\nFyn;Odense\n', 'group-beside-shipped'],
    ['another spelling', 'Gruppe;Kommune\nVest;Århus\n', 'area-variant'],
    ['a column of no meaning', 'Gruppe;Kommune;Bemærkning\nVest;Fanø;ø\n', 'unknown-column'],
  ])('%s', async (_what, text, code) => {
    const read = await readText(text);
    expect(read.ok).toBe(true);
    expect(read.diagnostics.map((finding) => finding.code)).toContain(code);
  });
});
