import type { ShareSection } from './ShareSection.ts';

/** What *Del* offers. A new section: its component beside this file, and its line here. */
export const shareSections: readonly ShareSection[] = [
  { id: 'link', load: () => import('./LinkSection.svelte') },
  { id: 'picture', load: () => import('./PictureSection.svelte') },
  { id: 'slide', load: () => import('./SlideSection.svelte') },
  { id: 'report', load: () => import('./ReportSection.svelte') },
  { id: 'data', load: () => import('./DataSection.svelte') },
  { id: 'deck', load: () => import('./DeckSection.svelte') },
  { id: 'embed', load: () => import('./EmbedSection.svelte') },
  { id: 'file', load: () => import('./SingleFileSection.svelte') },
];
