import type { Area } from '../domain/Area.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import { regionOf } from '../domain/regionOf.ts';
import { sameReality } from '../domain/sameReality.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { groupChoices, type GroupChoice } from './groupChoices.ts';
import type { DroppedPart } from './link.ts';
import type { ViewState } from './ViewState.ts';

/** What a view is about, after the link was held against the snapshots there are. */
export interface Selection {
  readonly snapshot: Snapshot;
  /** The one of an earlier date that it is held against, as the link names it; null where it names none. */
  readonly earlier: Snapshot | null;
  readonly group: Area;
  readonly region: Area | null;
  /** The municipality the reader looks at; null for none. */
  readonly municipality: Area | null;
  /** The day that decides who belongs to which group; null for the status date. */
  readonly groupedOn: IsoDate | null;
  /** The areas, groups and norms it was made with. */
  readonly catalog: AreaCatalog;
  /** The groups this snapshot can show. */
  readonly choices: readonly GroupChoice[];
  /** What the link named that is not there. */
  readonly dropped: readonly DroppedPart[];
}

/** Invented figures are shown to whoever asks for them; nobody meets them unasked while there are real ones. */
function newest(snapshots: readonly Snapshot[]): Snapshot | undefined {
  const real = snapshots.filter(({ source }) => !source.invented);
  return (real.length > 0 ? real : snapshots).reduce<Snapshot | undefined>(
    (best, snapshot) => (best && best.asOf >= snapshot.asOf ? best : snapshot),
    undefined,
  );
}

/**
 * The group a snapshot is about: the one it prints a total for; else the smallest that holds all its municipalities, if they are at least half
 * of it; else the largest it covers wholly. A table of one corner of a region is not about the region.
 */
function ownGroup(snapshot: Snapshot, choices: readonly GroupChoice[]): GroupChoice | undefined {
  const totalled = snapshot.totals.find((total) => total.kind === 'subtotal' && total.areaCode !== null);
  const observed = snapshot.observations.length;
  const holdingAll = choices.filter((choice) => choice.covered === observed).toSorted((a, b) => a.members - b.members);
  return (
    choices.find((choice) => choice.area.code === totalled?.areaCode) ??
    holdingAll.find((choice) => choice.covered * 2 >= choice.members) ??
    choices.filter((choice) => choice.covered === choice.members).toSorted((a, b) => b.members - a.members)[0] ??
    holdingAll[0] ??
    choices.toSorted((a, b) => b.covered - a.covered)[0]
  );
}

/** Whether one snapshot shows what was before the other. Invented figures are held against invented ones only, real ones against real ones. */
function isEarlier(one: Snapshot, other: Snapshot): boolean {
  return one.asOf < other.asOf && sameReality(one.source, other.source);
}

/**
 * Settles which snapshot and group a view shows. A named one that does not exist falls back and is reported.
 *
 * @returns Null when there is no snapshot at all, or none of its municipalities is in any group.
 */
export function select(state: ViewState, catalog: AreaCatalog, snapshots: readonly Snapshot[]): Selection | null {
  const dropped: DroppedPart[] = [];
  const named = snapshots.find((snapshot) => snapshot.id === state.snapshot);
  if (state.snapshot !== null && !named) dropped.push({ part: 'snapshot', value: state.snapshot });
  const snapshot = named ?? newest(snapshots);
  if (!snapshot) return null;

  const earlier = snapshots.find((other) => other.id === state.earlier && isEarlier(other, snapshot)) ?? null;
  if (state.earlier !== null && !earlier) dropped.push({ part: 'earlier', value: state.earlier });

  const asked = grouping(state, snapshot, catalog);
  if (state.groupedOn !== asked.groupedOn) dropped.push({ part: 'grouped-on', value: state.groupedOn ?? '' });
  const { groupedOn, choices } = asked;
  const chosen = choices.find((choice) => choice.area.code === state.area);
  if (state.area !== null && !chosen) dropped.push({ part: 'area', value: state.area });
  const group = (chosen ?? ownGroup(snapshot, choices))?.area;
  if (!group) return null;

  const municipality = catalog.areas.find(({ code, kind }) => code === state.municipality && kind === 'municipality') ?? null;
  if (state.municipality !== null && !municipality) dropped.push({ part: 'municipality', value: state.municipality });
  const region = regionOf(catalog, group.code, groupedOn ?? snapshot.asOf);
  return { snapshot, earlier, group, region, municipality, groupedOn, catalog, choices, dropped };
}

/** The groups of the day that was asked for; of the status date where none of that day's groups is covered. */
function grouping(
  { groupedOn }: ViewState,
  snapshot: Snapshot,
  catalog: AreaCatalog,
): { readonly groupedOn: IsoDate | null; readonly choices: readonly GroupChoice[] } {
  const choices = groupedOn === null ? [] : groupChoices(snapshot, catalog, groupedOn);
  return choices.length > 0 ? { groupedOn, choices } : { groupedOn: null, choices: groupChoices(snapshot, catalog, snapshot.asOf) };
}
