import type { Area, AreaCatalog, Membership, Norm } from '../domain/Area.ts';
import { failure, success, type Outcome } from '../lib/Outcome.ts';
import { FieldReader } from './catalog/FieldReader.ts';
import { readRecords } from './catalog/readRecords.ts';
import type { SourceFile } from './Reading.ts';

export interface AreaFiles {
  readonly municipalities: SourceFile;
  readonly groups: SourceFile;
  readonly memberships: SourceFile;
  readonly norms: SourceFile;
}

const kinds = ['cluster', 'council', 'region', 'country'] as const;
const bases = ['official', 'minutes', 'proposal-2019', 'press'] as const;

function readMunicipalities(file: SourceFile): Outcome<Area[]> {
  const records = readRecords(file, ['code', 'name']);
  if (!records.ok) return records;
  const fields = new FieldReader(file.name);
  const areas = records.value.map((record): Area => {
    const code = fields.text(record, 'code');
    if (!/^\d{4}$/.test(code)) fields.refuse(record, 'code', code);
    return { code, name: fields.text(record, 'name'), kind: 'municipality', validFrom: null, validTo: null, basis: null };
  });
  return fields.diagnostics.length > 0 ? failure(...fields.diagnostics) : success(areas);
}

function readGroups(file: SourceFile): Outcome<Area[]> {
  const records = readRecords(file, ['code', 'name', 'kind', 'valid_from', 'valid_to', 'basis']);
  if (!records.ok) return records;
  const fields = new FieldReader(file.name);
  const areas = records.value.map((record): Area => ({
    code: fields.text(record, 'code'),
    name: fields.text(record, 'name'),
    kind: fields.word(record, 'kind', kinds) ?? 'cluster',
    validFrom: fields.date(record, 'valid_from'),
    validTo: fields.date(record, 'valid_to'),
    basis: fields.word(record, 'basis', bases),
  }));
  return fields.diagnostics.length > 0 ? failure(...fields.diagnostics) : success(areas);
}

function readMemberships(file: SourceFile, codes: ReadonlySet<string>): Outcome<Membership[]> {
  const records = readRecords(file, ['group_code', 'area_code', 'valid_from', 'valid_to']);
  if (!records.ok) return records;
  const fields = new FieldReader(file.name);
  const memberships = records.value.map((record): Membership => {
    const groupCode = fields.text(record, 'group_code');
    const areaCode = fields.text(record, 'area_code');
    if (!codes.has(groupCode)) fields.refuse(record, 'group_code', groupCode);
    if (!codes.has(areaCode)) fields.refuse(record, 'area_code', areaCode);
    return { groupCode, areaCode, validFrom: fields.date(record, 'valid_from'), validTo: fields.date(record, 'valid_to') };
  });
  return fields.diagnostics.length > 0 ? failure(...fields.diagnostics) : success(memberships);
}

function readNorms(file: SourceFile, codes: ReadonlySet<string>): Outcome<Norm[]> {
  const records = readRecords(file, ['area_code', 'valid_from', 'valid_to', 'insured_per_capacity']);
  if (!records.ok) return records;
  const fields = new FieldReader(file.name);
  const norms = records.value.map((record): Norm => {
    const areaCode = fields.text(record, 'area_code');
    if (!codes.has(areaCode)) fields.refuse(record, 'area_code', areaCode);
    return {
      areaCode,
      validFrom: fields.date(record, 'valid_from'),
      validTo: fields.date(record, 'valid_to'),
      insuredPerCapacity: fields.amount(record, 'insured_per_capacity'),
    };
  });
  return fields.diagnostics.length > 0 ? failure(...fields.diagnostics) : success(norms);
}

/**
 * Reads the project's own tables of areas, groups, memberships and norms, and tables of the same form that a planner edited.
 *
 * @returns Fails when a column is missing, a code is unknown, or a date or norm is none; with file, line and column.
 */
export function readAreas(files: AreaFiles): Outcome<AreaCatalog> {
  const municipalities = readMunicipalities(files.municipalities);
  if (!municipalities.ok) return municipalities;
  const groups = readGroups(files.groups);
  if (!groups.ok) return groups;
  const areas = [...municipalities.value, ...groups.value];
  const codes = new Set(areas.map((area) => area.code));
  const memberships = readMemberships(files.memberships, codes);
  if (!memberships.ok) return memberships;
  const norms = readNorms(files.norms, codes);
  if (!norms.ok) return norms;
  return success({ areas, memberships: memberships.value, norms: norms.value });
}
