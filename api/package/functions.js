// What people call, around a module that takes and gives text.

import * as engine from './bindings.js';

/** Estimates the penalty for a link. */
export function estimate(link, options) {
  return strict(JSON.parse(engine.estimate(text(link))), options);
}

/** Simulates the breach of a link, and some years. */
export function simulate(link, options) {
  return strict(JSON.parse(engine.simulate(text(link))), options);
}

/** Reads a link: its facts, its canonical spelling, and what could not be read of it. */
export function readLink(link, options) {
  return strict(JSON.parse(engine.read(text(link))), options);
}

/** Writes facts as a link. */
export function writeLink(facts, options) {
  const pairs = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null);
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, spelled(value)]));
  return readLink(`?${query}`, options).link;
}

/** Throws the first value that could not be read, unless that is allowed. */
function strict(result, options) {
  const unread = result.notices.find((notice) => notice.kind === 'error');
  if (unread && !options?.lenient) throw new Error(unread.message);
  return result;
}

/** A link is text, or an address such as `location`. */
function text(link) {
  return String(link);
}

/** A value as a link spells it. */
function spelled(value) {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join('.') : String(value);
}
