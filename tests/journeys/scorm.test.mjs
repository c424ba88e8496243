// The packages for learning platforms, unpacked and opened by a runtime of each version.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };

/** The versions of SCORM, and what a platform of each knows of a learner. */
const VERSIONS = [
  {
    folder: 'scorm12',
    runtime: 'Scorm12API',
    api: 'API',
    write: 'LMSSetValue',
    read: 'LMSGetValue',
    names: { learner: 'cmi.core.student_id', status: 'cmi.core.lesson_status', score: 'cmi.core.score.raw', state: 'cmi.suspend_data' },
    others: /API_1484_11|completion_status|Terminate/,
  },
  {
    folder: 'scorm2004',
    runtime: 'Scorm2004API',
    api: 'API_1484_11',
    write: 'SetValue',
    read: 'GetValue',
    names: { learner: 'cmi.learner_id', status: 'cmi.completion_status', score: 'cmi.score.raw', state: 'cmi.suspend_data' },
    others: /LMS[A-Z]|cmi\.core/,
  },
];

let folder, site;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amerce-scorm-'));
  for (const version of VERSIONS) {
    const packed = unzipSync(await readFile(join(process.env.PACKAGES, `amerce-${version.folder}.zip`)));
    for (const [name, content] of Object.entries(packed)) {
      const path = join(folder, version.folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    version.files = Object.keys(packed);
    await cp(createRequire(import.meta.url).resolve(`scorm-again/${version.folder}/min`), join(folder, `${version.folder}.js`));
    await writeFile(join(folder, `${version.folder}.html`), platform(version));
  }
  site = await start({ folder });
});
after(async () => {
  await site?.end();
  await rm(folder, { recursive: true });
});

/** A learning platform: what it remembers of the learner stands in the address, and so does how it behaves. */
const platform = ({ folder, runtime, api, write }) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Learning platform</title><link rel="icon" href="data:,">
<style>body { margin: 0; } iframe { width: 100%; height: 85vh; border: 0; }</style>
<main><h1>Course</h1><iframe title="Exercise"></iframe></main>
<script src="${folder}.js"></script>
<script>
  const asked = new URLSearchParams(location.search);
  const runtime = new ${runtime}({ autocommit: false, logLevel: 5 });
  runtime.loadFromFlattenedJSON(JSON.parse(asked.get('remembers') ?? '{}'), '');
  const takes = runtime.${write};
  if (asked.has('refuses')) runtime.${write} = () => 'false';
  const relent = () => { runtime.${write} = takes; };
  const arrive = () => { window.${api} = runtime; };
  if (asked.has('late')) setTimeout(arrive, asked.get('late'));
  else arrive();
  if (asked.has('opens')) addEventListener('click', () => window.open('${folder}/exercise-1.html'));
  else document.querySelector('iframe').src = '${folder}/exercise-1.html';
</script></html>`;

/** Opens the exercise on a platform. */
async function learn(version, { remembers = {}, ...behaviour } = {}) {
  const named = Object.fromEntries(Object.entries(remembers).map(([name, value]) => [version.names[name], value]));
  const asked = new URLSearchParams({ remembers: JSON.stringify(named), ...behaviour });
  const page = await site.visit(`/${version.folder}.html?${asked}`, { waits: false });
  return { page, exercise: page.frameLocator('iframe'), inner: page.frameLocator('iframe').frameLocator('iframe') };
}

/** What a platform remembers of the learner. */
const remembered = (page, { api, read, names }) =>
  page.evaluate(
    ([api, read, names]) => Object.fromEntries(Object.entries(names).map(([name, key]) => [name, `${window[api][read](key)}`])),
    [api, read, names],
  );

/** Commits a guess. */
async function guess(inner, amount) {
  await inner.locator('html[data-ready]').waitFor();
  await inner.getByLabel(/guess/i).fill(amount);
  await inner.getByRole('button', { name: /guess|commit/i }).click();
}

const line = (exercise) => exercise.locator('#line');

for (const version of VERSIONS) {
  const { folder: name, others } = version;

  test(`${name}: the manifest names every file, and only names of its version are used`, LIMIT, async () => {
    const manifest = await readFile(join(folder, name, 'imsmanifest.xml'), 'utf8');
    const page = await site.visit(`/${name}/exercise-1.html`, { waits: false });
    const listed = await page.evaluate((text) => {
      const manifest = new DOMParser().parseFromString(text, 'application/xml');
      if (manifest.querySelector('parsererror')) return [manifest.documentElement.textContent];
      return [...manifest.querySelectorAll('file')].map((file) => file.getAttribute('href'));
    }, manifest);
    assert.deepEqual([...listed, 'imsmanifest.xml'].sort(), version.files.toSorted());
    assert.doesNotMatch(await readFile(join(folder, name, 'exercise-1.html'), 'utf8'), others);
    await leave(page);
  });

  test(`${name}: a result is handed over, and the exercise opens where it was left`, LIMIT, async () => {
    const first = await learn(version);
    await guess(first.inner, '60000');
    await line(first.exercise).getByText('Saved:').waitFor();
    const left = await remembered(first.page, version);
    assert.match(left.state, /guess=60000/);
    assert.equal(left.status, 'completed');
    assert.ok(Number(left.score) > 90, left.score);
    await accessible(first.page);
    await leave(first.page);

    const second = await learn(version, { remembers: left });
    await second.inner.locator('html[data-ready]').waitFor();
    await second.inner.getByText('£60,000').first().waitFor();
    assert.deepEqual(await remembered(second.page, version), left);
    await leave(second.page);
  });

  test(`${name}: a platform that refuses costs nothing, and is asked again`, LIMIT, async () => {
    const { page, exercise, inner } = await learn(version, { refuses: 'yes' });
    await guess(inner, '60000');
    await line(exercise).getByText('is kept in this browser').waitFor();
    await page.evaluate('relent()');
    await exercise.getByRole('button', { name: 'Try again' }).click();
    await line(exercise).getByText('Saved:').waitFor();
    assert.match((await remembered(page, version)).state, /guess=60000/);
    await leave(page);
  });

  test(`${name}: a platform that is late is found, and has what it kept`, LIMIT, async () => {
    const remembers = { state: 'guess=75000', score: '93', status: 'completed' };
    const { page, inner } = await learn(version, { late: '1500', remembers });
    await inner.getByText('£75,000').first().waitFor();
    assert.equal((await remembered(page, version)).score, '93');
    await leave(page);
  });

  test(`${name}: a platform that opens a window of its own is found`, LIMIT, async () => {
    const { page } = await learn(version, { opens: 'yes' });
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.locator('h1').click()]);
    await guess(opened.frameLocator('iframe'), '60000');
    await opened.locator('#line').getByText('Saved:').waitFor();
    assert.match((await remembered(page, version)).state, /guess=60000/);
    await leave(page);
  });

  test(`${name}: without a platform the result is kept, and offered to one that comes`, LIMIT, async () => {
    const page = await site.visit(`/${name}/exercise-1.html`, { waits: false });
    await guess(page.frameLocator('iframe'), '60000');
    await page.locator('#line').getByText('is kept in this browser: no learning platform was found').waitFor();
    await page.reload();
    await page.frameLocator('iframe').getByText('£60,000').first().waitFor();
    await page.goto(`${site.origin}/${name}.html`);
    const exercise = page.frameLocator('iframe');
    await exercise.getByRole('button', { name: 'Save it as mine' }).click();
    await line(exercise).getByText('Saved:').waitFor();
    assert.match((await remembered(page, version)).state, /guess=60000/);
    await leave(page);
  });
}
