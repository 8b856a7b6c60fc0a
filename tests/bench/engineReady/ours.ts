import { browserConnection } from '../../../src/database/browserConnection.ts';

// The project's own way: slimmed, packed, locked down, with its tables.
const connection = await browserConnection();
const [row] = await connection.query<{ x: number }>('SELECT 1 AS x');
Object.assign(window, { ready: { at: performance.now(), answer: row?.x } });
