// Two scenarios side by side: changing a fact of one, seeing what it does, and sharing it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, estimate, leave, start } from './journey.mjs';

const LIMIT = { timeout: 60_000 };

const FIRST = 'v=1&regime=uk&title=Ours&role=processor&turnover=435m&people=82946&data=health&harm=severe&mfa=none';
const SECOND = 'v=1&regime=uk&title=Ours&turnover=435m&people=829460&data=health&harm=severe&mfa=full';
const BOTH = `/?${FIRST}&view=compare&with=${encodeURIComponent(SECOND)}`;

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

/** The figures of both, as the page says them. */
const answers = (page) => page.locator('.app-verdict-pair').innerText();

/** What the link under `with` says of a fact. */
const other = (page, key) =>
  page.evaluate((key) => new URLSearchParams(new URLSearchParams(location.search).get('with') ?? '').get(key), key);

/** Waits until the link under `with` says something of a fact. */
const follows = (page, key, value) =>
  page.waitForFunction(
    ([key, value]) => new URLSearchParams(new URLSearchParams(location.search).get('with') ?? '').get(key) === value,
    [key, value],
  );

test('without a second scenario both are the same, and a change of one is told and shared', LIMIT, async () => {
  const page = await site.visit(`/?${FIRST}&view=compare`);
  assert.match(await answers(page), /B\s+The same[\s\S]*B comes to the same as A/);
  await page.locator('#b-mfa').selectOption('full');
  await follows(page, 'mfa', 'full');
  const changed = await answers(page);
  assert.match(changed, /The same, but multi-factor authentication: everywhere[\s\S]*B’s centre is \d+(\.\d)?% lower than A’s/);
  assert.match(await page.locator('.app-difference-table tbody').innerText(), /Multi-factor authentication\s+A?nowhere\s+B?everywhere\s+−/);
  const elsewhere = await site.visit(new URL(page.url()).pathname + new URL(page.url()).search);
  assert.equal(await answers(elsewhere), changed);
  await leave(elsewhere);
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('with='));
  assert.match(await answers(page), /B comes to the same as A/);
  await page.goForward();
  await follows(page, 'mfa', 'full');
  assert.equal(await answers(page), changed);
  await leave(page);
});

test('the steps from one centre to the other add up as they are read, and are the engine’s', LIMIT, async () => {
  const page = await site.visit(BOTH);
  const rows = await page.locator('.app-bridge tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('.app-bridge__change, .app-bridge__amount')].map((cell) => cell.innerText)),
  );
  const hundredths = (text) => Math.round(Number(text.replace(/[+£m]/g, '').replace('−', '-')) * 100);
  let sum = hundredths(rows[0][1]);
  for (const [change, amount] of rows.slice(1, -1)) {
    sum += change === 'no change' ? 0 : hundredths(change);
    assert.equal(sum, hundredths(amount));
  }
  assert.equal(sum, hundredths(rows.at(-1)[1]));
  for (const [link, amount] of [[FIRST, rows[0][1]], [SECOND, rows.at(-1)[1]]]) {
    const { penalty } = await estimate(page, `?${link}`);
    assert.equal(Math.round(penalty.central / 1_000_000), hundredths(amount));
  }
  assert.deepEqual(
    await page.locator('.app-difference-table tbody th').allInnerTexts(),
    ['Role in the processing', 'People affected', 'Multi-factor authentication'],
  );
  await leave(page);
});

