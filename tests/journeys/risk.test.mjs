// One breach and years of them: reading the curve, moving the line, changing what is drawn, and planning with a budget.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 120_000 };
const FACTS = 'v=1&regime=uk&title=Ours&role=processor&sector=health&turnover=435000000&people=82946&data=health&harm=severe&mfa=none';
const RISK = `/?${FACTS}&view=risk`;

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

/** What was drawn, once it was. */
const drawn = async (page, draws = '100,000', seed = '1') => {
  const said = page.locator('.app-risk__drawn', { hasText: `${draws} draws of each, from seed ${seed}.` });
  await said.waitFor();
  return said.innerText();
};

/** Waits until the link says something. */
const follows = (page, key, value) =>
  page.waitForFunction(([key, value]) => new URLSearchParams(location.search).get(key) === value, [key, value]);

/** The cells of a row of the numbers: of the breach and of the years. */
const numbers = async (page, label) => {
  const row = page.locator('section[aria-labelledby=figures] tbody tr', { has: page.getByRole('rowheader', { name: label, exact: true }) });
  return row.locator('td').allInnerTexts();
};

/** How likely something is, from “1 in 250” or “1.7%”. */
const chance = (text) => {
  const [, number, percent] = /(?:1 in )?([\d,.]+)(%)?/.exec(text);
  return percent ? Number(number) / 100 : 1 / Number(number.replaceAll(',', ''));
};

test('the estimate leads to its risk, which the command line draws as well', LIMIT, async () => {
  const page = await site.visit(`/?${FACTS}`);
  await page.getByRole('link', { name: 'Risk', exact: true }).click();
  await drawn(page);
  assert.equal(await page.title(), 'Risk · Amerce');
  const there = JSON.parse(execFileSync(process.env.SIMULATE, [`?${FACTS}&appetite=2m`], { encoding: 'utf8' }));
  await page.getByLabel('Most you are willing to lose, £').fill('2m');
  await follows(page, 'appetite', '2000000');
  for (const [place, { chance: any, aboveAppetite }] of [[0, there.breach], [1, there.period]]) {
    // To the two figures that are shown.
    const near = (text, number) => assert.ok(Math.abs(chance(text) / number - 1) < 0.05, `${text} is not ${number}`);
    near((await numbers(page, 'any penalty'))[place], any.closedForm);
    near(/simulated (.*), error/.exec((await numbers(page, 'any penalty'))[place])[1], any.simulated);
    near((await numbers(page, 'more than £2m'))[place], aboveAppetite.closedForm);
  }
  const figures = await page.locator('.app-outlook-pair__figure').allInnerTexts();
  assert.ok(chance(figures[0]) > 100 * chance(figures[1]), figures.join(' and '));
  await page.getByRole('link', { name: 'Estimate', exact: true }).click();
  await page.locator('.app-verdict').waitFor();
  assert.match(page.url(), /appetite=2000000/);
  await leave(page);
});

for (const years of [1, 10]) {
  test(`the curve agrees with the closed form within the error that is stated, in ${years} years`, LIMIT, async () => {
    const page = await site.visit(`${RISK}&years=${years}&seed=5`);
    const said = await drawn(page, '100,000', '5');
    const [, within, dots] = /closed form lies within it at (\d+) of (\d+) dots/.exec(said).map(Number);
    assert.ok(dots > 15 && within > 0.85 * dots, said);
    assert.equal(await page.locator('.app-exceedance-chart__dot').count(), dots);
    await page.getByText('The curve in numbers').click();
    const cells = await page.locator('.app-risk__numbers .app-risk-table__drawn').allInnerTexts();
    assert.equal(cells.length, dots);
    let greatest = 0;
    for (const cell of cells) {
      const [, off, error] = /simulated ([+−]?[\d.]+)%, error ±([\d.]+)%/.exec(cell);
      // Two standard errors are stated; five are as good as never passed.
      assert.ok(Math.abs(Number(off.replace('−', '-'))) <= 2.5 * Number(error) + 1e-4, cell);
      greatest = Math.max(greatest, Number(error));
    }
    assert.equal(Number(/at most ([\d.]+)% of the chance/.exec(said)[1]), greatest);
    await leave(page);
  });
}

