// What every journey needs: the site on a port of its own, a browser, and a page that tolerates no error.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import assert from 'node:assert/strict';
import { chromium, firefox } from 'playwright-core';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How well a server compresses while it is asked, and one that compresses what it publishes, in Brotli. */
const QUICK = 5;
export const PUBLISHED = 11;

/** What was compressed, by the names of the files, since that takes long. */
const compressed = new Map();
function pack(file, body, quality) {
  const name = basename(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  if (!compressed.get(name)?.body.equals(body)) compressed.set(name, { body, packed: brotliCompressSync(body, { params }) });
  return compressed.get(name).packed;
}

/** Serves a folder on a free port of this machine. */
export async function serve(folder, quality = QUICK) {
  const log = [];
  const server = createServer(async (request, response) => {
    // As when the network is gone.
    if (server.isSilent) return response.destroy();
    log.push({ url: request.url, headers: request.headers });
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = await readFile(file);
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      if (packed) response.setHeader('content-encoding', 'br');
      response.end(packed ? pack(file, body, quality) : body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, log };
}

/** Starts the browser that is named in the environment; Firefox knows JavaScript off only as a setting of the whole. */
function launch(scripts, flags) {
  const executablePath = process.env.BROWSER_PATH;
  const firefoxUserPrefs = { 'javascript.enabled': scripts };
  return process.env.BROWSER_NAME === 'firefox'
    ? firefox.launch({ channel: 'moz-firefox', executablePath, headless: true, firefoxUserPrefs })
    : chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: [...CHROMIUM_FLAGS, ...flags] });
}

/**
 * A site and a browser; `visit` opens an address in a new profile, of another site `around` this one if it is named, and
 * `end` closes both.
 */
export async function start({ scripts = true, folder = process.env.SITE, flags = [] } = {}) {
  const { server, log } = await serve(folder);
  const browser = await launch(scripts, flags);
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    log,
    async visit(address = '/', { prepare, around, waits = scripts, ...options } = {}) {
      // The worker that keeps the site is asked for where it is tested; elsewhere it would fetch all of it for each page.
      const usual = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: scripts, serviceWorkers: 'block' };
      const context = await browser.newContext({ ...usual, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      page.troubles = [];
      page.requests = [];
      page.on('pageerror', (error) => page.troubles.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') page.troubles.push(`console: ${message.text()}`);
      });
      const { href, protocol } = new URL(address, around ?? origin);
      // A file is alone; a page of the site may load what lies beside it.
      const home = protocol === 'file:' ? href.split(/[?#]/)[0] : origin;
      page.on('request', (request) => {
        page.requests.push(request.url());
        if (![home, around ?? home].some((home) => request.url().startsWith(home))) page.troubles.push(`request elsewhere: ${request.url()}`);
      });
      await prepare?.(page);
      await page.goto(href);
      // Asked of the document by a selector, since a page that is just being left or begun has no element to ask.
      if (waits) await page.waitForFunction(() => document.querySelector('html[data-ready]'));
      return page;
    },
    /** Stops answering, as when the network is gone. */
    silence() {
      server.isSilent = true;
    },
    async end() {
      await browser.close();
      server.close();
    },
  };
}

/** What a link comes to, from the module that other pages import, in the browser. */
export function estimate(page, link, options) {
  const ask = async ([link, options]) => (await import('/amerce.js')).estimate(link, options);
  return page.evaluate(ask, [link, options]);
}

/** Closes a page, which must have had no trouble. */
export async function leave(page) {
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

/** The page must pass every check of WCAG 2.2 AA that axe knows. */
export async function accessible(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    axe.run(document, {
      // A page in a frame is checked by itself.
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  const said = found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`);
  assert.deepEqual(said, []);
}
