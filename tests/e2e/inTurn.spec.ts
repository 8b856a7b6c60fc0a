import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** A page whose country has all municipalities on many dates, and the addresses of some of its views. */
async function country(page: Page): Promise<readonly string[]> {
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
  const options = page.getByLabel('Status pr.').locator('option', { hasText: 'opdigtede' });
  await expect(options).not.toHaveCount(0);
  const [first, second, third] = await options.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  return [
    `#/overview?area=dk&snapshot=${first}&indicator=vacancy-share&v=1`,
    `#/overview?area=1083&snapshot=${second}&indicator=insured&v=1`,
    `#/overview?area=dk&snapshot=${third}&indicator=insured-per-filled&comparator=country&v=1`,
  ];
}

const pictures = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-chart] svg')].map((svg) =>
      svg.outerHTML.replaceAll(/<!--.*?-->/g, '').replaceAll(/\bc?\d+-(title|desc)\b/g, '$1'),
    ),
  );

/** Waits until nothing more is drawn. */
async function settled(page: Page): Promise<readonly string[]> {
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
  let before: readonly string[] = [];
  let same = 0;
  while (same < 4) {
    await page.waitForTimeout(400);
    const now = await pictures(page);
    same = JSON.stringify(before) === JSON.stringify(now) ? same + 1 : 0;
    before = now;
  }
  return before;
}

test('pictures drawn in turns become those of a page that was opened there', async ({ page }) => {
  test.setTimeout(180_000);
  const addresses = await country(page);
  const last = addresses.at(-1) ?? '';
  await page.evaluate((hash) => (location.hash = hash), last);
  await page.reload();
  const opened = (await settled(page)).slice(0, 2);
  for (const address of addresses) await page.evaluate((hash) => (location.hash = hash), address);
  const isAsOpened = async (): Promise<boolean> => JSON.stringify((await pictures(page)).slice(0, 2)) === JSON.stringify(opened);
  expect(opened).toHaveLength(2);
  await expect.poll(isAsOpened, { timeout: 60_000 }).toBe(true);
});

test('in the frame after a change the window shows nothing of before', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 1600 });
  const addresses = await country(page);
  for (const address of addresses) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await settled(page);
  }
  for (const address of addresses) {
    const [first, last] = await page.evaluate(async (hash) => {
      const look = (): readonly string[] =>
        [...document.querySelectorAll('main h1, main dl, [data-chart] svg text')]
          .filter((node) => {
            const { top, bottom } = node.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          })
          .map((node) => node.textContent);
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await changed;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const seen = look();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return [seen, look()];
    }, address);
    expect(first.length).toBeGreaterThan(40);
    expect(first).toEqual(last);
  }
});

