// What leaves the browser, what stays in it, and what it is allowed to run.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };
const PAGES = ['/', '/?v=1&view=compare', '/method.html', '/cases.html'];

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

/** Changes a fact of each kind: a choice, a number, and what cannot be read. */
async function edit(page) {
  await page.locator('#mfa-full').check();
  await page.waitForFunction(() => location.search.includes('mfa=full'));
  await page.locator('#people').fill('1m');
  await page.waitForFunction(() => location.search.includes('people=1000000'));
  await page.locator('#turnover').fill('a lot');
  await page.getByText('“a lot” could not be read').waitFor();
}

/** What the browser keeps for the site. */
const kept = (page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map((database) => database.name),
  }));

test('after the page has loaded nothing is asked for, and nothing ever from elsewhere', LIMIT, async () => {
  const page = await site.visit('/');
  const loaded = page.requests.length;
  const kinds = page.requests.map((address) => new URL(address).pathname.replace(/^.*\.|^\/$/, ''));
  assert.deepEqual(kinds.toSorted(), ['', 'css', 'js', 'wasm']);
  await edit(page);
  assert.deepEqual(page.requests.slice(loaded), []);
  await leave(page);
});

test('nothing is stored before a fact is changed, and then the session alone, until it is forgotten', LIMIT, async () => {
  const nothing = { local: [], session: [], cookies: '', databases: [] };
  const page = await site.visit('/');
  assert.deepEqual(await kept(page), nothing);
  await edit(page);
  assert.deepEqual(await kept(page), { ...nothing, local: ['amerce.session'] });
  await page.locator('#turnover').fill('12m');
  await page.getByRole('button', { name: 'Forget this' }).click();
  assert.deepEqual(await kept(page), nothing);
  await leave(page);
});

test('no page tells another where somebody came from', LIMIT, async () => {
  const page = await site.visit('/?v=1&people=82946');
  await page.getByRole('link', { name: 'Method' }).click();
  await page.waitForURL(/method/);
  assert.equal(await page.evaluate(() => document.referrer), '');
  await leave(page);
  const told = site.log.filter((request) => request.headers.referer !== undefined || request.headers.cookie !== undefined);
  assert.deepEqual(told.map((request) => request.url), []);
});

test('every page runs only what was published', LIMIT, async () => {
  for (const address of PAGES) {
    const page = await site.visit(address, { waits: false });
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy, /^default-src 'none'; base-uri 'none'; form-action 'none';/, address);
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|\*|https?:/, address);
    assert.equal(await page.locator('link[rel=stylesheet]:not([integrity]), script[src]:not([integrity])').count(), 0);
    assert.deepEqual(page.troubles, [], address);
    // What an intruder would try is refused.
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruded = true';
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.intruded = true');
      button.setAttribute('style', 'color: red');
      document.body.append(script, button);
      button.click();
      return [window.intruded === true, getComputedStyle(button).color === 'rgb(255, 0, 0)'];
    });
    assert.deepEqual(ran, [false, false], address);
    await page.context().close();
  }
});
