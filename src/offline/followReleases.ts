import type { OfflineMessage } from './OfflineMessage.ts';

/** How often an open page asks whether there is a new release, in ms. */
const recheckAfter = 60 * 60 * 1000;

/**
 * Lets a service worker keep the page for the next visit without a network, and follows which releases come. Nothing of it is needed for the page to work:
 * a browser that knows no service workers, forbids them or has no room says nothing.
 *
 * @param onNewer Another release than the page runs is ready; calling what it is given loads it, in this tab alone. May come several times.
 */
export async function followReleases(onNewer: (load: () => void) => void): Promise<void> {
  const container = navigator.serviceWorker;
  const wasControlled = container.controller !== null;
  const registration = await container.register('./service-worker.js', { updateViaCache: 'none' });
  const reload = (): void => window.location.reload();
  const load = (): void => {
    if (!registration.waiting) return reload();
    container.addEventListener('controllerchange', reload, { once: true });
    tell(registration.waiting, { kind: 'take-over' });
  };
  const look = (): void => {
    if (registration.waiting && container.controller) onNewer(load);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  // Another tab has loaded the newer release. The first service worker of all brings the release that is here.
  let first = !wasControlled;
  container.addEventListener('controllerchange', () => {
    if (!first) onNewer(reload);
    first = false;
  });
  if (container.controller) tell(container.controller, { kind: 'settled', script: import.meta.url });
  recheck(registration);
}

function tell(worker: ServiceWorker, message: OfflineMessage): void {
  worker.postMessage(message);
}

/** Browsers look for a new release when a page is opened; a page may stay open for days. */
function recheck(registration: ServiceWorkerRegistration): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < recheckAfter) return;
    checked = Date.now();
    registration.update().catch(() => undefined);
  });
}
