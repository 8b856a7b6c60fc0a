import type { Norm } from '../domain/Area.ts';

/** A norm that comes, goes, or changes its number or its last day. */
export interface NormChange {
  readonly areaCode: string;
  readonly before: Norm | null;
  readonly after: Norm | null;
}

const keyOf = ({ areaCode, validFrom }: Norm): string => `${areaCode} ${validFrom ?? ''}`;

/** What becomes of the norms when one table of them takes the place of another; norms of one area and first day are held against each other. */
export function normChanges(before: readonly Norm[], after: readonly Norm[]): readonly NormChange[] {
  const was = new Map(before.map((norm) => [keyOf(norm), norm]));
  const is = new Map(after.map((norm) => [keyOf(norm), norm]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key): NormChange[] => {
    const [earlier, later] = [was.get(key) ?? null, is.get(key) ?? null];
    const areaCode = (later ?? earlier)?.areaCode;
    const same = earlier?.insuredPerCapacity === later?.insuredPerCapacity && earlier?.validTo === later?.validTo;
    return same || areaCode === undefined ? [] : [{ areaCode, before: earlier, after: later }];
  });
}
