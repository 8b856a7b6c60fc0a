import type { Area, Membership, Norm } from '../domain/Area.ts';
import { longestNote, type DatedNote } from '../domain/DatedNote.ts';
import type { Dispute, Observation, ReportedTotal, Source } from '../domain/Snapshot.ts';
import type { SupplementRow, SupplementTotal } from '../domain/supplements/Supplement.ts';
import { supplementKinds } from '../domain/supplements/supplementKinds.ts';
import { isIsoDate } from '../lib/IsoDate.ts';
import { supplementKindIds, type SupplementKindId } from '../lib/SupplementColumn.ts';
import type { DocumentContents, Original } from './Archive.ts';
import type { BackupFile } from './BackupFile.ts';
import { deckShape } from './deckShape.ts';
import { documentKinds } from './documentKinds.ts';
import type { Shape, ShapesOf } from './Shape.ts';
import { shape } from './Shape.ts';
import type { Reading, StoredRecord, SupplementReading } from './Tables.ts';

const { text, count, yes, matching, satisfying, oneOf, orNull, listOf, mapOf, object } = shape;

const day = satisfying(isIsoDate);
const sha256 = matching(/^[0-9a-f]{64}$/);
const counts = { insured: orNull(count), capacity: orNull(count), vacant: orNull(count) };

const source = object(
  {
    title: text,
    publisher: text,
    note: text,
    disputes: listOf(object({ by: text, on: day, text, areaCode: text } satisfies ShapesOf<Dispute>, 'areaCode')),
    invented: yes,
  } satisfies ShapesOf<Source>,
  'invented',
);

const manifest = {
  key: text,
  id: text,
  fileName: text,
  source,
  original: object({ sha256, size: count } satisfies ShapesOf<Original>),
  answers: mapOf(text),
  acceptedAt: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  content: text,
};

const totalHead = { label: text, kind: oneOf('subtotal', 'region-total'), areaCode: orNull(text), line: count };

const reading = object({
  observations: listOf(object({ areaCode: text, ...counts, line: count, rows: count } satisfies ShapesOf<Observation>, 'rows')),
  totals: listOf(object({ ...totalHead, ...counts } satisfies ShapesOf<ReportedTotal>)),
} satisfies ShapesOf<Reading>);

/** Exactly the counts that the kind keeps. */
function supplement(kind: SupplementKindId): Shape {
  const kept = object(Object.fromEntries(supplementKinds[kind].kept.map((column) => [column, orNull(count)])));
  return object({
    observations: listOf(object({ areaCode: text, counts: kept, line: count } satisfies ShapesOf<SupplementRow>)),
    totals: listOf(object({ ...totalHead, counts: kept } satisfies ShapesOf<SupplementTotal>)),
  } satisfies ShapesOf<SupplementReading>);
}

const period = { validFrom: orNull(day), validTo: orNull(day) };

const groups = object({
  areas: listOf(
    object({
      code: text,
      name: text,
      kind: oneOf('municipality', 'cluster', 'council', 'region', 'country', 'own'),
      ...period,
      basis: oneOf('official', 'minutes', 'proposal-2019', 'press', null),
    } satisfies ShapesOf<Area>),
  ),
  memberships: listOf(object({ groupCode: text, areaCode: text, ...period } satisfies ShapesOf<Membership>)),
} satisfies ShapesOf<DocumentContents['groups']>);

const norms = object({
  norms: listOf(object({ areaCode: text, ...period, insuredPerCapacity: count } satisfies ShapesOf<Norm>)),
} satisfies ShapesOf<DocumentContents['norms']>);

const notes = object({
  notes: listOf(object({ date: day, text: satisfying((it) => it.length <= longestNote) } satisfies ShapesOf<DatedNote>)),
} satisfies ShapesOf<DocumentContents['notes']>);

const boundaries = object({ municipalities: listOf(text) } satisfies ShapesOf<DocumentContents['boundaries']>);

const decks = object({ decks: listOf(deckShape) } satisfies ShapesOf<DocumentContents['decks']>);

const recordShape = (asOf: Shape, ...kinds: StoredRecord['kind'][]): Shape =>
  object({ ...manifest, kind: oneOf(...kinds), asOf } satisfies ShapesOf<StoredRecord>);
const tableRecord = recordShape(day, 'snapshot', ...supplementKindIds);
const documentRecord = recordShape(oneOf(null), ...documentKinds);

/** What the rows of a backup must look like; a content depends on the kind of its record. */
export const backupShapes = {
  record: ((value, at) => (documentRecord(value, at) === null ? null : tableRecord(value, at))) satisfies Shape,
  content: {
    snapshot: reading,
    intake: supplement('intake'),
    training: supplement('training'),
    groups,
    norms,
    notes,
    boundaries,
    decks,
  } satisfies Record<StoredRecord['kind'], Shape>,
  frame: object({
    format: text,
    schema: count,
    records: listOf(mapOf(() => null)),
    contents: listOf(object({ key: text, body: mapOf(() => null) })),
    originals: listOf(object({ key: sha256, base64: text })),
  } satisfies ShapesOf<BackupFile>),
};
