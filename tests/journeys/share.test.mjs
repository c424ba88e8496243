// What there is to send, to take away and to keep.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { accessible, estimate, leave, start } from './journey.mjs';

const LIMIT = { timeout: 60_000 };
const SCENARIO = '?v=1&regime=uk&title=Payroll+supplier&turnover=12000000&people=4200&data=financial.identity&mfa=none';

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

const visit = (options) => site.visit(`/${SCENARIO}&view=share`, options);

/** The file that a button gives. */
const taken = process.env.BROWSER_NAME === 'firefox' ? handed : downloaded;

async function downloaded(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** As above, for Firefox, of whose downloads the driver does not hear: what the page hands to the browser. */
async function handed(page, button) {
  await page.evaluate(() => {
    window.handed = undefined;
    // The policy of the page lets nobody fetch what it made, so that it is caught while it is made.
    const made = new Map();
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      const address = make.call(URL, file);
      made.set(address, file);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      window.handed = { name: this.download, href: this.href, file: made.get(this.href) };
    };
  });
  await button.click();
  await page.waitForFunction(() => window.handed !== undefined);
  const file = await page.evaluate(async () => {
    if (!window.handed.file) return { name: window.handed.name, address: window.handed.href };
    const reader = new FileReader();
    const read = new Promise((done) => reader.addEventListener('load', done));
    reader.readAsDataURL(window.handed.file);
    await read;
    return { name: window.handed.name, address: reader.result };
  });
  return { name: file.name, bytes: Buffer.from(file.address.split(',')[1] ?? '', 'base64') };
}

test('the estimate leads to what can be shared, and both links lead back to it', LIMIT, async () => {
  const page = await site.visit(`/${SCENARIO}`);
  const answer = await page.locator('.app-verdict').innerText();
  await page.getByRole('link', { name: 'Share' }).click();
  await page.locator('#plain-link').waitFor();
  assert.equal(await page.locator('.app-verdict').innerText(), answer);
  assert.equal(await page.locator('#plain-link').inputValue(), `${site.origin}/${SCENARIO}`);
  assert.equal(await page.locator('#private-link').inputValue(), `${site.origin}/#${SCENARIO}`);
  assert.match(await page.locator('.app-fact-list').first().innerText(), /People affected\s+4,200/);
  for (const link of [SCENARIO, `#${SCENARIO}`]) {
    const again = await site.visit(`/${link}`);
    assert.equal(await again.locator('.app-verdict').innerText(), answer);
    await leave(again);
  }
  await leave(page);
});

test('a copy says that it was made, or that the keyboard has to make it', LIMIT, async () => {
  const page = await visit();
  const row = page.locator('.app-copy-text', { has: page.locator('#message') });
  await page.evaluate(() => {
    window.written = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => written.push(text) } });
  });
  await row.getByRole('button').click();
  await row.getByText('Copied.').waitFor();
  assert.deepEqual(await page.evaluate(() => written), [await page.locator('#message').inputValue()]);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await row.getByRole('button').click();
  await row.getByText('did not let the page copy it').waitFor();
  const selected = await page.locator('#message').evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  assert.match(selected, /^Payroll supplier\nIf a penalty is imposed: likely £/);
  await leave(page);
});

