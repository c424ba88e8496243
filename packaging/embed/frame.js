// What a page inside another one tells the page around it. It is loaded only where a link says `embed`, and only in a frame.
//
// The height is told to any page around, since it says nothing of what was entered. The estimate and the progress of an
// exercise are told only to a page that has said hello, and only to its origin. See docs/embedding.md.

const VERSION = 1;
const around = window.parent;

/** The origin of the page around, once it has said hello. */
let origin;
let lastHeight;
let lastEstimate;

const logged = new Set();

/** Logs a sentence the first time that there is reason to. */
function logOnce(sentence) {
  if (logged.has(sentence)) return;
  logged.add(sentence);
  console.warn(`Amerce: ${sentence}`);
}

function tell(message, to = origin) {
  if (to !== undefined) around.postMessage({ amerce: VERSION, ...message }, to);
}

function tellHeight() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === lastHeight || height === 0) return;
  lastHeight = height;
  tell({ type: 'height', height }, '*');
  // Learning platforms such as Canvas resize a frame by this message.
  around.postMessage({ subject: 'lti.frameResize', height }, '*');
}

/** The program writes what it shows into the page: link, penalty and chance, as JSON. */
function tellEstimate() {
  const estimate = document.querySelector('[data-told]')?.dataset.told;
  if (origin === undefined || estimate === undefined || estimate === lastEstimate) return;
  lastEstimate = estimate;
  tell({ type: 'estimate', ...JSON.parse(estimate) });
}

/** The last thing that an exercise said, for a page that says hello later. */
let exercise;
document.addEventListener('amerce:exercise', ({ detail }) => {
  exercise = detail;
  tell({ type: 'exercise', ...detail });
});

/** Opens another scenario here, shown as this one is. */
function open(link) {
  const pairs = (text) => new URLSearchParams(text.replace(/^[^?#]*[?#]+\??/, ''));
  const [next, now] = [pairs(link), pairs(location.hash.includes('=') ? location.hash : location.search)];
  for (const key of ['embed', 'lock', 'hide', 'theme', 'lang']) {
    if (now.has(key) && !next.has(key)) next.set(key, now.get(key));
  }
  location.replace(`#?${next}`);
}

addEventListener('message', ({ data, source, origin: from }) => {
  // Other programs use messages too.
  if (typeof data !== 'object' || data === null || !('amerce' in data)) return;
  if (source !== around) return logOnce(`A message from a window that is not around this page was ignored (${from}).`);
  if (data.amerce !== VERSION) return logOnce(`A message of version ${data.amerce} was ignored; this page knows ${VERSION}.`);
  if (origin !== undefined && from !== origin) return logOnce(`A message from ${from} was ignored; ${origin} was first.`);
  switch (data.type) {
    case 'hello':
      // A page from a file has no origin that could be named.
      origin = from === 'null' ? '*' : from;
      lastEstimate = undefined;
      tellEstimate();
      if (exercise !== undefined) tell({ type: 'exercise', ...exercise });
      tell({ type: 'height', height: lastHeight ?? 0 });
      break;
    case 'open':
      if (typeof data.link === 'string') open(data.link);
      break;
    case 'resume':
      document.dispatchEvent(new CustomEvent('amerce:resume', { detail: { link: data.link, state: data.state } }));
      break;
    default:
      logOnce(`A message of the type “${data.type}” was ignored; hello, open and resume are known.`);
  }
});

// What leads away, or to a part that is not shown here, opens beside the page around, which readers have not finished with.
document.addEventListener('click', ({ target }) => {
  const link = target.closest?.('a[href]');
  const address = link?.getAttribute('href');
  if (address === undefined || (address.startsWith('#') && document.getElementById(address.slice(1)))) return;
  const whole = document.querySelector('.app-frame-line a');
  if (address.startsWith('#') && whole) link.href = new URL(address, whole.href).href;
  Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
}, true);

new ResizeObserver(tellHeight).observe(document.body);
new MutationObserver(tellEstimate).observe(document.body, { attributes: true, attributeFilter: ['data-told'], childList: true, subtree: true });
tell({ type: 'ready' }, '*');
