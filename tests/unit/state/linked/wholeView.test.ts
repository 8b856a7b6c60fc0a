import { describe, expect, test } from 'vitest';
import type { Area, Membership, Norm } from '../../../../src/domain/Area.ts';
import type { DatedNote } from '../../../../src/domain/DatedNote.ts';
import { noLinkedData } from '../../../../src/state/linked/LinkedData.ts';
import { isKeepable, linkNewsOf } from '../../../../src/state/linked/LinkNews.ts';
import { keepLinked } from '../../../../src/state/linked/keepLinked.ts';
import { needsOf } from '../../../../src/state/linked/needsOf.ts';
import { packNeeds } from '../../../../src/state/linked/packNeeds.ts';
import { readLinked } from '../../../../src/state/linked/readLinked.ts';
import { nothingTravels, type Travelling } from '../../../../src/state/linked/Travelling.ts';
import { Library } from '../../../../src/state/Library.svelte.ts';
import { startView } from '../../../../src/state/ViewState.ts';
import { writeLink } from '../../../../src/state/link.ts';
import { createMemoryArchive } from '../../../../src/storage/createMemoryArchive.ts';
import { snapshotId } from '../../../../src/storage/snapshotId.ts';
import { supplementId } from '../../../../src/storage/supplementId.ts';
import { exampleIntake, exampleTraining } from '../../../support/exampleSupplements.ts';
import { packJson } from '../../../support/packBytes.ts';
import { readCatalog } from '../../../support/readCatalog.ts';
import { referenceSnapshot } from '../../../support/referenceSnapshot.ts';

const catalog = readCatalog();
const always = { validFrom: null, validTo: null };
const coast: Area = { code: 'egen-vestkysten', name: 'Vestkysten', kind: 'own', ...always, basis: null };
const members: readonly Membership[] = [
  { groupCode: coast.code, areaCode: '0561', ...always },
  { groupCode: coast.code, areaCode: '0573', validFrom: '2024-01-01', validTo: null },
];
const groups = { areas: [coast], memberships: members };
const norms: readonly Norm[] = [
  { areaCode: '1083', validFrom: '2025-07-01', validTo: null, insuredPerCapacity: 1475.5 },
  { areaCode: '0573', validFrom: null, validTo: '2025-06-30', insuredPerCapacity: 1600 },
];
const notes: readonly DatedNote[] = [{ date: '2024-05-01', text: 'Rekrutteringsteam "Vest" startet; <b>se</b> =1+1' }];
const whole: Travelling = { tables: [referenceSnapshot], beside: [exampleIntake, exampleTraining], groups, norms, notes };

async function opened(travelling: Travelling) {
  const { text, left } = await packNeeds(travelling, catalog);
  expect(left).toEqual([]);
  return readLinked(text ?? '', catalog);
}

describe('a link with the whole view', () => {
  test('brings back groups, norms, notes, and the tables beside coverage, all of it or none', async () => {
    const { tables, beside, documents, trouble } = await opened(whole);
    expect(trouble).toBeNull();
    expect(tables[0]?.snapshot.id).toBe(await snapshotId(referenceSnapshot));
    expect(beside.map(({ snapshot }) => snapshot.id)).toEqual([await supplementId(exampleIntake), await supplementId(exampleTraining)]);
    expect(beside[0]?.snapshot.source).toEqual(exampleIntake.source);
    expect(beside[1]?.snapshot.observations.map(({ areaCode }) => areaCode)).toEqual(['1081', '1083']);
    expect(documents).toEqual({ groups, norms, notes });
  });

  test('is as short as it was where only tables travel, and short enough to send where everything does', async () => {
    const tablesAlone = await packNeeds({ ...nothingTravels, tables: [referenceSnapshot] }, catalog);
    expect(tablesAlone.text).toMatch(/^1\./);
    const { text } = await packNeeds(whole, catalog);
    expect(writeLink({ ...startView, area: coast.code, snapshot: 'z'.repeat(12) }, text).length).toBeLessThan(1500);
  });

  test('leaves behind what would not come back as it is, and says so', async () => {
    const strange = { ...coast, code: 'egen-other', name: '=HYPERLINK("x")' };
    const { text, left } = await packNeeds({ ...whole, groups: { areas: [strange], memberships: [] } }, catalog);
    expect(left).toEqual(['groups']);
    expect((await readLinked(text ?? '', catalog)).documents).toMatchObject({ groups: null, norms });
  });
});

