// The proof of work, solved by the widget in the page. Its parts come from our own address.
import { element } from '../common/dom.js';
import { word } from '../common/words.js';

export class Proof {
  // auto: whether it is solved without being ticked.
  constructor(box, challenge, lang, auto = false) {
    this.auto = auto;
    this.box = box;
    this.challenge = challenge;
    this.lang = lang;
    this.payload = null;
  }

  async begin() {
    if (!this.challenge) return;
    await import('../altcha/external/altcha.min.js');
    if (this.lang === 'fa') await import('../altcha/i18n/fa.js');
    const worker = new URL('../altcha/workers/sha.js', import.meta.url);
    for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512']) {
      globalThis.$altcha.algorithms.set(algorithm, () => new Worker(worker, { type: 'module' }));
    }
    this.widget = element('altcha-widget', { challenge: this.challenge, language: this.lang, name: 'altcha', configuration: JSON.stringify({ hideLogo: true, hideFooter: true, ...(this.auto ? { auto: 'onload' } : {}) }) });
    this.widget.addEventListener('statechange', (event) => {
      this.payload = event.detail.state === 'verified' ? event.detail.payload : null;
      this.settled?.(event.detail.state);
    });
    this.box.replaceChildren(this.widget);
  }

  // Solves at once; null if it could not be solved.
  async solve() {
    if (!this.challenge) return undefined;
    const done = new Promise((settle) => {
      this.settled = (state) => ['verified', 'error', 'expired'].includes(state) && settle();
    });
    await this.begin();
    await done;
    return this.payload;
  }

  get missing() {
    return Boolean(this.challenge) && !this.payload;
  }

  // What has been sent once cannot be sent again with another comment.
  reset() {
    this.payload = null;
    this.widget?.reset?.();
  }
}

export const asked = () => word('proof_required');
