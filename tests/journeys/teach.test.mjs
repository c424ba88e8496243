// Setting an exercise: from a scenario or a decided case, with a task, and what is handed out.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };
const OWN = '/?v=1&regime=uk&title=A+clinic&turnover=400m&people=80000&data=contact.health&harm=severe&mfa=none&patching=none';

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

const handedOut = (page) => page.getByLabel('The link', { exact: true }).inputValue();
/** Waits until a link is handed out, since what is entered is drawn a moment later. */
const handsOut = (page, expected) =>
  page.waitForFunction(
    ([text, source]) => [document.getElementById('link')?.value].some((link) => link && (source ? new RegExp(source).test(link) : link === text)),
    [String(expected), expected.source],
  );
/** Waits until the preview is of a link that holds a part, and all there. */
const previewed = async (page, name, part = '') => {
  await page.waitForFunction((part) => document.querySelector('.app-preview')?.src.includes(part), part);
  await page.frameLocator('.app-preview').getByRole('heading', { level: 1, name }).waitFor();
};

test('an exercise is set from a scenario, looked at, handed out and done', LIMIT, async () => {
  const page = await site.visit(`${OWN}&view=share`);
  await page.getByRole('link', { name: 'Set it as an exercise' }).click();
  await page.getByRole('heading', { level: 1, name: 'Set an exercise' }).waitFor();
  await previewed(page, 'A clinic');
  await accessible(page);

  await page.getByLabel(/^What was decided/).fill('£350k');
  await page.getByLabel(/^Bring the upper end/).fill('8m');
  await page.getByLabel(/^With so many controls/).fill('2');
  await page.getByRole('checkbox', { name: 'Annual turnover', exact: false }).uncheck();
  await handsOut(page, /\?v=1&regime=uk&title=A\+clinic&.*&view=exercise&hide=turnover&decided=350000&below=8000000&controls=2$/);
  const link = await handedOut(page);
  assert.equal(await page.locator('.app-notices').count(), 0);
  assert.match(await page.getByLabel('A frame', { exact: true }).inputValue(), /^<iframe src="http[^"]+embed=whole[^"]+" title="Exercise: A clinic"/);

  // The preview is loaded without telling the server what is in it.
  assert.deepEqual(page.requests.filter((url) => url.split('#')[0].includes('embed=')), []);

  // What cannot be is said at once, and what is no amount at its field, without a change of the exercise.
  await page.getByLabel(/^Bring the upper end/).fill('1000');
  await page.getByText('The likely range cannot be brought below £1,000 with 2 controls').waitFor();
  await previewed(page, 'A clinic', 'below=1000&');
  await accessible(page);
  await page.getByLabel(/^Bring the upper end/).fill('little');
  await page.getByText('“little” could not be read').waitFor();
  await page.getByText('what is handed out is as it was before').waitFor();
  await page.getByLabel(/^Bring the upper end/).fill('8m');
  await handsOut(page, link);

  // The address holds all of it. A preview that is still loaded when its page is left would be told as an error.
  await previewed(page, 'A clinic', 'below=8000000&');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Set an exercise' }).waitFor();
  await handsOut(page, link);
  assert.equal(await page.getByLabel(/^What was decided/).inputValue(), '350,000');
  await previewed(page, 'A clinic', 'below=8000000&');

  await page.goto(link);
  const facts = page.locator('.app-exercise__facts');
  await facts.waitFor();
  assert.doesNotMatch(await facts.innerText(), /£400m/);
  await page.getByLabel(/^Your guess/).fill('350k');
  await page.keyboard.press('Enter');
  await page.getByText('£350,000 was decided: your guess is right.').waitFor();
  await page.getByRole('heading', { name: 'Bring the upper end of the likely range below £8m with 2 controls' }).waitFor();

  // Whoever has seen the answer can set it for others, as it was set and without what was done.
  await page.getByRole('link', { name: 'Set this exercise for others, or change it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Set an exercise' }).waitFor();
  await handsOut(page, link);
  await leave(page);
});

test('a decided case brings its facts and its decision, and one’s own come back', LIMIT, async () => {
  const page = await site.visit(`${OWN}&view=teach&decided=9000`);
  const own = await handedOut(page);
  const chosen = page.getByLabel('A decided case, or your own');
  await chosen.selectOption('pl-american-heart-2024');
  await handsOut(page, /\?v=1&regime=eu&view=exercise&case=pl-american-heart-2024$/);
  assert.equal(await page.getByLabel(/^What was decided/).count(), 0);
  await previewed(page, /American Heart/);
  await page.getByLabel('What it is called').fill('A hospital group');
  await previewed(page, 'A hospital group');
  await accessible(page);
  const back = await page.evaluate(() => history.length);
  await chosen.selectOption('uk-dpp-law-2025');
  await previewed(page, /DPP Law/);
  await page.getByRole('radio', { name: 'of your scenario' }).check();
  await previewed(page, 'A clinic');
  await handsOut(page, /people=80000.*case=uk-dpp-law-2025$/);
  await chosen.selectOption('pl-american-heart-2024');
  await previewed(page, /American Heart/);
  await page.reload();
  await previewed(page, /American Heart/);
  await chosen.selectOption({ label: 'My own' });
  await handsOut(page, own);
  await previewed(page, 'A clinic');
  assert.equal(await page.evaluate(() => history.length), back, 'a frame that is shown anew adds to the history');
  await leave(page);
});

test('controls are left out of a task, and what is locked can be offered again', LIMIT, async () => {
  const page = await site.visit(`${OWN}&view=teach&below=8m`);
  await page.getByText('Controls that learners can choose from').click();
  const control = page.getByRole('checkbox', { name: 'Multi-factor authentication' }).first();
  await control.uncheck();
  await handsOut(page, /&lock=mfa&/);
  await control.check();
  await handsOut(page, /^(?!.*lock)/);
  await leave(page);
});

test('the page that sets exercises fits a phone', LIMIT, async () => {
  const page = await site.visit(`${OWN}&view=teach`, { viewport: { width: 320, height: 640 } });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await accessible(page);
  await leave(page);
});
