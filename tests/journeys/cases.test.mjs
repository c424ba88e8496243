// The page of decided cases: complete without scripts, searched and sorted with them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

const shown = (page) => page.locator('.app-case-table__case:visible');

test('a search leaves the cases that hold its words, and says how many', LIMIT, async () => {
  const page = await site.visit('/cases.html');
  const all = await shown(page).count();
  assert.ok(all > 60, `${all} cases`);
  await page.getByLabel('Search').fill('solicitors nowhere');
  assert.equal(await shown(page).count(), 0);
  await page.getByLabel('Search').fill('SOLICITORS');
  const found = await shown(page).count();
  assert.ok(found > 0 && found < all, `${found} of ${all}`);
  assert.equal(await page.locator('#found').innerText(), `${found} of ${all} cases`);
  assert.ok((await page.locator('.app-case-table__group:visible').count()) < 5);
  await page.getByLabel('Search').fill('');
  assert.equal(await shown(page).count(), all);
  await leave(page);
});

test('a column sorts each group, up and then down, and what is not published comes last', LIMIT, async () => {
  const page = await site.visit('/cases.html');
  const people = () =>
    page.locator('tbody').nth(1).locator('td[data-label="People"]').evaluateAll((cells) => cells.map((cell) => cell.dataset.value));
  const known = (values) => values.filter((value) => value !== undefined).map(Number);
  const sorted = async (direction) => {
    const values = await people();
    assert.deepEqual(known(values), known(values).toSorted((one, other) => direction * (one - other)));
    assert.ok(values.slice(known(values).length).every((value) => value === undefined), `${values}`);
  };
  await page.getByRole('button', { name: 'People' }).click();
  await sorted(1);
  await page.getByRole('button', { name: 'People' }).click();
  await sorted(-1);
  assert.equal(await page.getByRole('columnheader', { name: 'People' }).getAttribute('aria-sort'), 'descending');
  await leave(page);
});

test('a case of the chart leads to its words, and opens as a scenario', LIMIT, async () => {
  const page = await site.visit('/cases.html');
  await page.locator('.app-case-chart').getByRole('link', { name: 'DPP Law Ltd' }).click();
  await page.locator('#uk-dpp-law-2025 details[open]').waitFor();
  await page.getByRole('link', { name: 'Open DPP Law Ltd as a scenario' }).click();
  await page.waitForFunction(() => location.search.includes('turnover=3486494'));
  await page.getByRole('heading', { level: 1, name: 'DPP Law Ltd' }).waitFor();
  await leave(page);
});

for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']]) {
  test(`it is accessible and fits at ${width} pixels, ${colorScheme}`, LIMIT, async () => {
    const page = await site.visit('/cases.html', { viewport: { width, height: 900 }, colorScheme });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    // A few cases say as much as all, and are looked through much faster.
    await page.getByLabel('Search').fill('Ltd');
    await accessible(page);
    await leave(page);
  });
}

test('without scripts it is complete', LIMIT, async () => {
  const plain = await start({ scripts: false });
  try {
    const page = await plain.visit('/cases.html');
    assert.ok((await shown(page).count()) > 60);
    assert.equal(await page.getByLabel('Search').isVisible(), false);
    await leave(page);
  } finally {
    await plain.end();
  }
});
