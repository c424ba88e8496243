// The page as one file, opened as a double click opens it: from the disk, with no server and no network.

import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LINKS } from './links.mjs';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };

let folder, file, site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amerce one file é '));
  const copy = join(folder, 'amerce copy.html');
  await copyFile(join(process.env.PACKAGES, 'amerce.html'), copy);
  file = pathToFileURL(copy).href;
  // Nothing that the file asks of a site is there.
  site = await start({ folder });
});
after(async () => {
  await site?.end();
  await rm(folder, { recursive: true });
});

const open = (query = '') => site.visit(file + query);

/** Every address on a page that leads neither into the file nor to the web. */
const deadEnds = (page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], iframe[src]')].map((element) => element.href || element.src);
    const here = location.href.split(/[?#]/)[0];
    return all.filter((address) => address.split(/[?#]/)[0] !== here && !address.startsWith('https://'));
  });

test('it opens on the worked example and follows every change', LIMIT, async () => {
  const page = await open();
  assert.match(await page.locator('.app-page__title').innerText(), /health-software supplier/);
  const before = await page.locator('.app-verdict').innerText();
  await page.locator('#mfa-full').check();
  await page.waitForFunction((before) => document.querySelector('.app-verdict').innerText !== before, before);
  await page.waitForFunction(() => location.search.includes('mfa=full'));
  const after = await page.locator('.app-verdict').innerText();
  await page.reload();
  await page.waitForFunction(() => document.querySelector('html[data-ready]'));
  assert.equal(await page.locator('.app-verdict').innerText(), after);
  assert.ok(await page.locator('#mfa-full').isChecked());
  assert.match(await page.locator('.shell-note').innerText(), /It needs no network/);
  await accessible(page);
  await leave(page);
});

test('it says what the command line says', LIMIT, async () => {
  for (const link of LINKS) {
    const page = await open(link);
    const said = (await page.locator('.app-verdict__amount').allInnerTexts()).join(' to ');
    assert.ok(execFileSync(process.env.ESTIMATE, [link], { encoding: 'utf8' }).includes(`likely ${said}`), said);
    await leave(page);
  }
});

test('its pages lead to each other, and none leads out of the file but to the sources', LIMIT, async () => {
  const page = await open(LINKS[1]);
  const names = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts();
  assert.ok(names.length >= 5, names.join());
  for (const name of names) {
    assert.deepEqual(await deadEnds(page), []);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await page.waitForFunction((name) => document.querySelector('html[data-ready] [aria-current=page]')?.textContent === name, name);
    assert.equal(page.url().split('?')[0], file);
    assert.ok((await page.locator('main:not([hidden])').innerText()).length > 200, `${name} is empty`);
  }
  assert.deepEqual(await deadEnds(page), []);
  await leave(page);
});

test('a heading of the method has an address', LIMIT, async () => {
  const page = await open('?page=method#what-is-judgement');
  const id = await page.locator('main h2[id]').last().getAttribute('id');
  await leave(page);
  const opened = await open(`?page=method#${id}`);
  await opened.waitForFunction((id) => document.getElementById(id).getBoundingClientRect().top < innerHeight, id);
  await leave(opened);
});

test('a lesson shows its exercise, as high as it is, and keeps the notes for the teacher folded', LIMIT, async () => {
  const page = await open('?page=lesson-health-software');
  const frame = page.locator('.app-document__exercise iframe');
  await frame.scrollIntoViewIfNeeded();
  await page.frameLocator('.app-document__exercise iframe').getByRole('button', { name: 'Commit my guess' }).waitFor();
  await page.waitForFunction(() => document.querySelector('.app-document__exercise iframe').height !== '1000');
  const notes = page.locator('details', { hasText: 'Notes for the teacher' });
  assert.equal(await notes.evaluate((notes) => notes.open), false);
  assert.equal(await page.getByText('What was decided.').isVisible(), false);
  await page.getByRole('link', { name: 'set it for your learners, or in your own page' }).click();
  await page.getByRole('heading', { name: 'What to hand out' }).waitFor();
  assert.equal(await page.getByText('A frame whose height follows').count(), 0);
  assert.deepEqual(page.requests.filter((url) => url.split(/[?#]/)[0] !== file && url.startsWith('file:')), []);
  await leave(page);
});