test('what stands out of sight sleeps until its turn or until it is scrolled to, wakes by itself, and never while it holds the focus', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const addresses = (await country(page)).map((address) => address.replace('overview', 'development'));
  const change = (hash: string): Promise<{ asleep: number; seen: number }> =>
    page.evaluate(async (to) => {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = to;
      await changed;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const asleep = [...document.querySelectorAll<HTMLElement>('main .canvas, main .scroller')].filter(
        ({ style }) => style.contentVisibility === 'hidden',
      );
      const inSight = asleep.filter((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return { asleep: asleep.length, seen: inSight.length };
    }, hash);
  const awake = (): Promise<number> => page.locator('main :is(.canvas, .scroller)[style*="content-visibility"]').count();
  const shown = page.locator('main [data-chart]:visible');
  const ofCoverage = 3;
  const ofTablesBesideIt = 3;

  await change(addresses[0]!);
  await expect(shown).toHaveCount(ofCoverage + ofTablesBesideIt, { timeout: 60_000 });
  await expect(page.locator('[data-table="differences"] tbody tr')).toHaveCount(99, { timeout: 60_000 });
  await expect.poll(awake).toBe(0);
  const { asleep, seen } = await change(addresses[2]!);
  const cutInSight = await page.evaluate(async () => {
    scrollBy(0, 500);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return [...document.querySelectorAll<HTMLElement>('main :is(.canvas, .scroller)')].filter((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      const shown = Number(/100% - ([\d.]+)px/.exec(node.style.clipPath)?.[1] ?? Infinity);
      const sleeps = node.style.contentVisibility === 'hidden';
      return bottom > 0 && top < innerHeight && (sleeps || top + shown < Math.min(bottom, innerHeight) - 1);
    }).length;
  });
  expect(asleep).toBeGreaterThan(2);
  expect(seen).toBe(0);
  expect(cutInSight).toBe(0);
  await expect.poll(awake).toBe(0);
  await expect(page.locator('[data-chart="slope"] svg text').first()).toBeVisible();

  const figure = page.locator('[data-table="differences"] [data-figure]').first();
  await figure.focus();
  await page.evaluate(() => scrollTo(0, 0));
  await change(addresses[0]!);
  await expect(page.locator('[data-table="differences"] [data-figure]:focus')).toHaveCount(1);

  // A place without a chart keeps what it showed, but nobody meets it.
  await change(addresses[0]!.replace('vacancy-share', 'vacant'));
  await expect(shown).toHaveCount(ofCoverage + ofTablesBesideIt + 1);
  await change(addresses[0]!);
  await expect(page.getByRole('figure')).toHaveCount(ofCoverage + ofTablesBesideIt);
});

test('the page follows its address before the browser comes to another task', async ({ page }) => {
  await page.goto('./#/overview?v=1');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'ready');
  const current = await page.evaluate(async () => {
    location.hash = '#/compare?v=1';
    await Promise.resolve();
    await Promise.resolve();
    return document.querySelector('nav a[aria-current]')?.getAttribute('href') ?? '';
  });
  expect(current).toMatch(/^#\/compare/);
});

test('a list of dates has the chosen one at once, and in a moment those that can be chosen', async ({ page }) => {
  await country(page);
  const dates = page.getByLabel('Status pr.').locator('option', { hasText: 'opdigtede' });
  const ids = await dates.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  const earlier = page.locator('.dates select').first();
  const offered = (): Promise<readonly string[]> =>
    earlier.locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  const addressOf = (place: number): string => `#/development?area=dk&snapshot=${ids[place] ?? ''}&v=1`;
  await page.evaluate((hash) => (location.hash = hash), addressOf(0));
  await expect.poll(offered).toEqual(ids.slice(1));
  // The oldest is held against, as soon as the database has answered for all.
  await expect(earlier).toHaveValue(ids.at(-1) ?? '');
  for (const place of [5, 2]) {
    const chosen = await page.evaluate(async (hash) => {
      location.hash = hash;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return document.querySelector<HTMLSelectElement>('.dates select')?.value;
    }, addressOf(place));
    expect(chosen).toBe(ids.at(-1));
    await expect.poll(offered).toEqual(ids.slice(place + 1));
  }
});

test('a place that has no chart any more is not drawn in the quiet moments after', async ({ page }) => {
  test.setTimeout(180_000);
  await country(page);
  const dates = await page
    .getByLabel('Status pr.')
    .locator('option')
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  const address = (indicator: string, date: number): string =>
    `#/development?area=1083&snapshot=${dates[date] ?? ''}&indicator=${indicator}&v=1`;
  await page.evaluate((hash) => (location.hash = hash), address('insured', 0));
  await expect(page.locator('[data-chart="multiples"] svg')).toHaveCount(1);
  const changes = await page.evaluate(
    async ([counts, shares]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      location.hash = counts ?? '';
      await frame();
      location.hash = shares ?? '';
      await frame();
      const kept = document.querySelector('section.kept svg');
      let changed = kept === null ? Number.NaN : 0;
      const watch = new MutationObserver((records) => (changed += records.length));
      if (kept) watch.observe(kept, { subtree: true, childList: true, attributes: true, characterData: true });
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return changed;
    },
    [address('insured', 1), address('vacancy-share', 1)],
  );
  expect(changes).toBe(0);
});

test('a table of many rows grows behind what is in sight, and has its height from the first', async ({ page }) => {
  const [start = ''] = await country(page);
  const snapshot = /snapshot=[^&]*/.exec(start)?.[0] ?? '';
  const table = page.getByRole('region').filter({ has: page.locator('[data-table="coverage"]') });
  const rows = table.locator('tbody tr');
  const height = (): Promise<number> => table.evaluate((node) => node.getBoundingClientRect().height);
  const go = (area: string): Promise<{ readonly rows: number; readonly height: number }> =>
    page.evaluate(async (hash) => {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await changed;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const shown = document.querySelector('[data-table="coverage"]');
      return {
        rows: shown?.querySelectorAll('tbody tr').length ?? 0,
        height: shown?.parentElement?.getBoundingClientRect().height ?? 0,
      };
    }, `#/table?area=${area}&${snapshot}&v=1`);
  await go('klynge-sydvestjylland');
  await expect.poll(() => rows.count()).toBe(7);
  const grown = await go('dk');
  expect(grown.rows).toBeLessThan(60);
  await expect(rows).toHaveCount(99);
  const whole = await height();
  expect(Math.abs(grown.height - whole)).toBeLessThan(whole / 4);
  await go('klynge-sydvestjylland');
  await expect(rows).toHaveCount(7);
  expect(await height()).toBeLessThan(whole / 4);
});
