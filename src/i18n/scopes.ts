import type { Message } from './Text.ts';

export const scopes = {
  /** A group of which only some municipalities have figures. */
  part: {
    da: (v) => `${v.area} (${v.covered} af ${v.members} kommuner)`,
    en: (v) => `${v.area} (${v.covered} of ${v.members} municipalities)`,
  } satisfies Message<{ area: string; covered: string; members: string }>,
} as const;