test('the line moves with the keyboard, is in the link, and going back takes it away', LIMIT, async () => {
  const page = await site.visit(RISK);
  await drawn(page);
  const line = page.locator('line.app-exceedance-chart__appetite');
  assert.equal(await line.count(), 0);
  const slider = page.getByRole('slider', { name: 'The most you are willing to lose' });
  await slider.focus();
  for (const key of ['PageDown', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await page.waitForFunction(() => location.search.includes('appetite='));
  const [first, field] = [await line.getAttribute('x1'), await page.locator('#appetite').inputValue()];
  assert.match(field, /^[\d,]+$/);
  const said = await slider.getAttribute('aria-valuetext');
  assert.match(said, /^More than £[\d.]+m: 1 in [\d,]+ \(this breach\), 1 in [\d,]+ \(a year\)\.$/);
  await page.keyboard.press('PageDown');
  await page.waitForFunction((field) => document.querySelector('#appetite').value !== field, field);
  assert.ok(Number.parseFloat(await line.getAttribute('x1')) < Number.parseFloat(first));
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('appetite='));
  assert.equal(await line.count(), 0);
  await leave(page);
});

test('what makes no sense is refused beside its field, and the last good result stays and says so', LIMIT, async () => {
  const page = await site.visit(`${RISK}&appetite=1000000&budget=30000&cost.mfa=20000`);
  await drawn(page);
  await page.locator('.app-risk__plan').waitFor();
  const result = () => page.locator('.app-outlook-pair__figure').allInnerTexts();
  const before = [await result(), await page.locator('.app-exceedance-chart__said').innerText(), await page.locator('.app-risk__plan').innerText()];
  const address = () => page.evaluate(() => location.search);
  // No text begins with one that makes sense, since Firefox types a letter after the other.
  const bad = {
    '#appetite': ['a lot', /“a lot” could not be read/],
    '#budget': ['-5', /“-5” could not be read/],
    '#cost-mfa': ['cheap', /“cheap” could not be read/],
    '#seed': ['-1.5', /“-1.5” could not be read: a whole number up to 4,294,967,295/],
    '#draws': ['7', /“7” could not be read: from 1,000 to 10,000,000 draws make sense/],
    '#years': ['0', /“0” could not be read/],
  };
  for (const [field, [text, why]] of Object.entries(bad)) {
    const input = page.locator(field);
    const [kept, at] = [await input.inputValue(), await address()];
    await input.fill(text);
    const said = page.locator(`${field}-said`);
    await said.getByText('The result is as before.').waitFor();
    assert.match(await said.innerText(), why);
    assert.equal(await input.getAttribute('aria-invalid'), 'true');
    assert.match(await page.locator('.app-outlook-pair').innerText(), /If this breach has happened, by the facts that could be read/);
    assert.equal(await address(), at);
    await input.fill(kept);
    await page.waitForFunction(() => !document.querySelector('.app-outlook-pair').innerText.includes('could be read'));
  }
  await drawn(page);
  const after = [await result(), await page.locator('.app-exceedance-chart__said').innerText(), await page.locator('.app-risk__plan').innerText()];
  assert.deepEqual(after, before);
  await page.locator('#seed').fill('none');
  await accessible(page);
  await leave(page);
});

test('what a link says in vain stands in its field', LIMIT, async () => {
  const page = await site.visit(`${RISK}&draws=5&appetite=much&seed=3`);
  await drawn(page, '100,000', '3');
  assert.match(await page.locator('.app-notices').innerText(), /“much” could not be read as “appetite”/);
  assert.equal(await page.locator('#appetite').inputValue(), 'much');
  assert.equal(await page.locator('#draws').inputValue(), '5');
  assert.match(await page.locator('.app-outlook-pair').innerText(), /by the facts that could be read/);
  await leave(page);
});

test('a million draws leave the page free to draw itself, take little memory, and are the same anywhere', LIMIT, async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      const instantiate = WebAssembly.instantiateStreaming;
      WebAssembly.instantiateStreaming = async (...given) => {
        const made = await instantiate(...given);
        window.programs = [...(window.programs ?? []), made.instance.exports.memory];
        return made;
      };
    });
  const page = await site.visit(`${RISK}&draws=1000000`, { prepare });
  await drawn(page, '1,000,000');
  await page.evaluate(() => {
    window.frames_drawn = 0;
    const frame = () => {
      window.frames_drawn += 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.getByLabel('Seed').fill('8');
  const said = await drawn(page, '1,000,000', '8');
  assert.ok((await page.evaluate(() => window.frames_drawn)) > 5);
  const memory = await page.evaluate(() => Math.max(...window.programs.map((memory) => memory.buffer.byteLength)));
  assert.ok(memory > 0 && memory < 32 * 1024 * 1024, `${memory} bytes`);
  const elsewhere = await site.visit(new URL(page.url()).pathname + new URL(page.url()).search);
  assert.equal(await drawn(elsewhere, '1,000,000', '8'), said);
  assert.deepEqual(await numbers(elsewhere, 'to be expected'), await numbers(page, 'to be expected'));
  await leave(elsewhere);
  await leave(page);
});

test('what a control costs gives its return, and a budget the best set of them', LIMIT, async () => {
  const page = await site.visit(RISK);
  const row = page.locator('.app-investment-table tbody tr', { hasText: 'Multi-factor authentication' });
  assert.match(await row.innerText(), /measured in a study/);
  await row.getByLabel('Cost of Multi-factor authentication in a year').fill('20');
  await follows(page, 'cost.mfa', '20');
  await row.getByText(/times|%$/).last().waitFor();
  await page.waitForFunction(() => !document.querySelector('.app-investment-table').innerText.includes('…'));
  const cells = await row.locator('td').allInnerTexts();
  const [saved, returned] = [Number(/£(\d+)/.exec(cells[3])[1]), Number.parseFloat(/([\d.]+) times/.exec(cells[5])[1])];
  assert.ok(Math.abs(returned - saved / 20) <= 0.5 / 20 + 0.05, `${returned} is not ${saved} over 20`);
  await page.locator('#cost-backups').fill('15');
  const plan = page.locator('.app-risk__plan');
  await page.getByLabel('Budget for controls in a year').focus();
  // What comes up beside the field while one types leaves it the focus.
  await page.keyboard.type('3');
  await plan.getByText('£3 buys none of the controls').waitFor();
  await page.keyboard.type('0');
  await plan.getByText('For £20 of £30').waitFor();
  assert.deepEqual(await plan.getByRole('listitem').allInnerTexts(), ['Multi-factor authentication']);
  await page.locator('#budget').fill('35');
  await plan.getByText('For £35 of £35').waitFor();
  assert.deepEqual(await plan.getByRole('listitem').allInnerTexts(), ['Multi-factor authentication', 'Tested backups']);
  await page.locator('#budget').fill('3');
  await plan.getByText('£3 buys none of the controls').waitFor();
  const standing = page.locator('section[aria-labelledby=postures] tbody tr').filter({ hasText: 'a penalty in a year' });
  const [now, all, none] = (await standing.locator('b').allInnerTexts()).map(chance);
  assert.ok(all < now && now < none, `${all} ${now} ${none}`);
  await leave(page);
});

test('how often a breach is to be expected follows the facts, and the rates are told apart with their sources', LIMIT, async () => {
  const page = await site.visit(RISK);
  const rates = page.locator('.app-rate-table tbody tr');
  const chances = async () => (await rates.locator('b').allInnerTexts()).map(chance);
  const before = await chances();
  assert.equal(before.length, 4);
  assert.ok(before.every((rate, place) => place === 0 || rate < before[place - 1]), before.join(' '));
  for (const row of await rates.all()) assert.match(await row.locator('a').first().getAttribute('href'), /^https:/);
  await page.locator('#turnover').fill('30bn');
  await follows(page, 'turnover', '30000000000');
  await page.locator('#sector').selectOption('education');
  await follows(page, 'sector', 'education');
  const after = await chances();
  assert.ok(after[0] === before[0] && after.slice(1).every((rate, place) => rate > before[place + 1]), after.join(' '));
  await page.locator('.app-tornado').waitFor();
  assert.match(await page.locator('section[aria-labelledby=matter]').innerText(), /penalties to be expected in a year/);
  await leave(page);
});

test('without a scenario it is the risk of the worked example', LIMIT, async () => {
  const page = await site.visit('/?view=risk');
  await page.getByRole('link', { name: 'A health-software supplier, August 2022' }).waitFor();
  await drawn(page);
  await leave(page);
});

for (const [width, colorScheme] of [[1280, 'light'], [320, 'dark']]) {
  test(`the risk is accessible, ${width} pixels wide and ${colorScheme}`, LIMIT, async () => {
    // So high that the answer in short, which sticks to the lower edge, covers nothing.
    const page = await site.visit(`${RISK}&appetite=1m&budget=30k&cost.mfa=20k`, { viewport: { width, height: 16_000 }, colorScheme });
    await drawn(page);
    await page.locator('.app-risk__plan').waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await accessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} pixels too wide`);
    await leave(page);
  });
}
