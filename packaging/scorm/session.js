// Brings what a learner did to the learning platform, and what the platform kept back to the learner.
//
// A platform that is absent, slow or refuses costs nothing: the result is kept in this browser, shown, and offered again.

/** No platform takes more of a state than this. */
const ROOM = 4000;
const OPENED = Date.now();

const { exercise } = document.body.dataset;
const line = document.getElementById('line');
const again = document.getElementById('again');
const frame = document.querySelector('iframe');

/** The platform, once it was found and let us in; `null` before, and again after it let us out. */
let platform = null;
/** What the learner did: the state of the exercise, the score, and whether all is done; and whether the platform has it. */
let result = null;
/** The exercise that was asked for, as the page calls it. */
let asked;

/** Looks for the platform in the frames around this page, and then around the page that opened it. */
function found() {
  for (let opener = window; opener; opener = reachable(opener, 'opener')) {
    for (let around = opener, above; around; around = above) {
      const api = reachable(around, names.api);
      if (api) return api;
      above = reachable(around, 'parent');
      if (above === around) break;
    }
  }
  return null;
}

/** Something of a window, which a browser may not let us see. */
function reachable(around, name) {
  try {
    return around[name];
  } catch {
    return null;
  }
}

/** Asks something of the platform; a refusal is an error that says why. */
function ask(api, deed, ...given) {
  const said = api[deed](...given);
  if (`${said}` === 'true') return;
  throw new Error(api[names.explain](`${api[names.mistake]()}`) || `it refused ${deed}`);
}

const read = (name) => `${platform[names.read](name) ?? ''}`;
const write = (name, value) => ask(platform, names.write, name, value);

/** Enters the platform, if there is one and it lets us. */
function enter() {
  const api = platform === null ? found() : null;
  if (api) {
    ask(api, names.start, '');
    platform = api;
  }
  return platform !== null;
}

/** Where a result is kept in this browser; one that was made without a platform belongs to nobody yet. */
const place = (learner) => `amerce exercise ${exercise} ${learner}`;
const learner = () => (platform ? `of ${read(names.learner)}` : '');

function keep() {
  try {
    localStorage.setItem(place(learner()), JSON.stringify(result));
  } catch {
    // A browser that keeps nothing still shows it, and the platform may yet take it.
  }
}

function forget(learner) {
  try {
    localStorage.removeItem(place(learner));
  } catch {
    // Nothing is kept there.
  }
}

function kept(learner) {
  try {
    return JSON.parse(localStorage.getItem(place(learner)));
  } catch {
    return null;
  }
}

/** Whether the platform has it that all is done; what counts as passed is for the platform to say. */
const isDone = () => ['completed', 'passed', 'failed'].includes(read(names.status));

/** Hands the result to the platform, which may refuse. */
function hand({ state, score, completed }) {
  for (const [name, value] of written(score)) write(name, value);
  if (state.length <= ROOM) write(names.state, state);
  if (!isDone()) write(names.status, completed ? 'completed' : 'incomplete');
  ask(platform, names.commit, '');
}

/** Saves the result where it can, and says where it is. */
function save() {
  const said = `${result.score} of 100${result.completed ? ', completed' : ''}`;
  let trouble = 'no learning platform was found';
  try {
    if (enter()) {
      hand(result);
      result.saved = true;
    }
  } catch (refused) {
    trouble = `the learning platform could not save it (${refused.message})`;
  }
  keep();
  again.hidden = result.saved;
  line.textContent = result.saved ? `Saved: ${said}.` : `Your result, ${said}, is kept in this browser: ${trouble}.`;
}

/** Takes what the page says of the exercise. */
function take({ id, state, score, completed }) {
  // Another exercise, opened from within this one, is not what was asked for.
  asked ??= id;
  if (id !== asked || (result === null && state === '')) return;
  const best = Math.max(score, result?.score ?? 0);
  const done = completed || Boolean(result?.completed);
  if (result?.state === state && result.score === best && result.completed === done) return;
  result = { state, score: best, completed: done, saved: false };
  save();
}

/** Shows the exercise as the learner left it. */
function show() {
  frame.src = `amerce.html?${exercise}${result ? `&${result.state}` : ''}`;
}

/** Takes up what the platform or this browser kept of this learner. */
function resume() {
  const state = read(names.state);
  const here = kept(learner());
  if (here && !here.saved) {
    result = here;
    save();
  } else if (state) {
    result = { state, score: Number(read(names.score)) || 0, completed: isDone(), saved: true };
  }
  const unclaimed = kept('');
  if (!result && unclaimed) offer(unclaimed);
}

/** Offers what was done in this browser before there was a platform, which may have been by somebody else. */
function offer(unclaimed) {
  line.textContent = `A result of ${unclaimed.score} of 100 was kept in this browser without a learning platform.`;
  again.textContent = 'Save it as mine';
  again.hidden = false;
  again.onclick = () => {
    again.onclick = save;
    again.textContent = 'Try again';
    forget('');
    result = unclaimed;
    save();
    show();
  };
}

/** Looks for a platform that is late, and takes up what it kept unless the learner has begun. */
function wait(times) {
  if (platform || times === 0) return;
  setTimeout(() => {
    join();
    if (platform && result?.saved) show();
    wait(times - 1);
  }, 500);
}

/** Enters the platform, and hands it what there is or takes up what it kept. */
function join() {
  try {
    if (!enter()) return;
    if (result) save();
    else resume();
  } catch (refused) {
    line.textContent = `The learning platform could not be used (${refused.message}). What you do is kept in this browser.`;
  }
}

// Before anything is joined, since an offer puts its own deed here.
again.onclick = save;
join();
if (!platform) result = kept('');
show();
wait(20);

frame.addEventListener('load', () => {
  frame.contentWindow.addEventListener('amerce:exercise', (event) => take(event.detail));
});
addEventListener('pageshow', (event) => event.persisted && location.reload());
addEventListener('pagehide', () => {
  if (!platform) return;
  try {
    if (result && !result.saved) hand(result);
    write(names.time, spelled((Date.now() - OPENED) / 1000));
    write(...names.exit);
    ask(platform, names.commit, '');
    ask(platform, names.finish, '');
  } catch {
    // Nobody is there any more to be told; what was not saved is kept in this browser.
  }
});
