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

async function settled(page: Page): Promise<readonly string[]> {
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
  let [before, now]: (readonly string[])[] = [[], await pictures(page)];
  while (JSON.stringify(before) !== JSON.stringify(now)) {
    await page.waitForTimeout(500);
    [before, now] = [now, await pictures(page)];
  }
  return now ?? [];
}

test('pictures drawn in turns become those of a page that was opened there', async ({ page }) => {
  const addresses = await country(page);
  for (const address of addresses) await page.evaluate((hash) => (location.hash = hash), address);
  const drawn = await settled(page);
  expect(drawn.length).toBeGreaterThan(1);
  await page.reload();
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
  expect((await settled(page)).slice(0, 2)).toEqual(drawn.slice(0, 2));
});

test('in the frame after a change the window shows nothing of before', async ({ page }) => {
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
