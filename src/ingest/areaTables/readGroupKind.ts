import type { AreaKind } from '../../domain/Area.ts';

const words: Readonly<Record<Exclude<AreaKind, 'municipality'>, readonly string[]>> = {
  own: ['egen', 'egen gruppe', 'egne grupper', 'own', 'own group', 'own groups'],
  cluster: ['klynge', 'sundhedsklynge', 'sundhedsklynger', 'cluster', 'health cluster', 'health clusters'],
  council: ['råd', 'sundhedsråd', 'council', 'health council', 'health councils'],
  region: ['region', 'regioner', 'regions'],
  country: ['land', 'hele landet', 'country', 'the country'],
};

/** What kind of group a word names, in Danish or English; null for any other. */
export function readGroupKind(text: string): Exclude<AreaKind, 'municipality'> | null {
  const word = text.toLowerCase();
  return (Object.keys(words) as (keyof typeof words)[]).find((kind) => words[kind].includes(word)) ?? null;
}
