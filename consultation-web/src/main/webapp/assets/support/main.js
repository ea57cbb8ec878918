// One tap says "I think so too" of a comment, another takes it back. For each comment the browser draws a token of its own and
// keeps it: the server counts a token once, and cannot tell which of them come from the same browser.
import { element } from '../common/dom.js';
import { digits, number, word } from '../common/words.js';
import { Proof } from '../form/proof.js';

const STORE = 'nazarkhahi.support';
const list = document.querySelector('[data-supported]');
const settings = list?.dataset ?? {};

function read() {
  try {
    return JSON.parse(localStorage.getItem(STORE)) ?? {};
  } catch {
    return {};
  }
}

function keep(ref, mine) {
  try {
    localStorage.setItem(STORE, JSON.stringify({ ...read(), [ref]: mine }));
  } catch {
    // A browser that keeps nothing still supports; it cannot take it back after a reload.
  }
}

const drawn = () => [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

class Tap {
  constructor(box, ref) {
    this.ref = ref;
    this.mine = read()[ref] ?? { token: drawn(), given: false };
    this.count = box.querySelector('.support-count');
    this.said = element('span', { role: 'status', className: 'soft' });
    this.proofBox = element('span');
    this.button = element('button', { type: 'button', className: 'button-soft' }, word('support_give'), element('span', { className: 'hidden-words' }, ` ${word('support_about', digits(ref))}`));
    this.button.addEventListener('click', () => this.tap());
    box.prepend(this.button);
    box.append(this.proofBox, this.said);
    this.show();
  }

  show() {
    this.button.setAttribute('aria-pressed', String(this.mine.given));
  }

  async tap() {
    if (this.busy) return;
    this.busy = true;
    this.said.textContent = word('support_busy');
    keep(this.ref, this.mine);
    try {
      await this.send(!this.mine.given);
    } catch {
      this.said.textContent = word('support_failed');
    } finally {
      this.proofBox.replaceChildren();
      this.busy = false;
    }
  }

  async send(supports) {
    const altcha = await new Proof(this.proofBox, settings.proof, settings.lang, true).solve();
    const response = await fetch(`${settings.supported}${this.ref}/support`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: this.mine.token, supports, altcha: altcha ?? undefined }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) this.done(answer);
    else this.said.textContent = refusal(response, answer);
  }

  done(answer) {
    this.mine = { ...this.mine, given: answer.supports };
    keep(this.ref, this.mine);
    this.show();
    this.count.textContent = word('support_count', number(answer.total));
    this.said.textContent = word(answer.supports ? 'support_given' : 'support_taken');
  }
}

function refusal(response, problem) {
  if (response.status === 429) return word('support_later', number(Number(response.headers.get('Retry-After')) || 60));
  return word(/^window_|^consultation_withdrawn$/.test(problem.code ?? '') ? 'support_closed' : 'support_failed');
}

if (settings.supported) {
  list.querySelectorAll('[data-support]').forEach((box) => box.dataset.support && new Tap(box, box.dataset.support));
}
