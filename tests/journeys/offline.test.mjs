// The site without a network, and what happens when a newer version of it is put in its place.

import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };
const KEEPS = { serviceWorkers: 'allow' };
const LINK = '?v=1&regime=uk&turnover=330m&people=82946&mfa=none';

let folder, site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amerce-site-'));
  site = await start({ folder });
});
after(async () => {
  await site?.end();
  await rm(folder, { recursive: true });
});

/** Opens a copy of the site for the first time, in a folder of its own, and waits until it is kept. */
async function visit(name) {
  const home = join(folder, name);
  await cp(process.env.SITE, home, { recursive: true, filter: (path) => !/\.(tgz|zip)$|amerce\.html$/.test(path) });
  const page = await site.visit(`/${name}/`, KEEPS);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
  });
  return { page, home };
}

/** Opens an address relative to the page. */
async function open(page, address) {
  await page.goto(new URL(address, page.url()).href);
  await page.waitForFunction(() => document.querySelector('html[data-ready]') || !document.getElementById('app'));
}

/** Puts another version in place of the site: another page, and a worker that knows it by its hash or by a wrong one. */
async function replace(home, { title, truly = true }) {
  const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const [index, worker] = [join(home, 'index.html'), join(home, 'service-worker.js')];
  const before = await readFile(index, 'utf8');
  const after = before.replace(/<title>.*?<\/title>/, `<title>${title}</title>`);
  assert.notEqual(after, before);
  const known = (await readFile(worker, 'utf8')).replace(/VERSION = '.*'/, `VERSION = '${title}'`);
  assert.ok(known.includes(hash(before)));
  await writeFile(worker, known.replace(hash(before), hash(truly ? after : `${after} `)));
  await writeFile(index, after);
}

const update = (page) => page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));

test('a newer version waits until it is asked for', LIMIT, async () => {
  const { page, home } = await visit('a folder');
  const title = await page.title();
  await open(page, LINK);
  await replace(home, { title: 'Second' });
  await update(page);
  const offer = page.getByRole('complementary', { name: 'Newer version' });
  await offer.waitFor();
  await page.reload();
  await offer.waitFor();
  assert.equal(await page.title(), title);
  await offer.getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => document.title === 'Second' && document.querySelector('html[data-ready]'));
  assert.equal(new URL(page.url()).search, LINK);
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1);
  assert.equal(await offer.count(), 0);
  await leave(page);
});

test('files of two versions are never mixed', LIMIT, async () => {
  const { page, home } = await visit('half');
  const title = await page.title();
  // As when a site is replaced file by file, and the page is not yet what the worker knows.
  await replace(home, { title: 'Half', truly: false });
  const outcome = await page.evaluate(async () => {
    const kept = await navigator.serviceWorker.ready;
    const found = new Promise((done) => {
      kept.addEventListener('updatefound', () => {
        const newer = kept.installing;
        newer.addEventListener('statechange', () => done(newer.state));
      });
    });
    await kept.update().catch(() => {});
    return found;
  });
  assert.equal(outcome, 'redundant');
  await open(page, LINK);
  assert.equal(await page.title(), title);
  assert.equal(await page.getByRole('complementary', { name: 'Newer version' }).count(), 0);
  // The browser tells the console of the file that was not what it should be.
  page.troubles = page.troubles.filter((trouble) => !/integrity|hash|digest|Failed to fetch|NetworkError/i.test(trouble));
  await leave(page);
});

test('a page inside another page keeps nothing, and no file of the package knows of it', LIMIT, async () => {
  await writeFile(join(folder, 'host.html'), '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><iframe src="framed/"></iframe>');
  const { page } = await visit('framed');
  await leave(page);
  const host = await site.visit('/host.html', { ...KEEPS, waits: false });
  await host.frameLocator('iframe').locator('.app-verdict').waitFor();
  const frame = host.frames()[1];
  await frame.waitForFunction(() => document.querySelector('html[data-ready]') && document.readyState === 'complete');
  assert.equal(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await leave(host);
  assert.doesNotMatch(await readFile(join(process.env.PACKAGES, 'amerce.html'), 'utf8'), /service-worker/);
});

// The last one, since the server is silent from then on.
test('after one visit every page works without a server', LIMIT, async () => {
  const { page } = await visit('alone');
  await open(page, LINK);
  const said = await page.locator('.app-verdict').innerText();
  site.silence();
  await open(page, LINK);
  assert.equal(await page.locator('.app-verdict').innerText(), said);
  await page.locator('#mfa-full').check();
  await page.waitForFunction((said) => document.querySelector('.app-verdict').innerText !== said, said);
  const addresses = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').evaluateAll((links) =>
    links.map((link) => link.getAttribute('href').replace(/^\.\//, '')),
  );
  assert.ok(addresses.length >= 5, addresses.join());
  for (const address of [...addresses, 'index.html']) {
    await open(page, address);
    assert.ok((await page.locator('main:not([hidden])').innerText()).length > 200, `${address} is empty`);
  }
  await leave(page);
});
