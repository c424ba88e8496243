// Entering facts: by keyboard, with mistakes, undone and done again, kept and forgotten; and what goes on paper.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };
const CHROMIUM = process.env.BROWSER_NAME !== 'firefox';

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

const answers = (page) => page.locator('.app-verdict').innerText();
const addressHas = (page, part) => page.waitForFunction((part) => location.search.includes(part), part);

/** Presses Tab until an element has the focus. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the Tab key does not reach ${selector}`);
}

test('a whole case is entered, undone and explained by keyboard alone', LIMIT, async () => {
  const page = await site.visit('/');
  await tabTo(page, '.app-masthead__skip');
  await tabTo(page, '.app-page__starts a:nth-child(2)');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search === '?v=1&regime=uk');
  const blank = await answers(page);
  await tabTo(page, '#turnover');
  await page.keyboard.type('12m');
  await tabTo(page, '#people');
  await page.keyboard.type('5k');
  await addressHas(page, 'people=5000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await addressHas(page, 'people=5100');
  await tabTo(page, '#harm-low');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '#mfa-unknown');
  await page.keyboard.press('ArrowLeft');
  await addressHas(page, 'mfa=full');
  await tabTo(page, '#mfa summary');
  await page.keyboard.press('Enter');
  await page.getByText('A second proof of identity').waitFor();
  const entered = await answers(page);
  assert.notEqual(entered, blank);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => !location.search.includes('mfa'));
  await page.keyboard.press('Control+Shift+Z');
  await addressHas(page, 'mfa=full');
  assert.equal(await answers(page), entered);
  await tabTo(page, '.app-page__entries a:nth-child(5)');
  await page.keyboard.press('Enter');
  await page.locator('#working').waitFor();
  await leave(page);
});

test('a new answer is announced once, when its change is finished', LIMIT, async () => {
  const page = await site.visit('/');
  await page.evaluate(() => {
    window.told = [];
    const status = document.querySelector('main [role=status]');
    new MutationObserver(() => window.told.push(status.textContent)).observe(status, { subtree: true, childList: true, characterData: true });
  });
  await page.locator('#people').fill('');
  await page.locator('#people').pressSequentially('633887');
  await addressHas(page, 'people=633887');
  assert.deepEqual(await page.evaluate(() => window.told), []);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => window.told.length > 0);
  await page.locator('#mfa-full').check();
  await page.waitForFunction(() => window.told.length > 1);
  const told = await page.evaluate(() => window.told);
  assert.equal(told.length, 2);
  for (const sentence of told) assert.match(sentence, /^likely £.* to £.*, centre £.*; 1 in .*\.$/);
  await leave(page);
});

test('changes are undone by a button, but letters in a field are the field’s own', LIMIT, async () => {
  const page = await site.visit('/');
  const undo = page.getByRole('button', { name: 'Undo' });
  assert.equal(await undo.getAttribute('aria-disabled'), 'true');
  const first = await answers(page);
  await page.locator('#harm-none').check();
  await page.locator('#days').fill('400');
  await addressHas(page, 'days=400');
  await page.locator('#days').press('Control+z');
  await addressHas(page, 'harm=none');
  await undo.click();
  await undo.click();
  await page.waitForFunction(() => !location.search.includes('harm=none'));
  assert.equal(await answers(page), first);
  await page.getByRole('button', { name: 'Redo' }).click();
  await addressHas(page, 'harm=none');
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('harm=none'));
  await leave(page);
});

test('what cannot be read is listed above the facts, and the answer stays that of the facts before', LIMIT, async () => {
  const page = await site.visit('/');
  const figure = page.locator('.app-verdict__figure').first();
  const before = await figure.innerText();
  await page.locator('#people').fill('many');
  await page.locator('#turnover').fill('a lot');
  const listed = page.locator('.app-page__unread');
  assert.equal(await listed.innerText(), 'Could not be read: Annual turnover or budget, People affected. The answer is by the facts that could be read.');
  assert.equal(await figure.innerText(), before);
  assert.match(await answers(page), /, as read/);
  await accessible(page);
  await listed.getByRole('link', { name: 'People affected' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'people');
  await page.getByRole('button', { name: 'not known: People affected' }).click();
  await page.getByRole('button', { name: 'not known: Annual turnover or budget' }).click();
  await listed.waitFor({ state: 'detached' });
  assert.match(await page.locator('#people-said').innerText(), /not known: counted as /);
  assert.equal(await page.getByRole('button', { name: 'not known: People affected' }).getAttribute('aria-pressed'), 'true');
  await leave(page);
});

test('the last session comes back, gives way to a link, and can be forgotten', LIMIT, async () => {
  const page = await site.visit('/');
  const again = async (address) => {
    await page.goto(site.origin + address);
    await page.waitForFunction(() => document.querySelector('html[data-ready]'));
  };
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.locator('#people').fill('7m');
  await page.getByText('Kept in this browser').waitFor();
  await again('/');
  await page.getByText('As you left it in this browser').waitFor();
  assert.equal(await page.locator('#people').inputValue(), '7,000,000');
  for (const view of ['risk', 'compare', 'share']) {
    await again(`/?view=${view}`);
    assert.match(await page.getByRole('link', { name: 'Estimate', exact: true }).getAttribute('href'), /people=7000000/, view);
  }
  await again('/?v=1&people=12');
  assert.equal(await page.locator('#people').inputValue(), '12');
  await again('/');
  assert.equal(await page.locator('#people').inputValue(), '7,000,000');
  await page.getByRole('button', { name: 'Forget this' }).click();
  await page.getByText('Forgotten').waitFor();
  await page.locator('#people').fill('8m');
  await addressHas(page, 'people=8000000');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await again('/');
  assert.match(await page.locator('.app-page__title').innerText(), /health-software supplier/);
  await leave(page);
});

test('of several kinds of data the last that was chosen stays, and what has the focus is not covered on a phone', LIMIT, async () => {
  const page = await site.visit('/?v=1&data=health', { viewport: { width: 360, height: 740 } });
  const health = page.locator('#data-health');
  await health.click({ force: true });
  assert.ok(await health.isChecked());
  await page.locator('#data-contact').check({ force: true });
  await addressHas(page, 'data=contact.health');
  await health.uncheck({ force: true });
  await page.waitForFunction(() => location.search === '?v=1&regime=uk');
  await page.locator('#people').focus();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      const shown = focused.matches('.app-question__box') ? focused.labels[0] : focused;
      if (focused.closest('.app-page__tools, .app-page__in-sight')) return '';
      const { left, top, width, height } = shown.getBoundingClientRect();
      const [x, y] = [left + Math.min(width, 20) / 2, top + height / 2];
      const above = document.elementFromPoint(x, y);
      return above?.closest('.app-page__tools, .app-page__in-sight') || y < 0 || y > innerHeight ? shown.outerHTML.slice(0, 200) : '';
    });
    assert.equal(covered, '', `step ${step}`);
  }
  await leave(page);
});

test('a browser that keeps nothing costs nothing', LIMIT, async () => {
  const page = await site.visit('/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('No storage here.', 'SecurityError'); } });
  });
  await page.reload();
  await page.waitForFunction(() => document.querySelector('html[data-ready]'));
  await page.locator('#harm-none').check();
  await addressHas(page, 'harm=none');
  assert.match(await page.locator('.app-page__status').innerText(), /stays in this browser/);
  await leave(page);
});

test('a jump within a private page loses nothing and sends nothing', LIMIT, async () => {
  const page = await site.visit('/#?v=1&regime=uk&people=77');
  await page.locator('#harm-severe').check();
  await page.waitForFunction(() => location.hash.includes('harm=severe'));
  await page.getByRole('link', { name: 'Working', exact: true }).click();
  await page.waitForFunction(() => location.hash.includes('harm=severe') && location.search === '');
  assert.equal(await page.locator('#people').inputValue(), '77');
  const loaded = async (step) => {
    await page.evaluate(() => { window.isBefore = true; });
    await step();
    await page.waitForFunction(() => !window.isBefore && document.querySelector('html[data-ready]'));
    assert.deepEqual([await page.evaluate(() => location.search), await page.evaluate(() => location.hash.includes('people=77'))], ['', true]);
  };
  const pages = ['Risk', 'Compare', 'Open A in the estimate', 'Decided cases', 'Share', 'Make a frame of this scenario', 'Share', 'Estimate', 'Deutsch'];
  for (const name of pages) await loaded(() => page.getByRole('link', { name, exact: true }).first().click());
  await page.waitForFunction(() => document.querySelector('html[lang=de]'));
  assert.equal(await page.locator('#people').inputValue(), '77');
  await loaded(() => page.goBack());
  assert.match(await page.locator('.app-page__title').innerText(), /77 people/);
  assert.deepEqual([...page.requests, ...site.log.map(({ url }) => url)].filter((url) => url.replace(/#.*/, '').includes('people=77')), []);
  await leave(page);
});

