import { test as base, expect, type BrowserContext, type BrowserContextOptions } from '@playwright/test';

export { expect } from '@playwright/test';

/** What a page did that ours never may. */
export interface Complaints {
  /** Addresses on another host that something asked for, whether or not it was let through. */
  readonly otherHosts: string[];
  /** Console errors, and errors that nobody caught. */
  readonly errors: string[];
  /** Breaches of the page's policy: the directive and what it refused. */
  readonly policy: string[];
}

interface Fixtures {
  /** Grows while the test runs; the test fails at its end unless all lists are empty. A test that plants trouble empties them. */
  readonly complaints: Complaints;
  /** A context of its own – another profile, another window size – that is watched like the test's first one. */
  readonly openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** A test that fails on any request to another host, any console or page error, and any breach of the Content-Security-Policy. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: Complaints = { otherHosts: [], errors: [], policy: [] };
      await watch(context, origin(baseURL), complaints);
      await use(complaints);
      expect(complaints, 'the page complained').toEqual({ otherHosts: [], errors: [], policy: [] });
    },
    { auto: true },
  ],
  openContext: async ({ browser, baseURL, complaints, locale, timezoneId, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const shared = { ...contextOptions, ...(locale && { locale }), ...(timezoneId && { timezoneId }), ...(baseURL && { baseURL }) };
      const context = await browser.newContext({ ...shared, ...options });
      contexts.push(context);
      await watch(context, origin(baseURL), complaints);
      return context;
    });
    for (const context of contexts) await context.close();
  },
});

function origin(baseURL: string | undefined): string {
  if (baseURL === undefined) throw new Error('playwright.config.ts sets no baseURL');
  return new URL(baseURL).origin;
}

async function watch(context: BrowserContext, ownOrigin: string, complaints: Complaints): Promise<void> {
  const note = (list: string[], text: string) => {
    if (!list.includes(text)) list.push(text);
  };
  const noteAddress = (address: string) => {
    const { protocol, origin: asked } = new URL(address);
    if (!['blob:', 'data:', 'file:'].includes(protocol) && asked !== ownOrigin) note(complaints.otherHosts, address);
  };
  context.on('request', (request) => noteAddress(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') note(complaints.errors, `${message.text()} ${message.location().url}`.trim());
  });
  context.on('weberror', (error) => note(complaints.errors, error.error().stack ?? error.error().message));
  await context.exposeFunction('reportPolicyBreach', (directive: string, blocked: string) => {
    note(complaints.policy, `${directive} ${blocked}`);
    // The policy stops some requests before the browser counts them as requests.
    if (URL.canParse(blocked)) noteAddress(blocked);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { reportPolicyBreach } = window as unknown as { reportPolicyBreach: (directive: string, blocked: string) => void };
      reportPolicyBreach(effectiveDirective, blockedURI);
    });
  });
}
