import type { AreaCatalog } from './Area.ts';

/** Groups and their members: all there are, or a planner's. */
export type GroupTable = Pick<AreaCatalog, 'areas' | 'memberships'>;
