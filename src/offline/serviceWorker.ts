import { Kept } from './Kept.ts';
import type { OfflineMessage } from './OfflineMessage.ts';
import type { Release } from './Release.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build writes it in front of this script. */
declare const release: Release;

const { registration, clients } = self;
const scope = registration.scope;
const kept = new Kept(scope, release);

/** The page goes by several names; what stands behind "#" never comes here. */
function keptAddress({ method, mode, url }: Request): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null;
  const { origin, pathname } = new URL(url);
  if (mode !== 'navigate') return url;
  return [scope, `${scope}index.html`].includes(`${origin}${pathname}`) ? scope : null;
}

/** Older releases go once nobody runs them: the one page there is runs this release, and no newer one is on its way. */
async function tidy(from: ExtendableMessageEvent['source'], script: string): Promise<void> {
  if (registration.installing || registration.waiting || !kept.includes(script) || !from || !('id' in from)) return;
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = windows.filter(({ id, url }) => id !== from.id && url.startsWith(scope));
  if (others.length === 0) await kept.dropOthers();
}

// A release is kept wholly or does not come into use: files of two of them never meet.
self.addEventListener('install', (event) => event.waitUntil(kept.fill()));

// Also pages that were there first: what they have not loaded yet must not need the network.
self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));

self.addEventListener('fetch', (event) => {
  const address = keptAddress(event.request);
  if (address !== null) event.respondWith(kept.find(address).then((found) => found ?? fetch(event.request)));
});

self.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage;
  switch (message.kind) {
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      break;
    case 'settled':
      event.waitUntil(tidy(event.source, message.script));
      break;
  }
});