test('from a figure one reaches its source in two steps, and the rule from there', LIMIT, async () => {
  const page = await site.visit('/');
  await page.locator('.app-verdict').getByRole('link', { name: '£8.7m' }).click();
  await page.waitForFunction(() => location.hash === '#step-statutory-maximum');
  const step = page.locator('.app-working-table__step').first();
  assert.match(await step.locator('.app-working-table__source a').first().getAttribute('href'), /^https:\/\//);
  await step.getByRole('link', { name: 'the rule' }).click();
  await page.waitForURL(/method\.html#statutory-maximum$/);
  await page.locator('h3#statutory-maximum').waitFor();
  await leave(page);
});

test('an authority’s own choices replay its decision', LIMIT, async () => {
  const page = await site.visit('/?v=1&regime=uk&turnover=3486494');
  await page.getByText('The authority’s own choices').click();
  await page.locator('[id="pin.seriousness"]').fill('17');
  await page.locator('[id="pin.final"]').fill('60k');
  await addressHas(page, 'pin.final=60000');
  assert.match(await page.locator('.app-verdict__figure').first().innerText(), /^£60,000$/);
  await page.locator('[id="pin.size"]').fill('much');
  await page.getByText('“much” could not be read').waitFor();
  await accessible(page);
  await leave(page);
});

test('every state of the page is accessible', LIMIT, async () => {
  const contrast = CHROMIUM ? { forcedColors: 'active' } : {};
  for (const options of [{ reducedMotion: 'reduce' }, { viewport: { width: 320, height: 640 }, ...contrast }]) {
    const page = await site.visit('/?v=1&regime=eu&colour=red', options);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    await accessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} pixels too wide with ${JSON.stringify(options)}`);
    await leave(page);
  }
});

// The driver cannot tell Firefox to lay a page out for paper.
test('paper has the answer, every fact in words, the link and the day, and nothing folded away', { ...LIMIT, skip: !CHROMIUM }, async () => {
  const page = await site.visit('/');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.app-page__facts').isVisible(), false);
  const paper = await page.locator('.app-page__paper').innerText();
  for (const part of [/People affected\s+82,946/, /Role in the processing\s+Processor/, /Printed on \d+ \w+ 20\d\d/, /\?v=1&regime=uk&title=/]) {
    assert.match(paper, part);
  }
  const folded = await page.locator('.app-working-table__operand > p').evaluateAll((reasons) =>
    reasons.filter((reason) => !reason.checkVisibility({ contentVisibilityAuto: true }) || reason.offsetHeight === 0).length,
  );
  assert.equal(folded, 0);
  await leave(page);
});

test('the day is that of the person, and moves no figure', LIMIT, async () => {
  const told = [];
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const page = await site.visit('/', { timezoneId });
    const today = await page.evaluate(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format());
    const paper = await page.locator('.app-page__paper').textContent();
    assert.ok(paper.includes(`Printed on ${today}`), `${timezoneId}: ${today}`);
    told.push([await page.locator('.app-verdict').innerText(), await page.locator('.app-working-table').innerText()]);
    await leave(page);
  }
  assert.deepEqual(told[0], told[1]);
});

test('a page to read gives the scenario back that one came with, and tells no server of it', LIMIT, async () => {
  const page = await site.visit('/?v=1&people=5000&title=Mine');
  const link = (name) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
  for (const [read, back] of [['Method', 'Estimate'], ['Lessons', 'Estimate']]) {
    await link(read).click();
    await page.waitForURL(/html#v=1/);
    assert.deepEqual(page.requests.filter((address) => /html.*people/.test(address)), []);
    await link(back).click();
    await page.getByRole('heading', { name: 'Mine' }).waitFor();
  }
  await link('Lessons').click();
  await page.waitForURL(/lessons/);
  await link('Decided cases').click();
  await page.getByText('Decided cases like').first().waitFor();
  assert.match(page.url(), /#v=1.*people=5000.*view=cases/);
  await page.goto(`${site.origin}/lessons.html#v=1&title=Mine&people=7`);
  await page.getByRole('main').getByRole('link', { name: 'Two law firms' }).click();
  await page.waitForURL(/lesson-law-firms/);
  await link('Estimate').click();
  await page.waitForURL(/#v=1&title=Mine&people=7$/);
  await page.goto(`${site.origin}/?v=1&people=7&view=method`);
  await page.waitForURL(/method\.html#v=1&people=7$/);
  await leave(page);
});

test('nothing moves when the app takes over, nor while one types', { ...LIMIT, skip: !CHROMIUM }, async () => {
  for (const width of [1280, 360]) {
    const page = await site.visit('/', { viewport: { width, height: 800 } });
    await page.locator('#people').focus();
    for (const text of ['1', '1m', '1mm', '12']) await page.locator('#people').fill(text);
    const moved = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: 'layout-shift', buffered: true });
      return observer.takeRecords().map((shift) => [shift.value, shift.sources.map((source) => source.node?.className)]);
    });
    assert.deepEqual(moved.filter(([value]) => value > 0.001), [], `at ${width} pixels`);
    await leave(page);
  }
});
