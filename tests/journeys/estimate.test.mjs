// The estimate page, from opening it to sharing what one found.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, estimate, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

/** The two answers and the maximum, as the page says them. */
const answers = (page) => page.locator('.app-verdict').innerText();

/** The likely range in pounds, from the function that other programs call. */
const likely = async (page) => {
  const result = await estimate(page, new URL(page.url()).search);
  return { p10: result.penalty.p10, p90: result.penalty.p90 };
};

const choose = (page, key, word) => page.locator(`#${key}-${word}`).check();

test('the page opens on the worked example, whose range holds the provisional penalty', LIMIT, async () => {
  const page = await site.visit('/');
  assert.match(await page.locator('.app-page__title').innerText(), /health-software supplier/);
  const chart = await page.locator('.app-amount-range__chart').getAttribute('aria-label');
  assert.match(chart, /provisional £6\.1m/);
  const example = await page.getByRole('link', { name: 'Worked example' }).getAttribute('href');
  const result = await estimate(page, example);
  assert.ok(result.penalty.p10 <= 609_000_000 && 609_000_000 <= result.penalty.p90, JSON.stringify(result.penalty));
  assert.equal(result.statutoryMaximum, 870_000_000);
  await leave(page);
});

test('turning multi-factor authentication on lowers the range, and the address reopens as the same', LIMIT, async () => {
  const page = await site.visit('/');
  const before = await answers(page);
  await choose(page, 'mfa', 'full');
  await page.waitForFunction(() => location.search.includes('mfa=full'));
  const after = await answers(page);
  assert.notEqual(after, before);
  const fallen = await likely(page);
  const example = await page.getByRole('link', { name: 'Worked example' }).getAttribute('href');
  const first = await estimate(page, example);
  assert.ok(fallen.p10 < first.penalty.p10 && fallen.p90 < first.penalty.p90);

  const elsewhere = await site.visit(new URL(page.url()).pathname + new URL(page.url()).search);
  assert.equal(await answers(elsewhere), after);
  assert.ok(await elsewhere.locator('#mfa-full').isChecked());
  await leave(elsewhere);
  await leave(page);
});

test('back and forward bring earlier scenarios', LIMIT, async () => {
  const page = await site.visit('/');
  const first = await answers(page);
  await choose(page, 'mfa', 'full');
  await page.waitForFunction(() => location.search.includes('mfa=full'));
  const second = await answers(page);
  await page.locator('#people').fill('1m');
  await page.waitForFunction(() => location.search.includes('people=1000000'));
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('people=1000000'));
  assert.equal(await answers(page), second);
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('mfa=full'));
  assert.equal(await answers(page), first);
  await page.goForward();
  await page.waitForFunction(() => location.search.includes('mfa=full'));
  assert.equal(await answers(page), second);
  await leave(page);
});

test('facts that change faster than they are painted are a step back each', LIMIT, async () => {
  const page = await site.visit('/');
  const first = await answers(page);
  await page.evaluate(async () => {
    const turn = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage('');
      });
    const answer = document.querySelector('.app-verdict');
    for (const key of ['mfa', 'patching']) {
      const before = answer.textContent;
      document.getElementById(`${key}-full`).click();
      // What is drawn is not painted yet.
      while (answer.textContent === before) await turn();
    }
  });
  await page.waitForFunction(() => location.search.includes('mfa=full') && location.search.includes('patching=full'));
  assert.ok(await page.locator('#patching-full').isChecked());
  // The page’s own way back comes after all that it has written, which the browser’s may not.
  const back = async (from) => {
    while (new URL(page.url()).search.includes(from)) {
      await page.evaluate(() => history.back());
      await page.waitForTimeout(200);
    }
  };
  await back('patching=full');
  assert.match(page.url(), /mfa=full/);
  assert.ok(!(await page.locator('#patching-full').isChecked()));
  await back('mfa=full');
  assert.equal(await answers(page), first);
  await leave(page);
});

test('what cannot be read is said beside the field, and the rest is kept', LIMIT, async () => {
  const page = await site.visit('/');
  const before = await answers(page);
  await page.locator('#people').fill('many');
  await page.getByText('“many” could not be read').waitFor();
  assert.equal(await page.locator('#people').inputValue(), 'many');
  const kept = await answers(page);
  assert.match(kept, /, as read/);
  assert.equal(kept.replaceAll(', as read', ''), before);
  await accessible(page);
  await page.locator('#people').fill('82,946');
  await page.getByText('“many” could not be read').waitFor({ state: 'detached' });
  await leave(page);
});

