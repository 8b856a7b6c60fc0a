import { test as base } from './fixtures.ts';
import { Site } from './site.ts';

/** A test with a host of its own: `./` is its address. */
export const test = base.extend<{ readonly site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const site = await Site.open();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});
