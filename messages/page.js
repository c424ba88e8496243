// Says the page in another language, as it is drawn.
//
// The programs know English only, so that English costs nobody more than it did. What they draw is looked up here, a
// piece of text at a time, before the browser shows it. Numbers keep their digits and get the separators, signs and
// places of the language: no figure can differ from the one that is said in English.
(() => {
  const language = '{language}';
  const messages = {messages};

  // Where all is one file, this stands in it for those who ask for it.
  const asked = /[?&#]lang=([a-z]+)(?=[&#]|$)/i.exec(location.search + location.hash);
  if (asked?.[1].toLowerCase() !== language) return;

  const known = new Map(Object.entries(messages));
  const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];

  /** A message with places as what finds it in a text: how it begins, the rest, and how to say it. */
  function pattern([message, translation]) {
    const parts = message.split(/\{(\w+)\}/);
    const literal = parts.filter((_, at) => at % 2 === 0);
    const escaped = literal.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const [places, expression] = [parts.filter((_, at) => at % 2), new RegExp(`^${escaped.join('(.*?)')}$`, 'su')];
    return { begins: literal[0], weight: literal.join('').replace(/\W/g, '').length, places, expression, translation };
  }
  // The message that says most of itself is tried first.
  const patterns = Object.entries(messages).filter(([message]) => /\{\w+\}/.test(message)).map(pattern);
  patterns.sort((one, other) => other.weight - one.weight);

  // How the language writes numbers, by the one digit that is replaced.
  const around = (number, options) => new Intl.NumberFormat(language, { maximumFractionDigits: 0, ...options }).format(number).split('7');
  const separator = (kind) => new Intl.NumberFormat(language).formatToParts(12345.6).find((part) => part.type === kind).value;
  const separators = { ',': separator('group'), '.': separator('decimal') };
  const sizes = { '': 7, m: 7e6, bn: 7e9 };
  const currencies = { '£': 'GBP', '€': 'EUR' };
  const digits = (text) => text.replace(/[,.]/g, (mark) => separators[mark]);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });

  /** A number, an amount, a percentage, a factor, that of a country, a change in brackets, a provision or a day; nothing where a text is none. */
  function number(text) {
    if (/^\d+(\(\w\))+$/.test(text)) return text;
    const [, opening, inner, closing] = /^(×\u00a0|\((?=[+−]))(.+?)(\)?)$/.exec(text) ?? [];
    if (inner && (opening === '(') === (closing === ')')) {
      const said = number(inner);
      return said && `${opening}${said}${closing}`;
    }
    if (/^[a-z]{2} ×\u00a0[\d,.]+$/.test(text)) return `${text.slice(0, 3)}${number(text.slice(3))}`;
    const [, sign, currency, figure, size = '', percent] = /^([+−]?)([£€]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(m|bn)?(%)?$/.exec(text) ?? [];
    if (figure) {
      if (size && !currency) return undefined;
      const options = currency ? { style: 'currency', currency: currencies[currency], notation: size ? 'compact' : 'standard' } : {};
      const [before, after] = percent ? around(0.07, { style: 'percent' }) : around(sizes[size], options);
      return sign + before + digits(figure) + after;
    }
    const date = /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(text) ? new Date(`${text} UTC`) : NaN;
    return Number.isNaN(+date) ? undefined : day.format(date);
  }

  // What was looked up before, since the same words come again and again.
  const before = [new Map(), new Map()];

  /** What a piece of English is in the language; nothing where that is not known. `inside` is what was put into a message. */
  function said(text, inside = false) {
    const of = before[Number(inside)];
    if (!of.has(text)) of.set(text, lookedUp(text, inside));
    return of.get(text);
  }

  function lookedUp(text, inside) {
    const whole =
      name(text) ?? listed(text, ', ', name) ?? filled(text, inside, SURE) ?? listed(text, '; ') ?? listed(text, ', ') ?? filled(text, inside);
    return whole ?? begun(text) ?? sentences(text) ?? (inside ? undefined : filled(text, inside, SURE, true));
  }

  /** A message or a figure; a name begins with a small letter in English where it stands within a sentence. */
  function name(text) {
    return known.get(text) ?? number(text) ?? known.get(text.charAt(0).toUpperCase() + text.slice(1));
  }

  /** Words and figures with commas or semicolons between them, all of which are known. */
  function listed(text, by, part = (text) => within(text, true)) {
    const parts = text.split(by);
    const translated = parts.length > 1 ? parts.map(part) : [undefined];
    return translated.includes(undefined) ? undefined : translated.join(by);
  }

  /** Several sentences, all of which are known. */
  function sentences(text) {
    const parts = text.split(/(?<=\.) /);
    const translated = parts.length > 1 ? parts.map((part) => within(part)) : [undefined];
    return translated.includes(undefined) ? undefined : translated.join(' ');
  }

  // A message of fewer letters would be found in many a text that it never made.
  const SURE = 10;

  /**
   * A message of so many letters into which something was put, all of it known or, if it may be, in part.
   * `{name!}` shows what was put in as it stands.
   */
  function filled(text, inside, least = 0, inPart = false) {
    for (const { begins, weight, places, expression, translation } of patterns) {
      // What is shown as it stands, as words of a link are, is no list of words to look up.
      const sure = weight >= least || (inside && translation.includes('!}'));
      const found = sure && text.startsWith(begins) && expression.exec(text);
      if (!found) continue;
      const given = Object.fromEntries(places.map((place, at) => [place, found[at + 1]]));
      const translated = Object.fromEntries(places.map((place) => [place, within(given[place], true)]));
      const asItStands = (place) => (inside || weight >= SURE) && translation.includes(`{${place}!}`);
      if (!inPart && places.some((place) => translated[place] === undefined && !asItStands(place))) continue;
      return translation.replace(/\{(\w+)(!?)\}/g, (_, place, stands) => (stands ? given[place] : translated[place] ?? given[place]));
    }
    return undefined;
  }

  /** A name or a figure and what comes after it, both of which are known, such as `severe 18` or `provisional £6.1m`. */
  function begun(text) {
    for (let at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
      const name = known.get(text.slice(0, at)) ?? number(text.slice(0, at));
      const rest = name && said(text.slice(at + 1), true);
      if (rest) return `${name} ${rest}`;
    }
    return undefined;
  }

  /** A text whose blanks at both ends stay what they are; where it is not known with its stops, nor do they. */
  function within(text, inside = false) {
    const plain = text.replaceAll('\u00ad', '').replace(/[\n\t ]+/g, ' ');
    const parts = [/^(\s*)(.*?)(\s*)$/su, /^([\s,;:.]*)(.*?)([\s,;:.]*)$/su].map((ends) => ends.exec(plain));
    for (const look of [(middle) => known.get(middle), (middle) => (middle ? said(middle, inside) : '')]) {
      for (const [, start, middle, end] of parts) {
        const translated = look(middle);
        if (translated !== undefined) return start + translated + end;
      }
    }
    return undefined;
  }

  // What was written here, so that it is never taken for English; and which pieces of text are in the language.
  const written = new WeakMap();
  const marked = new WeakSet();

  /** Says a piece of text or the value of an attribute in the language. */
  function say(node) {
    const text = node.nodeValue;
    if (written.get(node) === text || !/[\p{L}\d]/u.test(text)) return;
    const translated = within(text);
    if (translated === undefined) written.delete(node);
    else {
      written.set(node, translated);
      if (translated !== text) node.nodeValue = translated;
    }
  }

  const left = 'script, style, textarea, [translate="no"]';

  /** Says all that is drawn in a part of the page. */
  function sayAll(part) {
    if (part.nodeType === Node.TEXT_NODE) {
      if (part.parentElement?.closest(left) === null) {
        say(part);
        mark(part.parentElement);
      }
    } else if (part.nodeType === Node.ELEMENT_NODE && !part.closest(left)) {
      for (const name of attributes) if (part.hasAttribute(name)) say(part.getAttributeNode(name));
      part.childNodes.forEach(sayAll);
    }
  }

  /** Marks an element whose text is in English here, or in the language within one that is not. */
  function mark(element) {
    if (element.hasAttribute('lang') && !marked.has(element)) return;
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && /\p{L}{3}/u.test(node.nodeValue));
    if (!texts.length) return;
    const spoken = texts.some((text) => written.get(text) === text.nodeValue) ? language : 'en';
    marked.add(element);
    if (element.parentElement?.closest('[lang]')?.lang === spoken) element.removeAttribute('lang');
    else element.setAttribute('lang', spoken);
  }

  const watched = { subtree: true, childList: true, characterData: true, attributeFilter: attributes };
  const watch = new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(sayAll);
      else if (type === 'characterData') sayAll(target);
      else if (target.hasAttribute(attributeName) && !target.closest(left)) say(target.getAttributeNode(attributeName));
    }
    // What was written here is no change of the page.
    watch.takeRecords();
  });

  document.documentElement.lang = language;
  sayAll(document.documentElement);
  watch.observe(document.documentElement, watched);
})();
