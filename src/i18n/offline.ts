import type { Text } from './Text.ts';

/** The page as it is kept in the browser. */
export const offline = {
  newer: {
    da: 'Der er en ny version af siden. Dine gemte tabeller bliver, hvor de er.',
    en: 'There is a new version of the page. Your saved tables stay where they are.',
  } satisfies Text,
  load: { da: 'Genindlæs', en: 'Reload' } satisfies Text,
  later: { da: 'Senere', en: 'Later' } satisfies Text,
} as const;