describe('what a link brings of groups, norms and notes', () => {
  const group = { c: 'egen-x', n: 'X', k: 'own', m: [['0561', null, null]] };
  test('opens where it is right', async () => {
    const { documents } = await readLinked(await packJson({ g: [group] }, 2), catalog);
    expect(documents.groups?.areas.map(({ code }) => code)).toEqual(['egen-x']);
  });

  test.each<[string, unknown]>([
    ['nothing at all', {}],
    ['empty lists', { t: [], g: [] }],
    ['a list in place of an object', [group]],
    ['an unknown key', { g: [group], z: [] }],
    ['__proto__ as a key', '{"__proto__":{"polluted":1}}'],
    ['a thousand groups', { g: Array.from({ length: 1000 }, () => group) }],
    ['a group that is a municipality', { g: [{ ...group, c: '0561' }] }],
    ['a group of the kind municipality', { g: [{ ...group, k: 'municipality' }] }],
    ['a group that calls itself a region', { g: [{ ...group, k: 'region' }] }],
    ['a country of one’s own', { g: [{ ...group, k: 'country' }] }],
    ['a shipped group of another kind', { g: [{ ...group, c: 'klynge-sydvestjylland', k: 'own' }] }],
    ['a group without members', { g: [{ ...group, m: [] }] }],
    ['members that are no municipality', { g: [{ ...group, m: [['0999', null, null]] }] }],
    ['members twice over', { g: [{ ...group, m: [group.m[0], group.m[0], ['0561', '2024-01-01', null]] }] }],
    ['days that are none', { g: [{ ...group, m: [['0561', '2024-02-30', null]] }] }],
    ['a period that ends before it begins', { g: [{ ...group, m: [['0561', '2024-02-02', '2024-01-01']] }] }],
    ['a name that a spreadsheet would run', { g: [{ ...group, n: '=1+1' }] }],
    ['a name on two lines', { g: [{ ...group, n: 'X\r\nY;0561' }] }],
    ['an endless name', { g: [{ ...group, n: 'x'.repeat(301) }] }],
    ['a norm of none', { n: [['1083', null, null, 0]] }],
    ['an endless norm', '{"n":[["1083",null,null,1e999]]}'],
    ['a norm as text', { n: [['1083', null, null, '1600']] }],
    ['a norm of nowhere', { n: [['nowhere', null, null, 1600]] }],
    [
      'two norms for one day',
      {
        n: [
          ['1083', null, null, 1600],
          ['1083', '2025-07-01', null, 1500],
        ],
      },
    ],
    ['a million norms', { n: Array.from({ length: 1_000_000 }, () => 1) }],
    ['a note on no day', { m: [['i går', 'x']] }],
    ['an empty note', { m: [['2024-01-01', '']] }],
    ['an endless note', { m: [['2024-01-01', 'x'.repeat(121)]] }],
    ['a note on two lines', { m: [['2024-01-01', 'a\nb']] }],
    ['a note turned right to left', { m: [['2024-01-01', '\u202eabc']] }],
    ['a table of an unknown kind', { b: [{ k: 'beds', d: '2025-01-01', s: ['', '', ''], a: [], c: {} }] }],
    ['more closed practices than there are', { b: [intake({ closed: [9, 40] })] }],
    ['practices of nowhere', { b: [{ ...intake({}), a: [561, 3] }] }],
    ['more counts than areas', { b: [intake({ closed: [1, 2, 3] })] }],
    ['rows of groups where they are of municipalities', { b: [{ ...intake({}), a: [], g: ['0561', '0573'] }] }],
    ['counts of another kind', { b: [{ ...intake({}), c: { posted: [1, 2], practices: [1, 2] } }] }],
  ])('is refused with %s', async (_, value) => {
    const read = await readLinked(await packJson(value, 2), catalog);
    expect(['no-table', 'refused']).toContain(read.trouble?.kind);
    expect(read).toEqual({ ...noLinkedData, text: read.text, trouble: read.trouble });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  function intake(counts: Record<string, unknown>) {
    const c = { practices: [31, 14], closed: [20, 9], ...counts };
    return { k: 'intake', d: '2025-07-01', s: ['Kilde', '', ''], a: [561, 12], c };
  }
});

describe('a reader with groups, norms and notes of his own', () => {
  const shipped = { catalog, tiles: [], snapshots: [] };
  const others = [{ groupCode: coast.code, areaCode: '0563', ...always }];

  async function reader(hasOwn: boolean) {
    const linked = await opened(whole);
    const library = new Library(shipped, createMemoryArchive(), () => linked);
    if (hasOwn) {
      await library.documents.writeGroups(() => ({ areas: [coast], memberships: others }));
      await library.documents.writeNorms(() => norms.slice(0, 1));
      await library.documents.writeNotes(() => [{ date: '2023-01-01', text: 'Min egen' }]);
    }
    await Promise.all([library.refresh(), library.documents.refresh()]);
    const news = () => linkNewsOf(linked.documents, library);
    return { library, linked, news };
  }

  test('sees the view with what the link brings, while his own stay as they are', async () => {
    const { library } = await reader(true);
    expect(library.catalog.memberships.filter(({ groupCode }) => groupCode === coast.code)).toEqual(members);
    expect(library.catalog.norms).toEqual(norms);
    expect(library.notes.map(({ text }) => text)).toEqual(['Min egen', notes[0]?.text]);
    expect(library.documents.tables).toEqual({ groups: { areas: [coast], memberships: others }, norms: norms.slice(0, 1) });
  });

  test('keeps nothing of it in place of his own, whatever he presses', async () => {
    const { library, linked, news } = await reader(true);
    expect(news()).toMatchObject({ groups: null, norms: null, notes, clashing: { groups, norms } });
    const stale = { ...news(), groups, norms };
    for (const wanted of [news(), stale]) expect((await keepLinked(wanted, linked, library)).ok).toBe(true);
    expect(library.documents.tables).toEqual({ groups: { areas: [coast], memberships: others }, norms: norms.slice(0, 1) });
    expect(library.documents.notes).toHaveLength(2);
    expect(library.supplements.map(({ origin }) => origin)).toEqual(['archive', 'archive']);
    expect(isKeepable(news())).toBe(false);
  });

  test('who has none keeps all of it when he wants to, and nothing before', async () => {
    const { library, linked, news } = await reader(false);
    expect(await library.history()).toEqual([]);
    expect((await keepLinked(news(), linked, library)).ok).toBe(true);
    expect(library.documents.tables).toEqual({ groups, norms });
    expect(library.documents.notes).toEqual(notes);
    expect(isKeepable(news())).toBe(false);
  });

  test('sends on what the view is made with, and no group that it does not use', async () => {
    const { library } = await reader(false);
    await library.documents.writeGroups(() => ({
      areas: [{ ...coast, code: 'egen-unused', name: 'Ubrugt' }],
      memberships: [{ ...members[0]!, groupCode: 'egen-unused' }],
    }));
    const snapshot = library.snapshots[0]?.snapshot.id ?? null;
    const overview = needsOf({ ...startView, area: coast.code, snapshot }, library);
    expect(overview.documents).toEqual({ groups, norms, notes: [] });
    expect(overview.besideNow).toHaveLength(2);
    const development = needsOf({ ...startView, view: 'development', area: coast.code, snapshot }, library);
    expect(development.documents.notes).toEqual(notes);
  });
});
