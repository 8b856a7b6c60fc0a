import { contentSecurityPolicy } from '../../scripts/vite/contentSecurityPolicy.ts';
import { expect, test, type Complaints } from './fixtures.ts';

/** Reserved for examples: nobody can own it. */
const elsewhere = 'https://elsewhere.example';

test('the built page carries the policy before anything it governs', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/g)];
  expect(policies.map((match) => match[1])).toEqual([contentSecurityPolicy(html)]);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style|img)\b/));
});

test('the policy allows no other host, no evaluated text, and of inline scripts and styles only those that the build wrote', async ({
  request,
}) => {
  const html = await (await request.get('./')).text();
  const policy = contentSecurityPolicy(html);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'/);
  // What shows the frame of another view, what chooses a picture, what fetches the program; and the style sheet.
  expect(policy.match(/'sha256-/g)).toHaveLength(4);
  expect(contentSecurityPolicy('')).not.toContain('sha256-');
  expect(html.match(/<script(?!>)/g) ?? []).toEqual([]);
  expect(html.match(/<style\b[^>]*>/g)).toEqual(['<style>']);
  expect(html.match(/\sstyle=|\son[a-z]+=/g) ?? []).toEqual([]);
});

test('the built page names only its own files', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
  expect(addresses.filter((address) => !/^(\.\/|#)/.test(address ?? ''))).toEqual([]);
});

test('a script gets the policy as a header, so that a worker made of it is bound too', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const script = /"(\.\/assets\/index-[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const answer = await request.get(script);
  expect(answer.headers()['content-type']).toContain('javascript');
  expect(answer.headers()['content-security-policy']).toBe(contentSecurityPolicy(html));
});

test('the page opens without a complaint', async ({ page, complaints }) => {
  await page.goto('./');
  await expect(page.locator('#app')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual({ otherHosts: [], errors: [], policy: [] });
});

test('a request to another host is refused by the policy and noticed by the watch', async ({ page, complaints }) => {
  await page.goto('./');
  const outcome = await page.evaluate(async (url) => {
    try {
      await fetch(url);
      return 'answered';
    } catch {
      return 'refused';
    }
  }, `${elsewhere}/fetched`);
  expect(outcome).toBe('refused');
  await expect.poll(() => complaints.policy).toContain(`connect-src ${elsewhere}/fetched`);
  expect(complaints.otherHosts).toContain(`${elsewhere}/fetched`);
  forget(complaints);
});

test('a picture from another host is refused by the policy and noticed by the watch', async ({ page, complaints }) => {
  await page.goto('./');
  await page.evaluate((url) => {
    const image = new Image();
    image.src = url;
    document.body.append(image);
  }, `${elsewhere}/image.png`);
  await expect.poll(() => complaints.policy).toContain(`img-src ${elsewhere}/image.png`);
  expect(complaints.otherHosts).toContain(`${elsewhere}/image.png`);
  forget(complaints);
});

test('the watch notices what a page and a worker ask for even where no policy stops them', async ({ openContext, complaints }) => {
  const page = await (await openContext({ bypassCSP: true })).newPage();
  await page.goto('./');
  await page.evaluate(async (url) => {
    await fetch(`${url}/page`).catch(() => undefined);
    const code = `fetch('${url}/worker').catch(() => undefined).then(() => postMessage('done'))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    await new Promise((resolve) => worker.addEventListener('message', resolve));
  }, elsewhere);
  expect(complaints.otherHosts).toEqual([`${elsewhere}/page`, `${elsewhere}/worker`]);
  forget(complaints);
});

test('an error in the console and an error nobody catches are noticed', async ({ page, complaints }) => {
  await page.goto('./');
  await page.evaluate(() => {
    console.error('said aloud');
    setTimeout(() => {
      throw new Error('fell through');
    });
  });
  await expect.poll(() => complaints.errors.join()).toMatch(/said aloud.*fell through/s);
  forget(complaints);
});

test('an inline style and an inline script are refused', async ({ page, complaints }) => {
  await page.goto('./');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">red</p>');
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  await expect.poll(() => complaints.policy).toEqual(expect.arrayContaining(['style-src-attr inline', 'script-src-elem inline']));
  await expect(page).not.toHaveTitle('taken over');
  forget(complaints);
});

/** The trouble was planted and has been looked at. */
function forget({ otherHosts, errors, policy }: Complaints): void {
  for (const list of [otherHosts, errors, policy]) list.length = 0;
}
