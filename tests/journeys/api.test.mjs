// The module that other pages import, in the browser.

import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LINKS } from './links.mjs';
import { estimate, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

test('the module says what the command line says, digit for digit', LIMIT, async () => {
  const page = await site.visit('/');
  for (const link of LINKS) {
    const here = await estimate(page, link, { lenient: true });
    const there = JSON.parse(execFileSync(process.env.ESTIMATE, ['--json', link], { encoding: 'utf8' }));
    assert.deepEqual(here, there);
  }
  await leave(page);
});

test('the page says what the command line says, word for word', LIMIT, async () => {
  for (const link of LINKS) {
    const page = await site.visit(`/${link}`);
    const said = (await page.locator('.app-verdict__amount').allInnerTexts()).join(' to ');
    const printed = execFileSync(process.env.ESTIMATE, [link], { encoding: 'utf8' });
    assert.ok(printed.includes(`likely ${said}`), `${said} is not in what the command line prints:\n${printed}`);
    await leave(page);
  }
});

test('the simulation gives the bits that the command line gives', LIMIT, async () => {
  const page = await site.visit('/');
  const simulate = async (link) => (await import('/amerce.js')).simulate(link, { lenient: true });
  for (const link of [...LINKS, `${LINKS[1]}&seed=7&draws=20000&years=5&appetite=1m`]) {
    const here = await page.evaluate(simulate, link);
    const there = JSON.parse(execFileSync(process.env.SIMULATE, [link], { encoding: 'utf8' }));
    assert.deepEqual(here, there);
  }
  await leave(page);
});

test('a value that cannot be read is thrown, unless that is allowed', LIMIT, async () => {
  const page = await site.visit('/');
  await assert.rejects(estimate(page, '?v=1&people=many'), /“many” could not be read as “people”/);
  const lenient = await estimate(page, '?v=1&people=many', { lenient: true });
  assert.match(lenient.notices[0].message, /“many” could not be read as “people”/);
  await leave(page);
});

test('links are read and written', LIMIT, async () => {
  const page = await site.visit('/');
  const [reading, again, written] = await page.evaluate(async () => {
    const { readLink, writeLink } = await import('/amerce.js');
    const reading = readLink('https://example.org/amerce/?v=1&regime=eu&people=5k&data=health.contact&title=A+%26+B');
    return [reading, writeLink(reading.facts), writeLink({ people: 5000, vulnerable: true, data: ['health', 'contact'] })];
  });
  assert.equal(reading.facts.people, '5000');
  assert.equal(reading.facts.title, 'A & B');
  assert.equal(again, reading.link);
  assert.equal(written, '?v=1&regime=uk&people=5000&data=contact.health&vulnerable=yes');
  await leave(page);
});

test('the estimate loads nothing of the module', LIMIT, async () => {
  const page = await site.visit('/');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  assert.ok(loaded.length > 0);
  assert.deepEqual(loaded.filter((name) => name.includes('/amerce')), []);
  await leave(page);
});
