import { indicatorById } from '../domain/indicators/indicatorById.ts';
import { languages } from '../i18n/Text.ts';
import { isIsoDate } from '../lib/IsoDate.ts';
import { comparatorIds } from '../model/ComparatorId.ts';
import { readFigure, writeFigure } from './figureLink.ts';
import { migrateLink, linkVersion } from './migrateLink.ts';
import { compareCharts, modes, startView, views, type ViewState } from './ViewState.ts';

/** A part of a link that made no sense and was replaced by the default. */
export interface DroppedPart {
  readonly part:
    | 'view'
    | 'language'
    | 'area'
    | 'snapshot'
    | 'earlier'
    | 'municipality'
    | 'grouped-on'
    | 'chart'
    | 'comparator'
    | 'indicator'
    | 'figure'
    | 'mode'
    | 'show'
    | 'version';
  readonly value: string;
}

export interface ReadLink {
  readonly state: ViewState;
  readonly dropped: readonly DroppedPart[];
  /** The tables that the link brings with it, packed; null for none. Nobody has looked into them. */
  readonly data: string | null;
  /** The deck that the link brings with it, packed; null for none. */
  readonly deck: string | null;
}

/** Codes and ids are short and plain; anything else in a link is somebody's experiment. */
const plainId = /^[\p{L}\d][\p{L}\d._-]{0,63}$/u;
const longestLink = 2000;
/** Where packed tables and a packed deck stand in a link: last, so that a link that was cut off still names its view. */
const packedData = /[?&]data=([^&]*)/;
const packedDeck = /[?&]deck=([^&]*)/;

function oneOf<T extends string>(options: readonly T[], value: string): value is T {
  return (options as readonly string[]).includes(value);
}

/**
 * Reads the part of an address after `#`: "/table?area=klynge-sydvestjylland&lang=en". Never throws; parts that make no sense fall
 * back to the default and are reported. Whether an area or a snapshot exists is decided later, against the archive.
 */
export function readLink(hash: string): ReadLink {
  const dropped: DroppedPart[] = [];
  const brought = { data: packedData.exec(hash)?.[1] ?? null, deck: packedDeck.exec(hash)?.[1] ?? null };
  const text = hash.replace(/^#/, '').replace(packedData, '').replace(packedDeck, '');
  if (text === '') return { state: startView, dropped, ...brought };
  if (text.length > longestLink) return { state: startView, dropped: [{ part: 'view', value: `${text.slice(0, 40)}…` }], ...brought };
  const cut = text.indexOf('?');
  const path = (cut < 0 ? text : text.slice(0, cut)).replace(/^\//, '');
  const { parameters, known } = migrateLink(new URLSearchParams(cut < 0 ? '' : text.slice(cut + 1)));
  if (!known) dropped.push({ part: 'version', value: parameters.get('v') ?? '' });

  const read = <T extends string>(
    part: DroppedPart['part'],
    value: string | null,
    isValid: (value: string) => value is T,
    fallback: T,
  ): T => {
    if (value === null || value === '') return fallback;
    if (isValid(value)) return value;
    dropped.push({ part, value: value.slice(0, 64) });
    return fallback;
  };
  const readOptional = <T extends string>(part: DroppedPart['part'], isValid: (value: string) => value is T): T | null =>
    read<T | ''>(part, parameters.get(part), isValid, '') || null;
  const isId = (value: string): value is string => plainId.test(value);

  return {
    state: {
      view: read('view', path, (value) => oneOf(views, value), startView.view),
      language: read('language', parameters.get('lang'), (value) => oneOf(languages, value), startView.language),
      area: readOptional('area', isId),
      snapshot: readOptional('snapshot', isId),
      earlier: readOptional('earlier', isId),
      municipality: readOptional('municipality', isId),
      groupedOn: readOptional('grouped-on', isIsoDate),
      chart: read('chart', parameters.get('chart'), (value) => oneOf(compareCharts, value), startView.chart),
      comparator: read('comparator', parameters.get('comparator'), (value) => oneOf(comparatorIds, value), startView.comparator),
      indicator: read(
        'indicator',
        parameters.get('indicator'),
        (value): value is string => indicatorById(value) !== null,
        startView.indicator,
      ),
      figure: readFigure(readOptional('figure', (value): value is string => readFigure(value) !== null) ?? ''),
      mode: read('mode', parameters.get('mode'), (value) => oneOf(modes, value), startView.mode),
      show: readOptional('show', isId),
    },
    dropped,
    ...brought,
  };
}

/**
 * Writes a view as the part of an address after `#`. What equals the default of this version of links is left out.
 *
 * @param data Packed tables that go with it.
 * @param deck A packed deck that goes with it.
 */
export function writeLink(state: ViewState, data: string | null = null, deck: string | null = null): string {
  const parameters = new URLSearchParams();
  if (state.area !== null) parameters.set('area', state.area);
  if (state.snapshot !== null) parameters.set('snapshot', state.snapshot);
  if (state.earlier !== null) parameters.set('earlier', state.earlier);
  if (state.municipality !== null) parameters.set('municipality', state.municipality);
  if (state.groupedOn !== null) parameters.set('grouped-on', state.groupedOn);
  if (state.chart !== startView.chart) parameters.set('chart', state.chart);
  if (state.comparator !== startView.comparator) parameters.set('comparator', state.comparator);
  if (state.indicator !== startView.indicator) parameters.set('indicator', state.indicator);
  if (state.figure !== null) parameters.set('figure', writeFigure(state.figure));
  if (state.mode !== startView.mode) parameters.set('mode', state.mode);
  if (state.show !== null) parameters.set('show', state.show);
  if (state.language !== startView.language) parameters.set('lang', state.language);
  parameters.set('v', String(linkVersion));
  return `#/${state.view}?${parameters.toString()}${deck === null ? '' : `&deck=${deck}`}${data === null ? '' : `&data=${data}`}`;
}
