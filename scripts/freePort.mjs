import { createServer } from 'node:net';

/**
 * Asks the system for a port that nobody listens on.
 *
 * @returns {Promise<number>} Free when asked; take it soon.
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
