// Exercises: the facts, a guess, and the answer beside the guess and what was decided; a task; and the lessons.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };
const CHROMIUM = process.env.BROWSER_NAME !== 'firefox';
const CASE = '/?v=1&view=exercise&case=uk-dpp-law-2025';
const TASK = '/?v=1&view=exercise&people=80000&data=contact.health&turnover=400m&harm=severe&mfa=none&patching=none&below=8m&controls=2';

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

test('the answer is shown once a guess was committed, and an address opens where it was left', LIMIT, async () => {
  const page = await site.visit(CASE);
  await page.getByRole('heading', { name: 'DPP Law Ltd' }).waitFor();
  const text = () => page.locator('.app-exercise').innerText();
  assert.doesNotMatch(await text(), /60,000|likely range|1 in /);
  await accessible(page);

  await page.getByRole('button', { name: 'Commit my guess' }).click();
  await page.getByText('An amount in £ is needed first').waitFor();
  await page.getByLabel(/^Your guess/).fill('plenty');
  await page.getByText('“plenty” could not be read').waitFor();
  await page.getByRole('button', { name: 'Commit my guess' }).click();
  assert.doesNotMatch(await text(), /60,000/);

  await page.getByLabel(/^Your guess/).fill('180k');
  await page.getByText('You say £180,000.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('£60,000 was decided: your guess is 3 times too high.').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'answer');
  await page.getByText('Completed: 68 of 100 points.').waitFor();
  await page.getByRole('link', { name: 'Penalty notice: DPP Law Ltd' }).first().waitFor();
  await accessible(page);

  await page.reload();
  await page.getByText('Completed: 68 of 100 points.').waitFor();
  assert.equal(await page.getByLabel(/^Your guess/).count(), 0);
  await leave(page);
});

test('a task counts controls, says how far the range has come, and is done at its goal', LIMIT, async () => {
  const page = await site.visit(TASK);
  const state = page.locator('.app-exercise__state');
  const start = await state.innerText();
  assert.match(start, /^The likely range ends at £[\d.]+m; 2 controls left\.$/);
  await page.getByText('Show the best choice').click();
  const best = (await page.locator('.app-exercise__solution p').innerText()).replace(/\.$/, '').split(', ');
  // Names of controls hold commas too.
  const boxes = page.getByRole('checkbox');
  const names = await boxes.evaluateAll((boxes) => boxes.map((box) => box.labels[0].firstChild.data));
  const chosen = names.filter((name) => best.join(', ').includes(name));
  assert.equal(chosen.length, 2);
  for (const [at, name] of chosen.entries()) {
    await page.getByRole('checkbox', { name, exact: false }).first().check();
    if (at === 0) await state.getByText('; one control left').waitFor();
  }
  await state.getByText(/^Done: the likely range now ends at /).waitFor();
  await page.getByText('Completed: 100 of 100 points.').waitFor();
  assert.ok(await boxes.nth(names.findIndex((name) => !chosen.includes(name))).isDisabled());
  await accessible(page);
  await page.reload();
  await page.getByText('Completed: 100 of 100 points.').waitFor();
  await leave(page);
});

// Driven by WebDriver BiDi, Firefox shows no page as it would be on paper.
test('on paper an exercise has a line for the guess and its task, and no answer; nor does its lesson', { ...LIMIT, skip: !CHROMIUM }, async () => {
  const page = await site.visit('/?v=1&view=exercise&case=uk-capita-plc-2025&below=28m&controls=3');
  const task = page.getByText('Bring the upper end of the likely range below £28m with 3 controls');
  const paper = (media) => page.emulateMedia({ media });
  assert.ok(!(await task.isVisible()));
  await paper('print');
  assert.ok(await task.isVisible());
  assert.ok((await page.getByRole('checkbox').count()) > 9);
  assert.ok(await page.getByLabel(/^Your guess/).isVisible());
  for (const words of ['Commit my guess', 'Type an amount', 'The answer is shown once']) assert.ok(!(await page.getByText(words).isVisible()), words);
  await paper('screen');
  await page.goto(new URL('lesson-law-firms.html', page.url()).href);
  const notes = page.getByRole('heading', { name: 'Notes for the teacher' });
  await paper('print');
  assert.ok(!(await notes.isVisible()));
  await paper('screen');
  await notes.click();
  await paper('print');
  assert.ok(await notes.isVisible());
  await leave(page);
});

test('an exercise that contradicts itself says how', LIMIT, async () => {
  const check = async (link, expected) => {
    const page = await site.visit(link);
    await page.getByRole('heading', { name: 'What is wrong with the link of this exercise' }).waitFor();
    await page.getByText(expected).waitFor();
    await accessible(page);
    await leave(page);
  };
  await check(`${TASK.replace('below=8m', 'below=1000')}`, /^The likely range cannot be brought below £1,000 with 2 controls/);
  await check(`${CASE}&decided=5&guess=9`, /£60,000\. The case holds/);
  // Before the guess nothing tells of the answer.
  const page = await site.visit(`${CASE}&decided=5&below=1m`);
  assert.equal(await page.locator('.app-notices').count(), 0);
  await leave(page);
  await check('/?v=1&view=exercise&case=nobody', /nobody/);
});

test('the last view of a link counts, and a case is never mixed with what this browser kept', LIMIT, async () => {
  for (const link of [`${CASE.replace('view=exercise&', '')}&view=compare&view=exercise`, CASE.replace('v=1&', '')]) {
    const page = await site.visit('/');
    await page.evaluate(() => localStorage.setItem('amerce.session', '?v=1&regime=uk&people=5'));
    await page.goto(new URL(link, page.url()).href);
    await page.getByRole('heading', { name: 'DPP Law Ltd' }).waitFor();
    assert.match(await page.locator('.app-exercise__facts').innerText(), /£3,486,494/);
    await leave(page);
  }
});

test('every lesson leads to its exercise, which its link sets without a fault', LIMIT, async () => {
  const page = await site.visit('/lessons.html', { waits: false });
  const lessons = await page.locator('a[href^="lesson-"]').evaluateAll((links) => [...new Set(links.map((link) => link.href))]);
  assert.equal(lessons.length, 5);
  await accessible(page);
  for (const lesson of lessons) {
    await page.goto(lesson);
    await accessible(page);
    const links = await page.locator('a[href*="view=exercise"]').evaluateAll((links) => links.map((link) => link.href));
    assert.ok(links.length > 0, lesson);
    for (const link of links) {
      await page.goto(link);
      await page.waitForFunction(() => document.querySelector('html[data-ready]'));
      assert.equal(await page.locator('.app-notices').count(), 0, link);
    }
  }
  await leave(page);
});