test('a link with mistakes opens, says so, and keeps the rest', LIMIT, async () => {
  const page = await site.visit('/?v=1&regime=uk&people=5k&harm=awful&turnover=12m&colour=red');
  const notices = page.locator('.app-notices');
  assert.match(await notices.innerText(), /“awful” could not be read as “harm”: none, low, moderate or severe was expected/);
  assert.match(await notices.innerText(), /“colour” is not a key that is known here/);
  assert.equal(await page.locator('#people').inputValue(), '5,000');
  await accessible(page);
  await choose(page, 'harm', 'severe');
  await page.waitForFunction(() => location.search.includes('harm=severe') && location.search.includes('colour=red'));
  await notices.getByRole('button', { name: 'Dismiss' }).click();
  await notices.waitFor({ state: 'detached' });
  await leave(page);
});

test('a blank start needs nothing, and any link at all opens', LIMIT, async () => {
  const page = await site.visit('/');
  await page.getByRole('link', { name: 'Start blank' }).click();
  await page.waitForFunction(() => location.search === '?v=1&regime=uk');
  assert.equal(await page.locator('#people').inputValue(), '');
  assert.match(await answers(page), /£/);
  await leave(page);
  for (const address of ['/?%%%&=&v=&people=-1&turnover=9e99', '/#?v=99&people=7', '/?v=1&articles=32_5-1-f_33.34']) {
    const odd = await site.visit(address);
    assert.match(await answers(odd), /£/);
    await leave(odd);
  }
});

test('a private link stays private, and wins over the other', LIMIT, async () => {
  const page = await site.visit('/?v=1&people=9#?v=1&people=5k&theme=dark');
  assert.equal(await page.locator('#people').inputValue(), '5,000');
  await choose(page, 'harm', 'severe');
  await page.waitForFunction(() => location.hash.includes('harm=severe'));
  assert.equal(new URL(page.url()).hash, '#?v=1&regime=uk&people=5000&harm=severe&theme=dark');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('html[data-ready]'));
  assert.ok(await page.locator('#harm-severe').isChecked());
  await leave(page);
});

test('the keyboard alone reaches a control and changes it', LIMIT, async () => {
  const page = await site.visit('/');
  await page.locator('#mfa-none').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => location.search.includes('mfa=full'));
  await leave(page);
});

test('what there is to know about a fact is there once it is asked for, by mouse and by key', LIMIT, async () => {
  const page = await site.visit('/');
  const help = (id) => page.locator(`${id} .app-question__helptext`);
  assert.equal(await help('#mfa').textContent(), '');
  await page.locator('#mfa summary').click();
  assert.match(await help('#mfa').innerText(), /^A second proof of identity/);
  await page.locator('#patching summary').press('Enter');
  assert.match(await help('#patching').innerText(), /^Security updates are applied soon/);
  await page.locator('#patching summary').press('Enter');
  assert.equal(await help('#patching').isVisible(), false);
  await leave(page);
});

test('an address that points into the page shows that place, and all of the page is there by then', LIMIT, async () => {
  for (const id of ['steps', 'step-chance']) {
    const page = await site.visit(`/#${id}`);
    const top = await page.locator(`#${id}`).evaluate((place) => place.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 300, `#${id} is ${top} below the edge`);
    assert.equal(await page.locator('.app-page__group').count(), 7);
    assert.equal(await page.locator('.app-page__section').count(), 6);
    assert.equal(await page.locator('.app-control-matrix__control').count(), 16);
    assert.equal(await page.locator('.app-foot').count(), 1);
    await leave(page);
  }
});

test('a page that nobody sees is drawn whole, without a frame', LIMIT, async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      Object.defineProperty(document, 'hidden', { get: () => true });
      window.requestAnimationFrame = () => 0;
    });
  const page = await site.visit('/', { prepare, waits: false });
  await page.locator('html[data-ready]').waitFor();
  assert.equal(await page.locator('.app-page__section').count(), 6);
  assert.equal(await page.locator('.app-control-matrix__control').count(), 16);
  assert.equal(await page.locator('.app-foot').count(), 1);
  await leave(page);
});

test('the page is accessible, wide and narrow, light and dark', LIMIT, async () => {
  for (const width of [1280, 360, 320]) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await site.visit('/', { viewport: { width, height: 800 }, colorScheme });
      await accessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} pixels too wide at ${width}`);
      await leave(page);
    }
  }
});

test('every line of the working has a source that can be opened', LIMIT, async () => {
  const page = await site.visit('/');
  const lines = await page.locator('.app-working-table__line').count();
  assert.ok(lines > 20, `${lines} lines`);
  assert.equal(await page.locator('.app-working-table__line:has(.app-working-table__source a[href^="https://"])').count(), lines);
  await leave(page);
});

test('without JavaScript the page tells the worked example', LIMIT, async () => {
  const still = await start({ scripts: false });
  const page = await still.visit('/');
  assert.match(await page.locator('.app-page__title').innerText(), /health-software supplier/);
  assert.match(await page.locator('.app-verdict').innerText(), /If a penalty is imposed\s+£/);
  assert.match(await page.locator('body').innerText(), /needs JavaScript/);
  await leave(page);
  await still.end();
});
