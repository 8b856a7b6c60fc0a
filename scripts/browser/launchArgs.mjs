/**
 * Command line of every browser the project starts, for tests, pictures and measurements.
 *
 * Playwright adds its own list (no first run, no background networking, no component updates, no sync …); these come on top.
 * The resolver rule makes the promise "nothing leaves this machine" true of the browser itself: no other host has an address.
 */
export const launchArgs = [
  '--no-sandbox', // a container's root may not use it; only our own pages are opened
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none', // the same letters at the same place on every machine
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
