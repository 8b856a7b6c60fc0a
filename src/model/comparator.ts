import type { CoverageRow } from '../database/queries/figures.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { comparatorNames } from '../i18n/comparators.ts';
import { onceFor } from '../lib/onceFor.ts';
import { isSizeless } from './isSizeless.ts';
import { comparatorIds, type ComparatorId } from './ComparatorId.ts';
import { isRegionItself, unitRow, type Coverage } from './Coverage.ts';
import { scope } from './scope.ts';

/** What figures are held against: the figures of an area or of several, or the norm. */
export interface Comparator {
  readonly id: ComparatorId;
  /** Null for the norm. */
  readonly row: CoverageRow | null;
  /** Insured per capacity; null for every other comparator. */
  readonly norm: number | null;
  /** Whose norm it is; null for every other comparator. */
  readonly normOf: CoverageRow | null;
  /** In running text: "regionen", "resten af regionen", "Lillebælt (1 af 5 kommuner)". */
  readonly name: string;
  /** After "flere end": "i regionen", "normen". */
  readonly than: string;
}

/** What is drawn when the chosen comparator cannot be told: the region, for a view across regions the country. */
const fallbacks: readonly ComparatorId[] = ['region', 'country'];

function find(id: ComparatorId, coverage: Coverage): Comparator | null {
  const row = id === 'similar' ? coverage.similar : id === 'norm' ? null : unitRow(coverage, id);
  const normOf = id === 'norm' ? (coverage.subject === 'municipality' ? coverage.own : unitRow(coverage, 'group')) : null;
  const norm = normOf?.norm ?? null;
  if (row === null && norm === null) return null;
  return new Found(id, row, norm, normOf, coverage);
}

/** Its names are written when they are asked for: a chart over forty years holds its figures against hundreds, and names one. */
class Found implements Comparator {
  constructor(
    readonly id: ComparatorId,
    readonly row: CoverageRow | null,
    readonly norm: number | null,
    readonly normOf: CoverageRow | null,
    private readonly coverage: Coverage,
  ) {}

  get name(): string {
    return this.#words('inText');
  }

  get than(): string {
    return this.#words('than');
  }

  #words(place: 'inText' | 'than'): string {
    return comparatorNames[this.id][place][this.coverage.language]({ group: scope(this.coverage) });
  }
}

/** The comparators this snapshot can give for this view. Of the country as the reader's group and as itself one is offered; a link may name the other. */
export function availableComparators(coverage: Coverage): readonly ComparatorId[] {
  const isTwice = (id: ComparatorId): boolean =>
    id === 'group' && coverage.group.kind === 'country' && coverage.comparator !== 'group' && find('country', coverage) !== null;
  return comparatorIds.filter((id) => find(id, coverage) !== null && !isTwice(id));
}

/** The comparator the reader chose; where that one cannot be told, the region, then the country; null when the snapshot has nothing to compare with. */
export const comparatorOf = onceFor((coverage: Coverage): Comparator | null => {
  for (const id of [coverage.comparator, ...fallbacks]) {
    const found = find(id, coverage);
    if (found) return found;
  }
  return null;
});

/** Whether the group would be compared with itself. */
export function isItself(comparator: Comparator, coverage: Coverage): boolean {
  if (coverage.subject === 'municipality') return false;
  if (comparator.id === 'region') return isRegionItself(coverage);
  return comparator.id === 'group' || (comparator.id === 'country' && coverage.group.kind === 'country');
}

/** The comparator's value of an indicator, where the two mean the same at any size: counts and parts of a region do not. */
export function comparatorValue(comparator: Comparator | null, indicator: Indicator): number | null {
  if (!comparator) return null;
  if (comparator.norm !== null) {
    if (/\bnorm\b/.test(indicator.sql)) return 0;
    return indicator.unit === 'persons-per-capacity' && !indicator.signed ? comparator.norm : null;
  }
  if (!isSizeless(indicator)) return null;
  return comparator.row?.indicators[indicator.id] ?? null;
}

/** How a comparator is named where it is chosen: "Region Syddanmark", "Resten af Region Syddanmark". */
export function comparatorTitle(id: ComparatorId, coverage: Pick<Coverage, 'language' | 'group' | 'region' | 'municipality'>): string {
  return comparatorNames[id].title[coverage.language]({
    region: coverage.region?.name ?? '',
    group: coverage.group.name,
    municipality: coverage.municipality?.name ?? '',
  });
}
