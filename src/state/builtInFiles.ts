import type { SourceFile } from '../ingest/Reading.ts';

const texts: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../data/areas/*.csv', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../data/snapshots/*', { query: '?raw', import: 'default', eager: true }),
};

function named(path: string): SourceFile {
  const text = texts[`../../data/${path}`];
  if (text === undefined) throw new Error(`No built-in file data/${path}`);
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes: new TextEncoder().encode(text) };
}

/** The files the product ships, as the bytes a planner would choose: they go through the same reading. */
export const builtInFiles = {
  areas: () => ({
    municipalities: named('areas/municipalities.csv'),
    groups: named('areas/groups.csv'),
    memberships: named('areas/memberships.csv'),
    norms: named('areas/norms.csv'),
  }),
  tiles: () => ({ tiles: named('areas/tiles.csv'), shortNames: named('areas/short-names.csv') }),
  snapshotIndex: () => named('snapshots/index.csv'),
  snapshot: (file: string) => named(`snapshots/${file}`),
  /** All of them. */
  all: () =>
    Object.keys(texts)
      .sort()
      .map((path) => ({ path, text: texts[path] })),
};