test('table, data, document and charts are files that hold the estimate', LIMIT, async () => {
  const page = await visit();
  const result = await estimate(page, SCENARIO);
  const button = (name) => page.getByRole('button', { name });
  const table = await taken(page, button('Table, CSV'));
  assert.equal(table.name, 'amerce-payroll-supplier.csv');
  assert.match(table.bytes.toString(), new RegExp(`"Penalty, centre",${(result.penalty.central / 100).toFixed(2)},GBP`));
  const data = await taken(page, button('Data, JSON'));
  assert.deepEqual(JSON.parse(data.bytes), result);
  const document = await taken(page, button('Document, Markdown'));
  assert.match(document.bytes.toString(), /^# Payroll supplier\n\nIf a penalty is imposed: likely £/);
  for (const [chart, called] of [['range', 'the range'], ['waterfall', 'the steps'], ['facts', 'the facts that matter']]) {
    const drawing = await taken(page, button(`SVG of the chart of ${called}`));
    assert.equal(drawing.name, `amerce-payroll-supplier-${chart}.svg`);
    assert.match(drawing.bytes.toString(), /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*Amerce [\d.]+, rulebook of [\s\S]*<\/svg>$/);
    const image = await taken(page, button(`PNG of the chart of ${called}`));
    assert.equal(image.bytes.subarray(1, 4).toString(), 'PNG');
    assert.equal(image.bytes.readUInt32BE(16), 1920);
  }
  await leave(page);
});

test('scenarios are kept by name, in the browser and in a file', LIMIT, async () => {
  const page = await visit();
  const list = page.locator('.app-saved-list');
  const kept = () => list.locator('.app-saved-list__open').allInnerTexts();
  await list.getByRole('button', { name: 'Keep', exact: true }).click();
  await list.getByText('“Payroll supplier” is kept in this browser.').waitFor();
  await list.getByRole('button', { name: 'Keep', exact: true }).click();
  await list.getByText('There is a scenario called “Payroll supplier” already.').waitFor();
  await page.locator('#saved-name').fill('Second');
  await list.getByRole('button', { name: 'Keep', exact: true }).click();
  await list.getByText('“Second” is kept').waitFor();
  await list.getByRole('button', { name: 'Rename “Second”' }).click();
  await page.locator('#saved-new-name').fill('Payroll supplier');
  await page.keyboard.press('Enter');
  await list.getByText('Choose another name.').waitFor();
  assert.equal(await page.locator('#saved-new-name').inputValue(), 'Payroll supplier');
  await page.locator('#saved-new-name').fill('Payroll, 2');
  await page.keyboard.press('Enter');
  await list.getByText('“Second” is now called “Payroll, 2”.').waitFor();
  const file = await taken(page, list.getByRole('button', { name: 'Export the list' }));
  assert.equal(file.bytes.toString(), `name,link\r\n"Payroll, 2",${SCENARIO}\r\nPayroll supplier,${SCENARIO}\r\n`);
  await accessible(page);
  await page.reload();
  await list.waitFor();
  assert.deepEqual(await kept(), ['Payroll, 2', 'Payroll supplier']);
  await list.getByRole('button', { name: 'Delete “Payroll, 2”' }).click();
  await list.getByText('is no longer kept').waitFor();
  const table = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('name;link\r\nThird;?v=1&people=5\r\nBad;nothing\r\n') };
  await page.locator('.app-saved-list input[type=file]').setInputFiles(table);
  await list.getByText('One scenario was taken from the file.').waitFor();
  await list.getByText('Row 3 could not be read: “nothing” is not the link of a scenario').waitFor();
  assert.deepEqual(await kept(), ['Third', 'Payroll supplier']);
  await list.getByRole('link', { name: 'Third' }).click();
  await page.waitForFunction(() => location.search === '?v=1&regime=uk&people=5');
  await leave(page);
});

test('two tabs keep their scenarios beside each other', LIMIT, async () => {
  const one = await visit();
  const other = await one.context().newPage();
  await other.goto(one.url());
  for (const [page, name] of [[one, 'One'], [other, 'Two'], [one, 'Three']]) {
    const list = page.locator('.app-saved-list');
    await page.locator('#saved-name').fill(name);
    await list.getByRole('button', { name: 'Keep', exact: true }).click();
    await list.getByText(`“${name}” is kept`).waitFor();
  }
  for (const page of [one, other]) {
    await page.reload();
    const names = page.locator('.app-saved-list__open');
    await names.nth(2).waitFor();
    assert.deepEqual((await names.allInnerTexts()).sort(), ['One', 'Three', 'Two']);
  }
  await leave(one);
});

test('a browser with broken or full storage loses nothing', LIMIT, async () => {
  const page = await visit();
  await page.evaluate(() => localStorage.setItem('amerce.scenarios', 'name,link\r\nGood,?v=1&people=5\r\n\u0000{"broken":'));
  await page.reload();
  const list = page.locator('.app-saved-list');
  await list.getByText('Row 3 could not be read').waitFor();
  assert.deepEqual(await list.locator('.app-saved-list__open').allInnerTexts(), ['Good']);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  for (const name of ['One', 'Two']) {
    await page.locator('#saved-name').fill(name);
    await list.getByRole('button', { name: 'Keep', exact: true }).click();
    await list.getByText(`“${name}” is kept`).waitFor();
    await list.getByText('This browser has no room for it').waitFor();
  }
  assert.deepEqual(await list.locator('.app-saved-list__open').allInnerTexts(), ['Two', 'One', 'Good']);
  await leave(page);
});

test('the page is accessible, wide and narrow, light and dark', LIMIT, async () => {
  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await visit({ viewport: { width, height: 800 }, colorScheme });
      await accessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} pixels too wide at ${width}`);
      await leave(page);
    }
  }
});
