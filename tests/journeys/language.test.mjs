// The page in German: its words, its figures with the digits of the English ones, and the way there and back.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };
const EU =
  '/?v=1&regime=eu&country=pl&turnover=435000000&people=82946&data=contact.health&effect=taken.published&harm=severe&mfa=none&notified=100&previous=one';
const PUBLIC =
  '/?v=1&regime=uk&body=public&vulnerable=yes&fault=intentional&warnings=yes&articles=5-1-f.32_33&notified=never&previous=several&gain=5000&hardship=yes&settlement=early';

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

const german = (link) => `${link}${link.includes('?') ? '&' : '?'}lang=de`;

/** The digits of every figure that the answer and its explanation show, in their order. */
const digits = (page) =>
  page.evaluate(() => {
    const parts = document.querySelectorAll('.app-verdict, .app-amount-range text, .app-waterfall__amount, .app-worth-table__change, .app-working-table__result, .app-tornado__end b');
    return [...parts].map((part) => part.textContent.replace(/\D/g, ''));
  });

/** What of the page is in English, without what is meant to be. */
const untranslated = (page) =>
  page.evaluate(() => {
    const meant =
      '.app-masthead__name, .app-masthead__tools, .app-question__helptext, .app-control-matrix details, .app-source-list a, ' +
      '.app-working-table__source, .app-rate-table__source, .app-working-table__operand p, [translate="no"], script, style, #trouble, noscript';
    const left = [...document.querySelectorAll('[lang=en]')].filter((element) => !element.closest(meant));
    return left.map((element) => element.textContent.trim()).filter((text) => /\p{L}{2}/u.test(text));
  });

/** Texts in German in which a figure kept its English form, and so was not understood as a whole. */
const halfway = (page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      const german = parentElement.closest('[lang]').lang === 'de' && !parentElement.closest('[translate="no"]');
      if (german && /[£€]\d|\d%|×\u00a0\d+\.\d/.test(nodeValue)) found.push(nodeValue);
    }
    return found;
  });

test('questions, answer, working and notices are in German', LIMIT, async () => {
  const page = await site.visit(german('/'));
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  const words = (await page.locator('.app-page__facts').innerText()).replaceAll('\u00ad', '');
  for (const label of ['Rolle bei der Verarbeitung', 'Kategorien personenbezogener Daten', 'Jahresumsatz', 'Multi-Faktor-Authentisierung']) {
    assert.ok(words.includes(label), label);
  }
  assert.match(await page.locator('.app-verdict').innerText(), /990\.000\s£ bis 6,2\sMio\.\s£[^]*1 von 250/);
  assert.match(await page.locator('.app-page__note').first().innerText(), /Regelwerk vom 29\. November 2026.*Keine Rechtsberatung/s);
  assert.match(await page.locator('#working').innerText(), /Der Rechenweg/);
  assert.match(await page.locator('.app-foot').innerText(), /Auf Englisch bleiben/);
  assert.deepEqual(await untranslated(page), []);
  await accessible(page);
  await leave(page);
});

test('figures have the digits of the English page in both regimes', LIMIT, async () => {
  for (const link of ['/', EU, PUBLIC]) {
    const [one, other] = [await site.visit(link), await site.visit(german(link))];
    const expected = await digits(one);
    assert.ok(expected.length > 50);
    assert.deepEqual(await digits(other), expected);
    assert.deepEqual(await untranslated(other), []);
    assert.deepEqual(await halfway(other), []);
    await leave(one);
    await leave(other);
  }
});

