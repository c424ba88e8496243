// Times the engine and plain JavaScript inside a browser.

import start, { breach, estimated, organisation, plain as plainWasm, year } from './bindings.js';
import { plain } from './plain.js';

const SAME = 100_000;
const ERROR = 0.01;

const { memory } = await start({ module_or_path: new URL('./bench.wasm', import.meta.url) });
const [rate, median, factor, lowest, highest] = organisation();
const script = (draws, seed) => plain({ rate, median, factor, lowest, highest }, draws, seed);

/** How many draws plain JavaScript needs: the error of a few is measured, and of as many as follow from that, twice. */
window.needed = (truth) => {
  let draws = 20_000;
  for (const seeds of [100, 200, 200]) {
    let squares = 0;
    for (let seed = 0; seed < seeds; seed++) squares += (script(Math.floor(draws), 1_000 + seed) / truth - 1) ** 2;
    draws *= squares / seeds / ERROR ** 2;
  }
  return { javascript: Math.floor(draws) };
};

/** How many milliseconds each piece of work takes. */
window.time = (draws) => {
  const contestants = [
    ['year', year],
    ['plain', plainWasm],
    ['javascript', script],
  ];
  const times = {};
  for (const [name, percentile] of contestants) {
    times[`${name}.same`] = best(() => percentile(SAME, 1));
    times[`${name}.equal`] = best(() => percentile(draws[name], 1));
  }
  times.breach = best(() => breach(SAME, 1));
  times.estimate = best(estimated);
  times.bits = year(10_000, 7);
  year(1_000_000, 1);
  times.memory = memory.buffer.byteLength;
  return times;
};

/** The least time of many. Clocks of browsers are coarse, so that quick work is timed several times at once. */
function best(work) {
  const started = performance.now();
  work();
  const times = Math.ceil(2 / Math.max(performance.now() - started, 0.02));
  let best = Infinity;
  while (performance.now() - started < 400) {
    const begun = performance.now();
    for (let time = 0; time < times; time++) work();
    best = Math.min(best, (performance.now() - begun) / times);
  }
  return best;
}
