import type { Area, AreaCatalog, Membership, Norm } from '../domain/Area.ts';
import { dropGroup } from '../domain/dropGroup.ts';
import type { GroupTable } from '../domain/GroupTable.ts';
import { mergeCatalog } from '../domain/mergeCatalog.ts';
import type { Period } from '../domain/Period.ts';
import { putGroups } from '../domain/putGroups.ts';
import { putNorms } from '../domain/putNorms.ts';
import type { AreaTable } from '../ingest/areaTables/AreaTable.ts';
import { readAreaTable } from '../ingest/areaTables/readAreaTable.ts';
import type { SourceFile } from '../ingest/Reading.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';
import type { StorageTrouble } from '../lib/StorageTrouble.ts';
import type { Written } from '../storage/Archive.ts';
import type { StorageOutcome } from '../storage/StorageOutcome.ts';
import { periodDiagnostic } from './periodDiagnostic.ts';
import type { PlannerDocuments } from './PlannerDocuments.svelte.ts';

/** A table of groups or norms on its way in; `after` is what would hold if the planner accepts it. */
export type AreaTableStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[]; readonly fileName: string }
  | {
      readonly kind: 'read';
      readonly table: AreaTable;
      readonly after: AreaCatalog;
      readonly diagnostics: readonly Diagnostic[];
      readonly file: SourceFile;
    };

/** What came of a change: its number in the archive's log (null when nothing changed), or why it was not made. */
export type AreaTableChange =
  | { readonly kind: 'done'; readonly change: number | null }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'not-kept'; readonly trouble: StorageTrouble };

function changeOf(written: StorageOutcome<Written>): AreaTableChange {
  return written.ok ? { kind: 'done', change: written.value.change } : { kind: 'not-kept', trouble: written.trouble };
}

/** A list of members that a planner has changed rests on him, and no longer on its source. */
function planners(group: Area): Area {
  return { ...group, basis: null };
}

function isSameNorm(a: Norm, b: Norm): boolean {
  return a.areaCode === b.areaCode && a.validFrom === b.validFrom && a.validTo === b.validTo;
}

const noGroups: GroupTable = { areas: [], memberships: [] };

/** The planner's groups and norms: loaded and accepted as tables, or edited in place. Every change is one that can be undone. */
export class AreaTables {
  status = $state.raw<AreaTableStatus>({ kind: 'empty' });
  #latest = 0;

  constructor(readonly documents: PlannerDocuments) {}

