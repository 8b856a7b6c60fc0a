import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Notes every headline and every number of status dates that the page ever shows, from its first moment. */
async function watchClaims(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const claims = new Set<string>();
    Object.assign(window, { claims });
    new MutationObserver(() => {
      // The view that was drawn when the page was built hides until the page's own takes over.
      if (document.querySelector('[data-drawn]')) return;
      for (const heading of document.querySelectorAll('main h1')) claims.add(heading.textContent);
      // Tables beside coverage have dates of their own.
      for (const figure of document.querySelectorAll('main section:not([data-supplement]) > figure'))
        for (const [claim] of figure.textContent.matchAll(/\d+ statusdatoer/g)) claims.add(claim);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

const claimsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(window as unknown as { claims: Set<string> }).claims].filter((claim) => claim !== ''));

test('nothing is said of all status dates before the figures of all of them are known', async ({ page, context }) => {
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
  const dates = page.getByLabel('Status pr.').locator('option', { hasText: 'opdigtede' });
  await expect(dates).not.toHaveCount(0);
  const [newest] = await dates.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  await page.close();

  for (const view of ['development?area=1083', 'municipality?area=1083&municipality=0573']) {
    const opened = await context.newPage();
    await watchClaims(opened);
    await opened.goto(`./#/${view}&snapshot=${newest}&v=1`);
    await expect(opened.locator('[data-chart="line"] svg').first()).toContainText('20 statusdatoer');
    const headline = await opened.locator('main h1').innerText();
    const [name] = /^\w+/.exec(view)!;
    const hidden = { development: 'Udvikling', municipality: 'Kommune' }[name];
    const claims = await claimsOf(opened);
    expect(claims).toContain(headline);
    expect(claims.filter((claim) => ![headline, hidden, '20 statusdatoer'].includes(claim))).toEqual([]);
    await opened.close();
  }
});