test('the page about risk is in German, with the digits of the English one', LIMIT, async () => {
  const figures = (page) =>
    page.evaluate(() => {
      const parts = document.querySelectorAll('.app-outlook-pair__figure, .app-outlook-pair p, .app-risk-table td, .app-rate-table__chance');
      return [...parts].map((part) => part.textContent.replace(/\D/g, ''));
    });
  for (const link of ['/?v=1&regime=uk&turnover=435000000&people=82946&view=risk&appetite=2m', `${EU}&view=risk&years=5&mfa=full&cost.backups=20000&budget=50000`]) {
    const [one, other] = [await site.visit(link), await site.visit(german(link))];
    for (const page of [one, other]) await page.waitForFunction(() => !document.querySelector('.app-risk__wait') && document.querySelector('.app-risk-table__drawn'));
    const expected = await figures(one);
    assert.ok(expected.length > 50);
    assert.deepEqual(await figures(other), expected);
    assert.deepEqual(await untranslated(other), []);
    assert.deepEqual(await halfway(other), []);
    await leave(one);
    await leave(other);
  }
  const page = await site.visit(german('/?v=1&regime=uk&turnover=435000000&people=82946&view=risk&appetite=2m'));
  await page.locator('.app-risk__drawn', { hasText: 'Je 100.000 Ziehungen mit dem Startwert 1.' }).waitFor();
  const headings = (await page.locator('h1, h2').allInnerTexts()).map((text) => text.replaceAll('\u00ad', ''));
  for (const heading of ['Worauf es hinauslaufen kann', 'Wie wahrscheinlich ein Betrag überschritten wird', 'In Zahlen', 'Maßnahmen als Investition']) {
    assert.ok(headings.includes(heading), heading);
  }
  const columns = await page.locator('section[aria-labelledby=figures] thead th').allTextContents();
  assert.deepEqual(columns, ['Geldbußen insgesamt', 'diese Verletzung', 'ein Jahr']);
  await page.getByRole('rowheader', { name: 'mehr als 2\u00a0Mio.\u00a0£', exact: true }).first().waitFor();
  await page.locator('.app-loss-histogram__name', { hasText: 'Wo diese Verletzung überhaupt eine Geldbuße mit sich bringt' }).waitFor();
  await page.getByRole('rowheader', { name: 'P95 aller Ausgänge', exact: true }).waitFor();
  assert.match(await page.locator('.app-exceedance-chart__plot').getAttribute('aria-label'), /auf logarithmischen Achsen\. diese Verletzung: Wahrscheinlichkeit/);
  await accessible(page);
  await leave(page);
});

test('the pages beside the estimate are in German', LIMIT, async () => {
  const own = '/?v=1&regime=uk&turnover=435000000&people=82946&data=contact.health.sexual&effect=taken.published&harm=severe&mfa=none';
  // An address, and the kind of a file, are the same in each language.
  const left = (text) => /:\/\/|^(SVG|PNG) /.test(text);
  for (const [link, expected] of [
    [`${own}&view=compare&with=v%3D1%26regime%3Duk%26people%3D5`, ['unverändert', 'Ein Euro sind 86,41 Pence, nach dem Referenzkurs der Europäischen Zentralbank vom 8. Mai 2026.', 'A in der Schätzung öffnen']],
    [`${own}&view=share`, ['des Diagramms der Schritte', 'Regelwerk vom 29. November 2026, berechnet am']],
    [`${own}&view=teach&below=3m`, ['Eine Übung stellen', 'Was Lernende erfahren', 'den besten zwei', 'Zum Austeilen']],
    [`${own}&view=embed&embed=whole`, ['die ganze Schätzung', 'immer dunkel', 'Die Reaktion', 'Der Ausgang']],
    ['/?v=1&view=exercise&people=4200&data=financial&mfa=none&decided=60000&guess=2m', ['entschieden 60.000\u00a0£']],
  ]) {
    const page = await site.visit(german(link));
    const said = (await page.locator('#app').textContent()).replaceAll('\u00ad', '');
    for (const words of expected) assert.ok(said.includes(words), `${words}: ${link}`);
    assert.deepEqual((await untranslated(page)).filter((text) => !left(text)), [], link);
    assert.deepEqual((await halfway(page)).filter((text) => !left(text)), [], link);
    await leave(page);
  }
  const cases = await site.visit(german(`${own}&view=cases`));
  await cases.getByText('Sexualleben oder sexuelle Orientierung').first().waitFor({ state: 'attached' });
  await leave(cases);
});