  /** Reads a table of groups or norms for the preview; nothing is kept before it is accepted. */
  async read(file: SourceFile): Promise<void> {
    this.#latest += 1;
    const number = this.#latest;
    this.status = { kind: 'reading' };
    const { shipped, catalog: present } = this.documents;
    const read = await readAreaTable(file, { shipped, present });
    if (number !== this.#latest) return;
    this.status = read.ok
      ? { kind: 'read', table: read.value, after: this.#after(read.value), diagnostics: read.diagnostics, file }
      : { kind: 'refused', diagnostics: read.diagnostics, fileName: file.name };
  }

  clear(): void {
    this.#latest += 1;
    this.status = { kind: 'empty' };
  }

  /**
   * Keeps the table that was read, all of it.
   *
   * @param source Where it comes from, in the planner's words; '' for the name of the file.
   */
  async accept(source: string): Promise<AreaTableChange> {
    const { status } = this;
    if (status.kind !== 'read') throw new Error('There is no table to accept');
    const { table, file } = status;
    const from = { title: source === '' ? file.name : source, file };
    const change = changeOf(
      table.kind === 'norms'
        ? await this.documents.writeNorms((norms) => putNorms(norms, table.norms), from)
        : await this.documents.writeGroups((own) => putGroups(own, table.groups, this.documents.shipped), from),
    );
    if (change.kind === 'done') this.clear();
    return change;
  }

  /** Puts one group in place of the one of its code, with all its members. */
  async putGroup(area: Area, memberships: readonly Membership[]): Promise<AreaTableChange> {
    const { shipped } = this.documents;
    return changeOf(await this.documents.writeGroups((own) => putGroups(own, { areas: [area], memberships }, shipped)));
  }

  /** Makes a new group of municipalities that all belong to it for the same period. */
  createGroup(area: Area, areaCodes: readonly string[], period: Period): Promise<AreaTableChange> {
    const trouble = periodDiagnostic(period, [], { area: area.name, group: null });
    if (trouble) return Promise.resolve({ kind: 'refused', diagnostics: [trouble] });
    return this.putGroup(
      area,
      areaCodes.map((areaCode) => ({ groupCode: area.code, areaCode, ...period })),
    );
  }

  /** Takes a municipality into a group for a period; refused when it is a member on some of these days already. */
  async addMember(group: Area, membership: Membership): Promise<AreaTableChange> {
    const members = this.#membersOf(group.code);
    const periods = members.filter((it) => it.areaCode === membership.areaCode);
    const trouble = periodDiagnostic(membership, periods, { area: this.#nameOf(membership.areaCode), group: group.name });
    return trouble ? { kind: 'refused', diagnostics: [trouble] } : this.putGroup(planners(group), [...members, membership]);
  }

  /** Takes one membership out of a group. */
  removeMember(group: Area, { areaCode, validFrom, validTo }: Membership): Promise<AreaTableChange> {
    const isOther = (it: Membership): boolean => it.areaCode !== areaCode || it.validFrom !== validFrom || it.validTo !== validTo;
    return this.putGroup(planners(group), this.#membersOf(group.code).filter(isOther));
  }

  /** Takes the planner's group away; a shipped one of that code comes back. */
  async removeGroup(code: string): Promise<AreaTableChange> {
    return changeOf(await this.documents.writeGroups((own) => dropGroup(own, code)));
  }

  /**
   * Puts a norm into the table, in place of another one or as a new one. Refused when the area has a norm on some of these days already.
   *
   * @param before The norm it takes the place of; null for a new one.
   */
  async putNorm(before: Norm | null, after: Norm): Promise<AreaTableChange> {
    const others = this.documents.catalog.norms.filter(
      (norm) => norm.areaCode === after.areaCode && (!before || !isSameNorm(norm, before)),
    );
    const trouble = periodDiagnostic(after, others, { area: this.#nameOf(after.areaCode), group: null });
    if (trouble) return { kind: 'refused', diagnostics: [trouble] };
    return changeOf(
      await this.documents.writeNorms((norms) => {
        const kept = norms.filter((norm) => !before || !isSameNorm(norm, before));
        return putNorms(kept, [...kept.filter((norm) => norm.areaCode === after.areaCode), after]);
      }),
    );
  }

  /** Takes one norm out of the table. */
  async removeNorm(norm: Norm): Promise<AreaTableChange> {
    return changeOf(await this.documents.writeNorms((norms) => norms.filter((it) => !isSameNorm(it, norm))));
  }

  /** Lets the shipped norms hold again. */
  async resetNorms(): Promise<AreaTableChange> {
    return changeOf(await this.documents.remove('norms'));
  }

  async undo(change: number): Promise<AreaTableChange> {
    return changeOf(await this.documents.undo(change));
  }

  #membersOf(code: string): readonly Membership[] {
    return this.documents.catalog.memberships.filter((it) => it.groupCode === code);
  }

  #nameOf(code: string): string {
    return this.documents.catalog.areas.find((area) => area.code === code)?.name ?? code;
  }

  #after(table: AreaTable): AreaCatalog {
    const { shipped, tables: planner } = this.documents;
    return mergeCatalog(shipped, {
      groups: table.kind === 'groups' ? putGroups(planner.groups ?? noGroups, table.groups, shipped) : planner.groups,
      norms: table.kind === 'norms' ? putNorms(planner.norms ?? shipped.norms, table.norms) : planner.norms,
    });
  }
}
