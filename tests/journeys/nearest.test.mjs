// The decided cases that are most like a scenario: why they are, one told in steps, and all of them to search.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, estimate, leave, start } from './journey.mjs';

const LIMIT = { timeout: 60_000 };

const OWN = 'v=1&regime=uk&title=Ours&role=processor&turnover=435m&people=82946&data=contact.identity.health&vulnerable=yes&effect=taken.encrypted&mfa=none';

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

/** The names of the cases that a part of the page lists. */
const names = (page, part) => page.locator(`${part} .app-near-case__name`).evaluateAll((names) => names.map((name) => name.firstChild.textContent));

const ALL = '[aria-labelledby=all]';

test('the nearest case says why it is near, and is set beside one’s own', LIMIT, async () => {
  const page = await site.visit(`/?${OWN}&view=cases`);
  assert.equal(await page.title(), 'Decided cases · Amerce');
  const first = page.locator('.app-page__answer .app-near-case').first();
  const said = await first.innerText();
  assert.match(said, /\d+% alike\W+Advanced Computer Software/);
  assert.match(said, /Alike\s[\s\S]*96% of the people \(79,404\)[\s\S]*a processor/);
  assert.match(said, /£6\.09m proposed, £3\.08m imposed/);
  const decided = await first.getByRole('link', { name: 'as a scenario' }).getAttribute('href');
  await first.getByRole('link', { name: 'with mine' }).click();
  await page.locator('.app-verdict-pair').waitFor();
  assert.match(await page.locator('#scenario-a').innerText(), /Ours/);
  assert.match(await page.locator('#scenario-b').innerText(), /Advanced Computer Software/);
  const { penalty } = await estimate(page, decided);
  assert.ok(penalty.p10 < penalty.p90);
  await leave(page);
});

test('every case can be searched and sorted, and opened with the keyboard', LIMIT, async () => {
  const page = await site.visit(`/?${OWN}&view=cases`);
  const all = await names(page, ALL);
  assert.ok(all.length > 50 && new Set(all).size > 50, `${all.length} cases`);
  assert.equal(all[0], 'Advanced Computer Software Group Ltd');
  await page.locator('#case-words').fill('poland bank');
  await page.getByText(/^\d+ of \d+ cases$/).waitFor();
  const found = await names(page, ALL);
  assert.ok(found.length > 0 && found.length < 10, found.join());
  await page.locator('#case-words').fill('nothing of the kind');
  await page.getByText(/^None of \d+ cases holds all of these words\.$/).waitFor();
  await page.locator('#case-words').fill('');
  await page.locator('#case-order').selectOption('by name');
  await page.waitForFunction(() => document.querySelector('[aria-labelledby=all] .app-near-case__name').textContent.startsWith('1&1'));
  const sorted = await names(page, ALL);
  assert.deepEqual(sorted.length, all.length);
  const summary = page.locator(`${ALL} summary`).first();
  await summary.focus();
  await page.keyboard.press('Enter');
  assert.ok(await page.locator(`${ALL} .app-near-case`).first().evaluate((details) => details.open));
  await leave(page);
});

test('the story leads to the facts behind each of its steps', LIMIT, async () => {
  const page = await site.visit('/?view=cases');
  const steps = page.locator('.app-story__step');
  assert.equal(await steps.count(), 5);
  const replay = await steps.nth(1).getByRole('link').getAttribute('href');
  const { penalty } = await estimate(page, replay);
  assert.equal(penalty.central, 609_000_000);
  assert.match(await steps.nth(3).innerText(), /£3,076,320 was imposed, 50\.5% of/);
  await steps.nth(2).getByRole('link', { name: 'As a controller' }).click();
  await page.locator('.app-difference-table').waitFor();
  assert.match(await page.locator('.app-difference-table tbody').innerText(), /^Role in the processing/);
  await leave(page);
});

test('the masthead leads here from the estimate, and a bad link says so', LIMIT, async () => {
  const page = await site.visit('/?v=1&regime=uk&people=many&harm=severe');
  await page.getByRole('link', { name: 'Decided cases', exact: true }).click();
  await page.locator('.app-story').waitFor();
  assert.match(page.url(), /harm=severe.*view=cases/);
  await leave(page);
  const bad = await site.visit('/?v=1&regime=uk&people=many&view=cases');
  assert.match(await bad.locator('.app-notices').innerText(), /“many” could not be read as “people”/);
  await bad.getByRole('button', { name: 'Dismiss' }).click();
  await bad.locator('.app-notices').waitFor({ state: 'detached' });
  await leave(bad);
});

for (const [width, colorScheme] of [[1280, 'light'], [320, 'dark']]) {
  test(`the nearest cases are accessible, ${width} pixels wide and ${colorScheme}`, LIMIT, async () => {
    const page = await site.visit(`/?${OWN}&view=cases`, { viewport: { width, height: 800 }, colorScheme });
    await accessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} pixels too wide`);
    await leave(page);
  });
}
