// What Lighthouse says of the site that was built, served compressed: node audit.mjs

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLISHED, serve } from '../journeys/journey.mjs';

const ADDRESSES = ['/', '/?v=1&view=compare', '/cases.html', '/method.html'];
const SCREENS = { phone: [], desk: ['--preset=desktop'] };
const LEAST = 95;
/** Lighthouse’s own advice against chance: the one in the middle of five. */
const RUNS = 5;

const { server } = await serve(process.env.SITE, PUBLISHED);
const folder = await mkdtemp(join(tmpdir(), 'amerce-lighthouse-'));

/** The report on an address, on a screen. */
async function audit(address, options) {
  const path = join(folder, 'report.json');
  const script = join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');
  const where = `http://127.0.0.1:${server.address().port}${address}`;
  // It fetches robots.txt from within the page, which the policy of a page to read forbids.
  const left = '--skip-audits=robots-txt';
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  const env = { ...process.env, CHROME_PATH: process.env.BROWSER_PATH };
  const run = spawn('node', [script, where, '--quiet', '--output=json', `--output-path=${path}`, left, flags, ...options], { env, stdio: 'inherit' });
  const [code] = await once(run, 'exit');
  if (code !== 0) throw new Error(`Lighthouse could not look at ${address}.`);
  return JSON.parse(await readFile(path, 'utf8'));
}

/** What a report scores in each of the four, from 0 to 100. */
const scores = ({ categories }) => Object.values(categories).map(({ title, score }) => [title, Math.round(score * 100)]);

const speed = ({ categories }) => categories.performance.score;

/** Of several reports on an address the one whose speed lies in the middle. */
async function typical(address, options) {
  const reports = [];
  while (reports.length < RUNS) reports.push(await audit(address, options));
  return reports.sort((one, other) => speed(one) - speed(other))[Math.floor(RUNS / 2)];
}

let short = 0;
for (const address of ADDRESSES) {
  for (const [screen, options] of Object.entries(SCREENS)) {
    const report = await typical(address, options);
    console.log(address, `(${screen}):`, scores(report).map(([title, score]) => `${title} ${score}`).join(', '));
    for (const { title, auditRefs } of Object.values(report.categories)) {
      const found = auditRefs.map(({ id }) => report.audits[id]).filter(({ score }) => score !== null && score < 0.9);
      for (const { title: what, displayValue = '' } of found) console.log(`  ${title}: ${what} ${displayValue}`);
    }
    short += scores(report).filter(([, score]) => score < LEAST).length;
  }
}
server.close();
await rm(folder, { recursive: true });
if (short > 0) {
  console.error(`${short} of these scores are below ${LEAST}.`);
  process.exitCode = 1;
}
