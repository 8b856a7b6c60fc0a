import type { areaTables } from '../../../i18n/areaTables.ts';
import type { AreaTableChange } from '../../../state/AreaTables.svelte.ts';

/** Which sentence says what was done. */
export type DoneText = keyof typeof areaTables.done;

/** Makes a change and says what came of it; true when it was made. */
export type MakeChange = (change: Promise<AreaTableChange>, text: DoneText, name: string) => Promise<boolean>;
