// Opens the page of the bench in a browser and prints what it says, in lines of a name and a number.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';

const [folder, programs, task, ...said] = process.argv.slice(2);
const { chromium, firefox } = createRequire(join(programs, 'package.json'))('playwright-core');
const numbers = Object.fromEntries(said.map((pair) => pair.split('=')).map(([name, number]) => [name, Number(number)]));

const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm' };
const server = createServer(async (request, response) => {
  // Only a page that lets nothing in from elsewhere gets a clock that is fine enough.
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-embedder-policy', 'require-corp');
  if (request.url === '/') {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><script type="module" src="./page.js"></script>');
    return;
  }
  try {
    const body = await readFile(join(folder, request.url.slice(1)));
    response.setHeader('content-type', TYPES[extname(request.url)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

const executablePath = process.env.BROWSER_PATH;
const browser =
  process.env.BROWSER_NAME === 'firefox'
    ? await firefox.launch({ channel: 'moz-firefox', executablePath, headless: true })
    : await chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: ['--disable-gpu'] });
const page = await browser.newPage();
page.setDefaultTimeout(300_000);
page.on('pageerror', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction(() => 'time' in window);
const ask = ([task, numbers]) => (task === 'needed' ? window.needed(numbers.truth) : window.time(numbers));
for (const [name, number] of Object.entries(await page.evaluate(ask, [task, numbers]))) console.log(name, number);
await browser.close();
server.close();
