import { contextId } from '../../charts/line/contextId.ts';

/** What of a chart is seen: the comparator alone, every municipality, or the reader's own before the others. */
export type Stage = 'region' | 'group' | 'municipality';

/** Official codes: municipalities have 0101 to 0860, regions begin with 10. */
const isMunicipality = (id: string): boolean => /^0\d{3}$/.test(id);

/** Municipalities that are drawn as one are held back like each of the others. */
const isHeldBack = (id: string): boolean => isMunicipality(id) || id === contextId;

/**
 * The stages a chart goes through when it is shown step by step; one alone where it has no municipalities to hold back.
 *
 * @param ids Of the chart's items.
 * @param own Code of the reader's municipality.
 */
export function stagesOf(ids: readonly string[], own: string | null): readonly Stage[] {
  if (!ids.some(isMunicipality)) return ['group'];
  return own !== null && ids.includes(own) ? ['region', 'group', 'municipality'] : ['region', 'group'];
}

/** How an item is seen at a stage: clearly, behind another, or not yet. */
export function presenceAt(stage: Stage, id: string, own: string | null): 'clear' | 'faded' | 'absent' {
  if (!isHeldBack(id) || stage === 'group') return 'clear';
  if (stage === 'region') return 'absent';
  return id === own ? 'clear' : 'faded';
}
