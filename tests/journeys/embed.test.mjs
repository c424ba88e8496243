// The estimate inside pages of another site, and the page that makes such frames.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { accessible, estimate, leave, serve, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };
const LINK = '?v=1&regime=uk&people=4200&data=financial&mfa=none';

let site, folder, host, around;
before(async () => {
  site = await start();
  folder = await mkdtemp(join(tmpdir(), 'amerce-host-'));
  host = await serve(folder);
  around = `http://127.0.0.1:${host.server.address().port}`;
});
after(async () => {
  await site?.end();
  host?.server.close();
  await rm(folder, { recursive: true });
});

/** Opens a page of the other site that holds some lines. */
async function inside(lines, options) {
  const name = `${crypto.randomUUID()}.html`;
  // What the frames tell is kept before they can tell anything.
  const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A course</title><link rel="icon" href="data:,">
<script>
  const told = [];
  for (const type of ['estimate', 'exercise']) addEventListener(type, ({ target, detail }) => told.push({ type, from: target.id, detail }));
  addEventListener('message', ({ data }) => data.subject === 'lti.frameResize' && told.push({ type: 'resize', height: data.height }));
</script>
<script src="${site.origin}/amerce-estimator.js" defer></script>
<main><h1>A course</h1>${lines}</main></html>`;
  await writeFile(join(folder, name), page);
  return site.visit(`/${name}`, { around, waits: false, ...options });
}

const THREE = `
<amerce-estimator id="answer" link="${LINK.replaceAll('&', '&amp;')}" embed="answer" label="The answer"></amerce-estimator>
<amerce-estimator id="whole" link="${LINK.replaceAll('&', '&amp;')}" embed="whole" lock="people.mfa" hide="conduct" theme="dark" label="The whole"></amerce-estimator>
<amerce-estimator id="exercise" link="?v=1&amp;view=exercise&amp;case=uk-dpp-law-2025" label="An exercise"></amerce-estimator>`;

const frame = (page, id) => page.frameLocator(`#${id} iframe`);
const ready = (frame) => frame.locator('html[data-ready]').waitFor();

/** The last of some kind that a page was told from a frame, once there is one that is as expected. */
async function told(page, type, from, expected = '') {
  const last = ([type, from, expected]) =>
    told.findLast((said) => said.type === type && (from === '' || said.from === from) && JSON.stringify(said).includes(expected));
  await page.waitForFunction(last, [type, from, expected]);
  return page.evaluate(last, [type, from, expected]);
}

test('three frames show their parts, have the height of what is in them, and tell what happens', LIMIT, async () => {
  const page = await inside(THREE);
  for (const id of ['answer', 'whole', 'exercise']) {
    await ready(frame(page, id));
    assert.equal(await frame(page, id).locator('.app-masthead').count(), 0, id);
  }

  const first = await told(page, 'estimate', 'answer');
  const plain = await site.visit('/');
  const expected = await estimate(plain, LINK);
  assert.deepEqual(first.detail.penalty, expected.penalty);
  await leave(plain);

  const whole = frame(page, 'whole');
  assert.ok(await whole.locator('#people').isDisabled());
  assert.ok(await whole.locator('input[name="mfa"]').first().isDisabled());
  assert.equal(await whole.locator('[name="mitigation"]').count(), 0);
  assert.equal(await whole.locator('html').getAttribute('data-theme'), 'dark');
  await whole.getByLabel('Annual turnover').first().fill('3m');
  const changed = await told(page, 'estimate', 'whole', 'turnover=3000000');
  assert.ok(changed.detail.penalty.central < first.detail.penalty.central);

  const exercise = frame(page, 'exercise');
  await exercise.getByLabel(/^Your guess/).fill('70000');
  await exercise.getByRole('button', { name: 'Commit my guess' }).click();
  const done = await told(page, 'exercise', 'exercise', 'guess=70000');
  assert.deepEqual([done.detail.score, done.detail.completed], [95, true]);
  assert.equal((await told(page, 'resize', '')).type, 'resize');

  for (const id of ['answer', 'whole', 'exercise']) {
    // The document fits into its frame: it has nothing to scroll, and less than a screen that is empty.
    const fits = async () => {
      const height = Number(await page.locator(`#${id} iframe`).getAttribute('height'));
      const inner = await frame(page, id).locator('html').evaluate((html) => [html.scrollHeight, html.getBoundingClientRect().height]);
      return Math.abs(height - inner[0]) <= 1 && Math.abs(height - inner[1]) <= 1;
    };
    for (let times = 0; !(await fits()); times += 1) {
      assert.ok(times < 100, id);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
  await accessible(page);
  await leave(page);
});

test('a frame opens another link when it is asked by the page around, in the same way', LIMIT, async () => {
  const page = await inside(THREE);
  await told(page, 'estimate', 'answer');
  await page.evaluate(() => document.getElementById('answer').open('?v=1&regime=eu&people=99'));
  const opened = await told(page, 'estimate', 'answer', 'people=99');
  assert.match(opened.detail.link, /regime=eu.*people=99.*embed=answer/);
  await frame(page, 'answer').getByText('€').first().waitFor();
  await leave(page);
});

test('messages from elsewhere and of other versions are ignored, and the console says so once', LIMIT, async () => {
  const page = await inside(`<iframe id="plain" title="An estimate" src="${site.origin}/${LINK}&embed=range"></iframe>`);
  const said = [];
  page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  await ready(page.frameLocator('#plain'));
  const link = () => page.frameLocator('#plain').locator('html').evaluate(() => location.href);
  const before = await link();
  await page.evaluate(() => {
    const send = (message) => document.getElementById('plain').contentWindow.postMessage(message, '*');
    for (let times = 0; times < 3; times += 1) send({ amerce: 99, type: 'open', link: '?v=1&people=1' });
    for (let times = 0; times < 3; times += 1) send({ amerce: 1, type: 'boom' });
    send('nothing of ours');
    send({ amerce: 1, type: 'hello' });
  });
  // A message from a window that is not around the frame: the frame itself.
  await page.frameLocator('#plain').locator('html').evaluate(() => postMessage({ amerce: 1, type: 'open', link: '?v=1&people=1' }, '*'));
  const heard = new Promise((done) => page.on('console', () => said.length >= 3 && done()));
  if (said.length < 3) await heard;
  assert.deepEqual(said.map((text) => /version 99|type “boom”|not around this page/.exec(text)?.[0]).sort(), [
    'not around this page',
    'type “boom”',
    'version 99',
  ]);
  assert.equal(await link(), before);
  await leave(page);
});

test('each part of the estimate is accessible in a frame, wide and narrow', LIMIT, async () => {
  for (const embed of ['whole', 'answer', 'controls', 'range', 'waterfall', 'facts']) {
    for (const [width, colorScheme] of [[800, 'light'], [320, 'dark']]) {
      const page = await site.visit(`/${LINK}&embed=${embed}`, { viewport: { width, height: 600 }, colorScheme });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), embed);
      await accessible(page);
      await leave(page);
    }
  }
});

test('no part of the estimate stands without the range, its chance and what worked them out', LIMIT, async () => {
  const expected = await site.visit(`/${LINK}`);
  const [range, chance] = await expected.locator('.app-verdict__figure').allInnerTexts();
  await leave(expected);
  for (const embed of ['whole', 'answer', 'controls', 'range', 'waterfall', 'facts']) {
    const page = await site.visit(`/${LINK}&embed=${embed}`, { viewport: { width: 700, height: 600 } });
    const seen = await page.locator('body').innerText();
    for (const told of [range, chance, 'rulebook of ']) assert.ok(seen.includes(told), `${embed}: ${told}`);
    await leave(page);
  }
});

test('what the page of frames makes shows what was chosen in another page', LIMIT, async () => {
  const page = await site.visit(`/${LINK}&view=embed`);
  // Each choice loads the frame anew; another one in the midst of that would be heard of in the console.
  const shows = (expected) => page.locator('#preview').contentFrame().locator(`html[data-ready]${expected}`).waitFor();
  const choose = async (group, choice, expected) => {
    await page.getByRole('group', { name: group }).getByLabel(choice, { exact: true }).check();
    await shows(expected);
  };
  await shows('[data-embed="answer"]');
  await choose('It shows', 'the whole estimate', '[data-embed="whole"]');
  await choose('Colours', 'always dark', '[data-theme="dark"]');
  await choose('Readers cannot change', 'The breach', ':has(#people:disabled)');
  await choose('Readers do not see', 'The outcome', ':not(:has(#settlement))');
  assert.ok(await page.locator('#preview').contentFrame().locator('#people').isDisabled());
  await accessible(page);
  const lines = await page.locator('#snippet').inputValue();
  const script = await page.locator('#script').inputValue();
  await leave(page);

  for (const pasted of [lines, script]) {
    const other = await inside(pasted);
    const shown = other.frameLocator('iframe');
    await ready(shown);
    assert.ok(await shown.locator('#people').isDisabled());
    assert.equal(await shown.locator('#settlement').count(), 0);
    assert.equal(await shown.locator('html').getAttribute('data-theme'), 'dark');
    await leave(other);
  }
});
