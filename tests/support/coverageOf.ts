import type { Connection } from '../../src/database/Connection.ts';
import { loadCatalog } from '../../src/database/loadCatalog.ts';
import { loadSnapshot } from './loadSnapshot.ts';
import { nodeEngine } from './nodeEngine.ts';
import { figures } from '../../src/database/queries/figures.ts';
import { similar } from '../../src/database/queries/similar.ts';
import { indicatorById } from '../../src/domain/indicators/indicatorById.ts';
import { membersOf } from '../../src/domain/membersOf.ts';
import { regionOf } from '../../src/domain/regionOf.ts';
import type { Snapshot } from '../../src/domain/Snapshot.ts';
import type { IsoDate } from '../../src/lib/IsoDate.ts';
import type { Language } from '../../src/i18n/Text.ts';
import type { ComparatorId } from '../../src/model/ComparatorId.ts';
import type { Coverage } from '../../src/model/Coverage.ts';
import { coverageRows } from '../../src/model/coverageRows.ts';
import { FiguresIndex } from '../../src/model/FiguresIndex.ts';
import { readCatalog } from './readCatalog.ts';
import { referenceSnapshot } from './referenceSnapshot.ts';

const catalog = readCatalog();
let connection: Promise<Connection> | null = null;

async function open(): Promise<Connection> {
  const opened = await nodeEngine();
  await loadCatalog(opened, catalog);
  return opened;
}

export interface CoverageWish {
  readonly snapshot?: Snapshot;
  readonly group?: string;
  readonly language?: Language;
  readonly comparator?: ComparatorId;
  readonly indicator?: string;
  readonly municipality?: string | null;
  readonly subject?: 'group' | 'municipality';
  readonly groupedOn?: IsoDate | null;
  readonly notes?: Coverage['notes'];
}

/** What the page would show, with figures from the real engine. */
export async function coverageOf(wish: CoverageWish = {}): Promise<Coverage> {
  const {
    snapshot = referenceSnapshot,
    group = 'klynge-sydvestjylland',
    language = 'da',
    comparator = 'region',
    indicator = 'vacancy-share',
    municipality = null,
    subject = 'group',
    groupedOn = null,
    notes = [],
  } = wish;
  connection ??= open();
  const opened = await connection;
  await loadSnapshot(opened, snapshot);
  const area = catalog.areas.find((candidate) => candidate.code === group);
  const ranked = indicatorById(indicator);
  if (!area || !ranked) throw new Error(`No area ${group} or no indicator ${indicator}`);
  const day = groupedOn ?? snapshot.asOf;
  const region = regionOf(catalog, group, day);
  const answers = await figures(opened, { snapshotIds: [snapshot.id], groupedOn });
  const figuresOf = new FiguresIndex(answers.get(snapshot.id) ?? []);
  const names = new Map(catalog.areas.map(({ code, name }) => [code, name]));
  const members = membersOf(catalog, group, day).map(({ code }) => code);
  return {
    language,
    snapshot,
    group: area,
    region,
    rows: coverageRows(figuresOf, {
      members,
      group,
      region: region?.code ?? null,
      country: 'dk',
      restWithout: subject === 'municipality' ? (municipality ?? '') : group,
    }),
    members,
    everywhere: figuresOf.municipalities,
    subject,
    own: municipality === null ? null : figuresOf.find('municipality', municipality),
    municipality: catalog.areas.find(({ code }) => code === municipality) ?? null,
    similar:
      municipality === null
        ? null
        : ((await similar(opened, { snapshotIds: [snapshot.id], areaCode: municipality })).get(snapshot.id) ?? null),
    groupedOn,
    comparator,
    indicator: ranked,
    notes,
    nameOf: (code) => names.get(code) ?? code,
    membersOf: (code) => membersOf(catalog, code, day).map((member) => member.code),
    viewCode: 'AAA-AA',
  };
}

/** A text as a reader types it: plain spaces and minus signs. */
export function plain(text: string): string {
  return text.replaceAll(/[\u202f\u00a0\u2009]/g, ' ').replaceAll('\u2212', '-');
}
