// Answers for the site from what was kept of it, so that it works without a network.
//
// All files of one version are kept together, each checked against its hash, before the version is used at all. A newer
// version is kept beside it and waits until no page uses the older one, or until somebody asks for it.

const VERSION = '{version}';
const FILES = {files};

const scope = self.registration.scope;
const ours = `amerce ${scope} `;
const name = ours + VERSION;
const kept = new Set(FILES.map(([file]) => new URL(file, scope).href));

async function keep(cache, [file, integrity]) {
  const response = await fetch(file, { integrity, cache: 'no-cache', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${file} could not be fetched: ${response.status}.`);
  // Browsers show no page from a response that was led elsewhere on the way.
  const { headers } = response;
  await cache.put(new URL(file, scope), response.redirected ? new Response(await response.blob(), { headers }) : response);
}

async function install() {
  const cache = await caches.open(name);
  await Promise.all(FILES.map((file) => keep(cache, file)));
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((other) => other.startsWith(ours) && other !== name).map((other) => caches.delete(other)));
}

async function answer(address, request) {
  const cache = await caches.open(name);
  // A browser that is short of room may have dropped it.
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('message', (event) => event.data === 'take over' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  // What a link says of a scenario changes nothing about the files.
  const address = event.request.url.replace(/[?#].*/, '').replace(/\/index\.html$/, '/');
  if (event.request.method === 'GET' && kept.has(address)) event.respondWith(answer(address, event.request));
});
