// The element <amerce-estimator>, for pages that allow scripts: a frame whose height follows what is in it, and events of what
// happens there. See docs/embedding.md.
//
// It takes over a frame that it holds, so that a page without scripts still shows that frame:
//
//     <amerce-estimator><iframe src="https://example.org/amerce/?v=1&amp;people=5000&amp;embed=answer"></iframe></amerce-estimator>
//
// or makes one of its own: <amerce-estimator link="?v=1&amp;people=5000" embed="answer"></amerce-estimator>

(() => {
  const VERSION = 1;
  /** Where this script lies, and so the site whose page is shown; within a page that holds it, where that page lies. */
  const site = new URL('.', document.currentScript.src || location.href);
  const SHOWN = ['embed', 'lock', 'hide', 'theme', 'lang'];

  const logged = new Set();
  function logOnce(sentence) {
    if (logged.has(sentence)) return;
    logged.add(sentence);
    console.warn(`Amerce: ${sentence}`);
  }

  class AmerceEstimator extends HTMLElement {
    static observedAttributes = ['link', ...SHOWN];

    connectedCallback() {
      this.own = this.querySelector('iframe') === null;
      if (this.own) {
        const frame = document.createElement('iframe');
        frame.title = this.getAttribute('label') ?? 'Penalty estimate';
        frame.width = '100%';
        frame.height = this.getAttribute('height') ?? '420';
        frame.setAttribute('frameborder', '0');
        frame.src = this.address();
        this.append(frame);
      }
      this.frame = this.querySelector('iframe');
      // What the frame shows comes from where it was told to; messages from elsewhere are none of its.
      // Some browsers give files an origin in an address, and none gives them one in a message.
      this.origin = new URL(this.frame.src, location.href).origin.replace('file://', 'null');
      this.hear = (event) => this.heard(event);
      addEventListener('message', this.hear);
      this.say({ type: 'hello' });
    }

    disconnectedCallback() {
      removeEventListener('message', this.hear);
    }

    attributeChangedCallback() {
      if (this.own && this.frame !== undefined) this.frame.src = this.address();
    }

    /** The address of the frame by the attributes. */
    address() {
      const pairs = new URLSearchParams((this.getAttribute('link') ?? '').replace(/^[^?#]*[?#]+\??/, ''));
      for (const key of SHOWN) {
        if (this.hasAttribute(key)) pairs.set(key, this.getAttribute(key));
      }
      if (!pairs.has('embed')) pairs.set('embed', 'whole');
      return new URL(`./?${pairs}`, site).href;
    }

    /** Opens another scenario in the frame, shown as this one is. */
    open(link) {
      this.say({ type: 'open', link });
    }

    /** Lets an exercise go on from what its event `exercise` told before. */
    resume(link, state) {
      this.say({ type: 'resume', link, state });
    }

    say(message) {
      // Until the frame has loaded, another page is in it, which is not to hear this; the frame says when it is ready.
      const to = this.origin === 'null' ? '*' : this.origin;
      if (this.ready) this.frame.contentWindow?.postMessage({ amerce: VERSION, ...message }, to);
    }

    heard({ data, source, origin }) {
      if (typeof data !== 'object' || data === null || !('amerce' in data)) return;
      if (source !== this.frame.contentWindow) return;
      if (origin !== this.origin) return logOnce(`A message from ${origin} was ignored; the frame comes from ${this.origin}.`);
      if (data.amerce !== VERSION) return logOnce(`A message of version ${data.amerce} was ignored; this script knows ${VERSION}.`);
      const { amerce, type, ...detail } = data;
      if (type === 'ready' || !this.ready) {
        this.ready = true;
        this.say({ type: 'hello' });
      }
      if (type === 'height' && detail.height > 0) this.frame.height = String(detail.height);
      if (type === 'estimate' || type === 'exercise') this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    }
  }

  if (customElements.get('amerce-estimator') === undefined) customElements.define('amerce-estimator', AmerceEstimator);
})();