test('a slider moves the answer with the keyboard, keeps the page still, and is said once it is let go', LIMIT, async () => {
  const page = await site.visit(`/?${FIRST}&view=compare`);
  const slider = page.getByRole('slider', { name: 'B: People affected' });
  assert.equal(await slider.getAttribute('aria-valuetext'), '82,946 people');
  const chart = page.locator('.app-range-pair');
  await page.evaluate(() => {
    window.said = [];
    const status = document.querySelector('[role=status]');
    new MutationObserver(() => window.said.push(status.textContent)).observe(status, { characterData: true, childList: true, subtree: true });
  });
  const before = [await answers(page), (await chart.boundingBox()).y];
  await slider.focus();
  await page.keyboard.press('End');
  await follows(page, 'people', '100000000');
  assert.equal(await page.locator('#b-people').inputValue(), '100,000,000');
  assert.equal(await slider.getAttribute('aria-valuetext'), '100,000,000 people');
  const after = [await answers(page), (await chart.boundingBox()).y];
  assert.notEqual(after[0], before[0]);
  assert.equal(after[1], before[1]);
  const said = await page.evaluate(() => window.said);
  assert.equal(said.length, 1, said.join(' | '));
  assert.match(said[0], /^B: likely £.* to £.*, centre £.*, 1 in \d+\. B’s centre is/);
  await leave(page);
});

test('the second starts from a change of the first, the two change places, and each opens in the estimate', LIMIT, async () => {
  const page = await site.visit(`/?${FIRST}&view=compare`);
  await page.getByRole('link', { name: 'ten times the people' }).click();
  await follows(page, 'people', '829460');
  await page.getByRole('link', { name: 'every control in place' }).click();
  await follows(page, 'governance', 'full');
  assert.equal(await other(page, 'people'), '82946');
  assert.match(await page.locator('.app-difference-table tbody').innerText(), /^Controls\s+A?1 nowhere, 15 not known\s+B?16 everywhere/);
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await follows(page, 'mfa', 'none');
  assert.match(page.url(), /[?&]mfa=full&/);
  await page.getByRole('link', { name: 'under EU law' }).click();
  await follows(page, 'regime', 'eu');
  assert.equal(await page.locator('.app-difference-table tbody th').innerText(), 'Regime');
  assert.match(await page.locator('#scenario-b').locator('..').innerText(), /€/);
  await page.getByRole('link', { name: 'unchanged' }).click();
  await page.waitForFunction(() => !location.search.includes('with='));
  await page.getByRole('link', { name: 'Open A in the estimate' }).click();
  await page.locator('#mfa-full').waitFor();
  assert.ok(!page.url().includes('view=') && (await page.locator('#mfa-full').isChecked()));
  await leave(page);
});

test('any fact can be varied, what cannot be read is kept, and a bad link says so', LIMIT, async () => {
  const page = await site.visit(`/?v=1&regime=uk&people=5k&harm=awful&view=compare&with=${encodeURIComponent('v=1&regime=uk&people=many&days=9')}`);
  const notices = page.locator('.app-notices');
  assert.match(await notices.innerText(), /“awful” could not be read as “harm”/);
  assert.match(await notices.innerText(), /In the second scenario: “many” could not be read as “people”/);
  assert.equal(await page.locator('#b-days').inputValue(), '9');
  await accessible(page);
  await page.locator('#fact-picker').selectOption('gain');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('#a-gain').fill('a lot');
  await page.getByText('“a lot” could not be read').waitFor();
  await page.locator('#b-gain').fill('2.5m');
  await follows(page, 'gain', '2500000');
  assert.equal(await page.locator('#a-gain').inputValue(), 'a lot');
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await page.waitForFunction(() => location.search.includes('&gain=2500000'));
  assert.equal(await page.locator('#b-gain').inputValue(), 'a lot');
  await leave(page);
});

test('without a scenario the worked example is compared', LIMIT, async () => {
  const page = await site.visit('/?view=compare');
  assert.match(await answers(page), /A health-software supplier, August 2022/);
  assert.equal(await page.title(), 'What if · Amerce');
  await leave(page);
});

for (const [width, colorScheme] of [[1280, 'light'], [320, 'dark']]) {
  test(`the comparison is accessible, ${width} pixels wide and ${colorScheme}`, LIMIT, async () => {
    // So high that the answer in short, which sticks to the lower edge, covers nothing.
    const page = await site.visit(BOTH, { viewport: { width, height: 5000 }, colorScheme });
    await page.locator('.app-range-pair summary').click();
    await accessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} pixels too wide`);
    await leave(page);
  });
}
