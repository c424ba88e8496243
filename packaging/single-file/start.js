// Starts the page where all of it is one file, which may lie anywhere and has no server.

/** A page to read that the file holds, if there is one of that name. */
const included = (name) => document.getElementById(`page-${name}`);

/** An address as it is within the file: a relative one would lead out of it, so the query says which page is meant. */
function inside(address) {
  if (/^\.\/($|[?#])/.test(address)) return address.slice(2) || '?';
  // A page to read does not take the scenario along: within the file, what stands after `#` would be taken for a private one.
  const [, name, rest = ''] = /^(?:\.\/)?([\w-]+)\.html(?:#.*=.*|(#.*))?$/.exec(address) ?? [];
  return name && included(name) ? `?page=${name}${rest}` : address;
}

/** Keeps every address that is drawn within the file. */
function keepInside() {
  for (const [kind, name] of [['a', 'href'], ['iframe', 'src']]) {
    for (const element of document.querySelectorAll(`${kind}[${name}]`)) {
      const address = element.getAttribute(name);
      if (inside(address) !== address) element.setAttribute(name, inside(address));
    }
  }
}

/** Shows a page to read, which needs no program. */
function read(text) {
  document.title = text.dataset.title;
  document.getElementById('app').replaceChildren(text.content);
  delete page.dataset.opening;
  page.dataset.ready = '';
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Unpacks a program and starts it. */
async function start(bindings, name) {
  const packed = Uint8Array.from(atob(document.getElementById(name).textContent), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  await bindings.default({ module_or_path: await new Response(unpacked).arrayBuffer() });
}

const text = included(new URLSearchParams(location.search).get('page'));
if (text) read(text);
else start({ app: appBindings, compare: compareBindings, studies: studiesBindings }[program], `${program}-wasm`);

new MutationObserver(keepInside).observe(page, { subtree: true, childList: true, attributeFilter: ['href', 'src'] });
keepInside();
