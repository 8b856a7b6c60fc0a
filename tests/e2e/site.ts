import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { serviceWorkerName, writeServiceWorker } from '../../scripts/vite/serviceWorker.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

const below = '/et/sted/';

/** A host of its own that serves the built page below its root, compresses nothing, and can be taken from the network or given a new release. */
export class Site {
  #held: { readonly name: RegExp; readonly until: Promise<void> } | null = null;

  private constructor(
    readonly folder: string,
    private readonly server: Server,
    /** With its closing slash. */
    readonly address: string,
  ) {
    server.on('request', (request, response) => void this.#answer(request.url ?? '', response));
  }

  static async open(): Promise<Site> {
    const folder = await mkdtemp(join(tmpdir(), 'laegedaekning-site-'));
    await cp(process.env['E2E_DIST'] ?? 'dist', folder, { recursive: true });
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new Site(folder, server, `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`);
  }

  /** Sends the first half of some files and keeps the rest back. @returns What lets it go. */
  holdBack(name: RegExp): () => void {
    let letGo: () => void = () => undefined;
    this.#held = { name, until: new Promise((resolve) => (letGo = resolve)) };
    return () => letGo();
  }

  /** Refuses every request from now on. */
  async disconnect(): Promise<void> {
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((closed) => this.server.close(closed));
  }

  async close(): Promise<void> {
    await this.disconnect();
    await rm(this.folder, { recursive: true });
  }

  /**
   * Puts another release in the place of the present one: its page is called otherwise, and one of its scripts bears another name.
   *
   * @param title What the page says of itself.
   * @param chunk The beginning of the script's name.
   */
  async release(title: string, chunk: string): Promise<void> {
    const assets = join(this.folder, 'assets');
    const names = await readdir(assets);
    const before = names.find((name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'));
    if (before === undefined) throw new Error(`No script ${chunk}`);
    const after = `${chunk}-renamed.js`;
    await rename(join(assets, before), join(assets, after));
    for (const name of await readdir(assets)) {
      if (name.endsWith('.js')) await this.#edit(join('assets', name), (text) => text.replaceAll(before, after));
    }
    await this.#edit('index.html', (text) => text.replace('<title>', `<meta name="release" content="${title}" /><title>`));
    const worker = await readFile(join(this.folder, serviceWorkerName), 'utf8');
    await writeServiceWorker(this.folder, worker.slice(worker.indexOf('\n') + 1));
  }

  async #answer(url: string, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    const name = path === below ? 'index.html' : normalize(path.slice(below.length));
    const content = await readFile(join(this.folder, name)).catch(() => null);
    if (content === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' });
    const half = this.#held?.name.test(name) ? content.length >> 1 : 0;
    if (half > 0) {
      response.write(content.subarray(0, half));
      await this.#held?.until;
    }
    response.end(content.subarray(half));
  }

  async #edit(name: string, edit: (text: string) => string): Promise<void> {
    const path = join(this.folder, name);
    await writeFile(path, edit(await readFile(path, 'utf8')));
  }
}
