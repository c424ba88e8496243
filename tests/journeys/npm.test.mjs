// The package for JavaScript, installed into a project of its own without the network.

import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LINKS } from './links.mjs';
import { leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };

const PACKAGE = join(process.env.PACKAGES, `amerce-${process.env.VERSION}.tgz`);

let project;
before(async () => {
  project = await mkdtemp(join(tmpdir(), 'amerce-npm-'));
  await writeFile(join(project, 'package.json'), '{ "name": "scratch", "private": true }');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', PACKAGE);
});
after(() => rm(project, { recursive: true }));

const run = (program, ...given) => execFileSync(program, given, { cwd: project, encoding: 'utf8' });

const printed = (link) => JSON.parse(execFileSync(process.env.ESTIMATE, ['--json', link], { encoding: 'utf8' }));

test('every example of the README prints what it says', LIMIT, async () => {
  const readme = await readFile(join(project, 'node_modules/amerce/README.md'), 'utf8');
  const examples = [...readme.matchAll(/```(c?)js\n(.*?)```/gs)];
  assert.ok(examples.length >= 5, `${examples.length} examples`);
  for (const [, common, code] of examples) {
    const file = common ? 'example.cjs' : 'example.mjs';
    await writeFile(join(project, file), code);
    const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, line]) => line);
    assert.ok(said.length > 0, code);
    assert.deepEqual(run('node', file).trim().split('\n'), said);
  }
});

test('in Node it says what the command line says', LIMIT, async () => {
  const code = `import { estimate } from 'amerce';
    console.log(JSON.stringify(${JSON.stringify(LINKS)}.map((link) => estimate(link, { lenient: true }))));`;
  await writeFile(join(project, 'links.mjs'), code);
  assert.deepEqual(JSON.parse(run('node', 'links.mjs')), LINKS.map(printed));
});

test('the types say what is there, and refuse what is not', LIMIT, async () => {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const check = async (code) => {
    await writeFile(join(project, 'check.mts'), code);
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022'];
    try {
      run('node', compiler, ...options, 'check.mts');
    } catch (refused) {
      return refused.stdout;
    }
    return '';
  };
  const results = LINKS.map((link) => `console.log(${JSON.stringify(printed(link))} satisfies EstimateResult);`);
  const simulated = execFileSync(process.env.SIMULATE, [`${LINKS[1]}&draws=1000&appetite=1m`], { encoding: 'utf8' });
  const right = `import { estimate, readLink, writeLink, type EstimateResult, type SimulationResult } from 'amerce';
    declare const console: { log(...said: unknown[]): void };
    ${results.join('\n')}
    console.log(${simulated.trim()} satisfies SimulationResult);
    const link: string = writeLink({ regime: 'uk', people: 5000, data: ['health'], vulnerable: true, mfa: 'none' });
    const result: EstimateResult = estimate(link, { lenient: true });
    console.log(result.penalty.p10.toFixed(), writeLink(readLink(link).facts));`;
  assert.equal(await check(right), '');
  const wrong = await check(`import { estimate, writeLink } from 'amerce';
    writeLink({ poeple: 5 });
    writeLink({ mfa: 'perhaps' });
    estimate('?v=1').penalty.p50;`);
  assert.deepEqual([...wrong.matchAll(/check\.mts\((\d)/g)].map(([, line]) => line), ['2', '3', '4']);
});

test('in a browser it answers as soon as it is imported', LIMIT, async () => {
  const page = `<!doctype html><html lang="en"><title>Page of somebody else</title><link rel="icon" href="data:,">
    <script type="importmap">{ "imports": { "amerce": "./node_modules/amerce/browser.js" } }</script>
    <script type="module">
      import { estimate } from 'amerce';
      window.answer = estimate(${JSON.stringify(LINKS[1])});
    </script>`;
  await writeFile(join(project, 'index.html'), page);
  const site = await start({ folder: project });
  const opened = await site.visit('/', { waits: false });
  await opened.waitForFunction(() => window.answer !== undefined);
  assert.deepEqual(await opened.evaluate(() => window.answer), printed(LINKS[1]));
  await leave(opened);
  await site.end();
});
