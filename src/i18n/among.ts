import type { Message } from './Text.ts';

/** Among whom a sentence tells who is first, most, or how many. */
export interface Among {
  /** Only those of at least ten capacities are meant, and a smaller one would have changed what is said. */
  readonly larger: boolean;
  /** Of some that are meant there is no figure. */
  readonly known: boolean;
}

/** Whether nobody is left out, so that nothing need be said of it. */
export function isAmongAll({ larger, known }: Among): boolean {
  return !larger && !known;
}

/** Behind "kommuner": whom of them a sentence is about; begins with the sign or space it needs, and is empty where it is about all. */
export const whoAmong = {
  da: (v) => `${v.larger ? ' med mindst 10 kapaciteter' : ''}${v.known ? ', der er tal for,' : ''}`,
  en: (v) => `${v.larger ? ' with at least 10 capacities' : ''}${v.known ? ` that ${v.one ? 'has' : 'have'} figures` : ''}`,
} satisfies Message<Among & { readonly one?: boolean }>;