test('amounts are typed as in German, and what cannot be read is told in German', LIMIT, async () => {
  const page = await site.visit(german('/?v=1&regime=eu'));
  const typed = async (field, text, part) => {
    await page.locator(field).fill(text);
    await page.waitForFunction((part) => location.search.includes(part), part);
  };
  await typed('#turnover', '1,2 Mrd. €', 'turnover=1200000000&');
  await typed('#turnover', '6.100.000', 'turnover=6100000&');
  await typed('#turnover', '330 Mio', 'turnover=330000000&');
  assert.match(await page.locator('#turnover-said').innerText(), /^330\.000\.000\s€$/);
  await typed('#people', '82 946', 'people=82946&');
  await page.locator('#turnover').fill('viel');
  const error = '„viel“ war nicht lesbar: erwartet wurde ein Betrag in Euro, etwa 435000000, 330 Mio oder 6,1\u00a0Mio.\u00a0€.';
  await page.getByText(error).waitFor();
  assert.equal(await page.locator('.app-page__unread').innerText(), 'Nicht lesbar: Jahresumsatz oder Budget. Die Antwort folgt den Angaben, die gelesen werden konnten.');
  await leave(page);
});

test('a notice about the link is in German and keeps what stood there', LIMIT, async () => {
  const page = await site.visit(german('/?v=1&harm=never&people=abc'));
  await page.getByText('„never“ war als „harm“ nicht lesbar: erwartet wurde none, low, moderate oder severe.').waitFor();
  await page.getByText('Einige Werte in diesem Link waren nicht lesbar').waitFor();
  await leave(page);
});

test('the way to the other language keeps every fact, and nothing is loaded after the page', LIMIT, async () => {
  const page = await site.visit(EU);
  const facts = () => page.evaluate(() => location.search.replace('&lang=de', ''));
  const before = await facts();
  const english = page.requests.map((address) => new URL(address).pathname);
  assert.ok(!english.some((path) => path.includes('/de')));
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.waitForFunction(() => document.querySelector('html[lang=de][data-ready]'));
  assert.equal(await facts(), before);
  const loaded = page.requests.length;
  await page.locator('#mfa-full').check();
  await page.waitForFunction(() => location.search.includes('mfa=full') && location.search.includes('lang=de'));
  await page.getByRole('link', { name: 'Leer beginnen' }).click();
  await page.waitForFunction(() => location.search === '?v=1&regime=uk&lang=de');
  await page.getByText('Ein Verantwortlicher verliert die Kontrolle über personenbezogene Daten').waitFor();
  assert.deepEqual(await untranslated(page), []);
  assert.deepEqual(page.requests.slice(loaded), []);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForFunction(() => document.querySelector('html[lang=en-GB][data-ready]'));
  assert.equal(await facts(), '?v=1&regime=uk');
  await leave(page);
});

test('every page that shows a scenario leads to itself in the other language', LIMIT, async () => {
  for (const view of ['risk', 'compare', 'cases', 'share', 'embed', 'teach', 'exercise']) {
    const page = await site.visit(`/?v=1&regime=eu&people=500&view=${view}`);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForFunction(() => document.querySelector('html[lang=de][data-ready]'));
    assert.match(page.url(), new RegExp(`people=500.*view=${view}.*lang=de|people=500.*lang=de.*view=${view}`), view);
    await page.getByRole('link', { name: 'English' }).waitFor();
    await leave(page);
  }
  // An answer that was committed stays so.
  const page = await site.visit('/?v=1&view=exercise&people=4200&decided=60000&guess=2m');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.waitForFunction(() => document.querySelector('html[lang=de][data-ready]'));
  assert.match(page.url(), /guess=2(m|000000)/);
  assert.equal(await page.locator('#guess').count(), 0);
  await leave(page);
});

test('what somebody named is not translated', LIMIT, async () => {
  const page = await site.visit(german('/?v=1&title=Turnover'));
  assert.equal(await page.locator('.app-page__title').innerText(), 'Turnover');
  await leave(page);
});

test('no word is wider than a narrow page', LIMIT, async () => {
  for (const width of [320, 360]) {
    const page = await site.visit(german(EU), { viewport: { width, height: 800 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} pixels too wide at ${width}`);
    await leave(page);
  }
});

test('the single file speaks German too', LIMIT, async () => {
  const page = await site.visit(`${pathToFileURL(join(process.env.PACKAGES, 'amerce.html')).href}?v=1&regime=uk&lang=de`);
  assert.match(await page.locator('.app-verdict').innerText(), /Wenn eine Geldbuße verhängt wird/i);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByText('If a penalty is imposed').waitFor();
  await leave(page);
});
