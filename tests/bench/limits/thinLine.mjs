import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const compressible = /^(text\/|application\/(javascript|json|manifest\+json|wasm)|image\/svg)/;
const chunk = 16_384;

/** The last tenth of a large file costs a minute. */
const qualityOf = (/** @type {number} */ bytes) => (bytes > 5_000_000 ? 9 : 11);

/**
 * Serves what another address serves over a line as thin as a phone's: every answer begins after a round trip, all of them share the line, and what a host compresses
 * comes compressed. It limits workers and the service worker as it limits the page, which the browser's own emulation does not.
 *
 * @param {string} origin Ends in a slash.
 * @param {{ bitsPerSecond: number, roundTrip: number }} line `roundTrip` in ms.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function thinLine(origin, { bitsPerSecond, roundTrip }) {
  /** @type {Map<string, Promise<{ status: number, headers: Record<string, string>, body: Uint8Array }>>} */
  const known = new Map();
  let free = 0;

  /** @param {number} bytes */
  const pass = async (bytes) => {
    free = Math.max(free, performance.now()) + (bytes * 8 * 1000) / bitsPerSecond;
    await new Promise((resolve) => setTimeout(resolve, free - performance.now()));
  };

  /** @param {string} path */
  const fetched = async (path) => {
    const answer = await fetch(new URL(path, origin));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const params = { [constants.BROTLI_PARAM_QUALITY]: qualityOf(bytes.byteLength) };
    const body = compressible.test(type) ? await compress(bytes, { params }) : bytes;
    const headers = { 'content-type': type, 'cache-control': 'no-cache', ...(body === bytes ? {} : { 'content-encoding': 'br' }) };
    return { status: answer.status, headers, body };
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/^\//, '');
    const answer = known.get(path) ?? fetched(path);
    known.set(path, answer);
    void (async () => {
      const { status, headers, body } = await answer;
      await new Promise((resolve) => setTimeout(resolve, roundTrip));
      response.writeHead(status, { ...headers, 'content-length': String(body.byteLength) });
      for (let at = 0; at < body.byteLength; at += chunk) {
        const part = body.subarray(at, at + chunk);
        await pass(part.byteLength);
        response.write(part);
      }
      response.end();
    })();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no address');
  return {
    origin: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
