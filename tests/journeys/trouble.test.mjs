// What the page says when it cannot do its work, and what it keeps.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, leave, start } from './journey.mjs';

const LIMIT = { timeout: 180_000 };
const LINK = '/?v=1&people=82946&mfa=none';

let site;
before(async () => {
  site = await start();
});
after(() => site?.end());

/** Answers requests for some addresses in another way. */
const answer = (pattern, how) => (page) => page.route(pattern, how);

/** What the server sends, changed. */
const changed = (pattern, change) =>
  answer(pattern, async (route) => {
    const response = await route.fetch();
    await route.fulfill(change({ response, body: await response.body(), headers: response.headers() }));
  });

/** Opens the link where something is wrong; the page says what, and keeps the address. */
function says(kind, pattern, prepare) {
  return async () => {
    const page = await site.visit(LINK, { prepare, waits: false });
    const said = page.locator('#trouble');
    await said.waitFor();
    assert.match(await said.innerText(), pattern);
    // One message, and the address.
    assert.equal(await said.locator('> :visible').count(), 2);
    assert.equal(await page.locator('html').getAttribute('data-stopped'), kind);
    assert.equal(await page.locator('#trouble-address').inputValue(), site.origin + LINK);
    // The worked example below is there to be read.
    assert.ok(await page.locator('.app-verdict').isVisible());
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    await accessible(page);
    await page.context().close();
  };
}

test(
  'a browser without WebAssembly is named as too old, or set so',
  LIMIT,
  says('refused', /older than Chrome 97, Edge 97, Firefox 102 or Safari 16, or a setting/, (page) =>
    page.addInitScript(() => delete window.WebAssembly),
  ),
);

test(
  'so is a browser that knows an older WebAssembly',
  LIMIT,
  says('refused', /does not run its WebAssembly/, (page) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new WebAssembly.CompileError('invalid opcode'));
      WebAssembly.instantiateStreaming = refuse;
      WebAssembly.instantiate = refuse;
    }),
  ),
);

test(
  'so is one that cannot read the script that starts the program',
  LIMIT,
  says(
    'refused',
    /does not run its WebAssembly/,
    changed('**/?v=1*', ({ response, body }) => {
      const page = body.toString();
      const unread = page.replace('<script id="start">', '$&(async () = ');
      assert.notEqual(unread, page, 'the page has a script that starts its program');
      // A policy would refuse the changed script before it is read.
      return { response, body: unread.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') };
    }),
  ),
);

test(
  'a place that forbids WebAssembly is told apart from a fault of the page',
  LIMIT,
  says(
    'refused',
    /or a setting forbids it/,
    changed('**/?v=1*', ({ response, body, headers }) => ({
      response,
      body,
      headers: { ...headers, 'content-security-policy': "script-src 'self' 'unsafe-inline'" },
    })),
  ),
);

test(
  'a program that does not arrive is missing',
  LIMIT,
  says('missing', /did not arrive as it was published/, answer('**/*.wasm', (route) => route.fulfill({ status: 404 }))),
);

test(
  'so is a script of the wrong type',
  LIMIT,
  says(
    'missing',
    /did not arrive as it was published/,
    changed('**/app-*.js', ({ response, body, headers }) => ({
      response,
      body,
      headers: { ...headers, 'content-type': 'text/html' },
    })),
  ),
);

test(
  'so is a program that was changed on its way',
  LIMIT,
  says(
    'missing',
    /did not arrive as it was published/,
    changed('**/*.wasm', ({ response, body }) => ({ response, body: Buffer.concat([body, Buffer.from([0, 1, 0])]) })),
  ),
);

test('a script that was changed on its way does not run', LIMIT, async () => {
  const prepare = changed('**/app-*.js', ({ response, body }) => ({
    response,
    body: `window.intruded = true;${body}`,
  }));
  const page = await site.visit(LINK, { prepare, waits: false });
  await page.locator('#missing').waitFor();
  assert.equal(await page.evaluate(() => window.intruded), undefined);
  await page.context().close();
});

test('WebAssembly of the wrong type runs all the same', LIMIT, async () => {
  const prepare = changed('**/*.wasm', ({ response, body, headers }) => ({
    response,
    body,
    headers: { ...headers, 'content-type': 'text/plain' },
  }));
  const page = await site.visit(LINK, { prepare });
  assert.equal(await page.locator('#people').inputValue(), '82,946');
  await leave(page);
});

test('a fault of the program hides figures that no longer follow, and keeps the address', LIMIT, async () => {
  const page = await site.visit(LINK);
  await page.locator('#mfa-full').check();
  await page.waitForFunction(() => location.search.includes('mfa=full'));
  // A program of one instruction, the trap in which a panic ends.
  await page.evaluate(() => {
    const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(trap)));
    setTimeout(exports.f);
  });
  const said = page.locator('#broken');
  await said.waitFor();
  assert.match(await said.innerText(), /Nothing you entered is lost/);
  assert.ok(!(await page.locator('.app-verdict').isVisible()));
  const address = await page.locator('#trouble-address').inputValue();
  assert.match(address, /people=82946&mfa=full$/);
  await accessible(page);
  await page.context().close();
  const again = await site.visit(address.slice(site.origin.length));
  assert.ok(await again.locator('#mfa-full').isChecked());
  await leave(again);
});

test('an error of something else on the page, such as an extension, stops nothing', LIMIT, async () => {
  const page = await site.visit(LINK);
  const thrown = page.waitForEvent('pageerror');
  await page.evaluate(() => setTimeout(() => { throw new Error('of an extension'); }));
  await thrown;
  assert.ok(!(await page.locator('#trouble').isVisible()));
  assert.ok(await page.locator('.app-verdict').isVisible());
  await page.context().close();
});
