import type { Release, ReleaseFile } from './Release.ts';

/** Where a service worker keeps releases: one cache each, under the address of the page, for a host may serve several. */
export class Kept {
  readonly #prefix: string;
  readonly #own: string;

  /** @param scope The address of the folder the page lies in, with its closing slash. */
  constructor(
    private readonly scope: string,
    private readonly release: Release,
  ) {
    this.#prefix = `laegedaekning ${scope} `;
    this.#own = `${this.#prefix}${release.version}`;
  }

  /** Whether an address is a file of this release. */
  includes(address: string): boolean {
    return this.release.files.some(({ path }) => this.#address(path) === address);
  }

  /**
   * Fetches what is not kept yet, one after the other, so that nobody who waits is held up. What an older release keeps alike is not fetched again.
   *
   * @throws When a file is missing or is not the one of this release, or the network is gone: what came is kept for the next try. When there is no room:
   * what came is let go of, for the room is the archive's.
   */
  async fill(): Promise<void> {
    const own = await caches.open(this.#own);
    try {
      for (const file of this.release.files) {
        const address = this.#address(file.path);
        if (!(await own.match(address, anyVariant))) await own.put(address, await this.#obtain(file, address));
      }
    } catch (trouble) {
      if (trouble instanceof DOMException && trouble.name === 'QuotaExceededError') await caches.delete(this.#own);
      throw trouble;
    }
  }

  /** @returns The file of an older release too: a page that was opened with it still asks for it. Undefined where none has it. */
  async find(address: string): Promise<Response | undefined> {
    const found = await (await caches.open(this.#own)).match(address, anyVariant);
    return found ?? this.#findOlder(address);
  }

  /** Lets go of all other releases. */
  async dropOthers(): Promise<void> {
    for (const name of await this.#others()) await caches.delete(name);
  }

  async #obtain({ sha256 }: ReleaseFile, address: string): Promise<Response> {
    const older = await this.#findOlder(address);
    if (older) {
      const bytes = await older.arrayBuffer();
      if ((await hash(bytes)) === sha256) return asKept(bytes, older);
    }
    // The browser's own cache may hold an older file under the same name for minutes or hours.
    const answer = await fetch(address, { cache: 'no-cache', priority: 'low' });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || (await hash(bytes)) !== sha256) throw new Error(`${address} is not the file of this release (${answer.status})`);
    return asKept(bytes, answer);
  }

  async #findOlder(address: string): Promise<Response | undefined> {
    for (const name of await this.#others()) {
      const found = await (await caches.open(name)).match(address, anyVariant);
      if (found) return found;
    }
    return undefined;
  }

  async #others(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.#prefix) && name !== this.#own);
  }

  #address(path: string): string {
    return new URL(path, this.scope).href;
  }
}

/** A host may say that its answer varies with who asks; the files do not. */
const anyVariant = { ignoreVary: true };

async function hash(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A fresh answer: one that came by a redirect may not be shown as a page, and how it was packed on the way no longer holds. */
function asKept(bytes: ArrayBuffer, { headers }: Response): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) kept.delete(name);
  return new Response(bytes, { headers: kept });
}
