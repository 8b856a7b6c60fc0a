import type { Area, AreaCatalog } from '../../domain/Area.ts';

/** The catalogue, ready for looking up what stands in a table. */
export interface AreaIndex {
  readonly catalog: AreaCatalog;
  readonly municipalities: ReadonlyMap<string, Area>;
  readonly groups: ReadonlyMap<string, Area>;
  /** Keys of municipality names → codes. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Group code → the keys its name can be written as. */
  readonly groupKeys: ReadonlyMap<string, readonly string[]>;
  /** Group code → codes of its members at any time. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}
