import { inject } from 'vitest';
import type { Connection } from '../../src/database/Connection.ts';
import { nodeConnection } from '../../src/database/nodeConnection.ts';

/** Opens a database in Node with the engine that the page gets: it starts much faster than the published one and gives the same answers. */
export function nodeEngine(): Promise<Connection> {
  return nodeConnection(inject('engineWasm'));
}
