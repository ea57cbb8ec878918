// Choosing words by keyboard: the first, then the last. What is chosen is the browser's own selection, so it looks as
// any selection does; a live region says each word.
import { element } from '../common/dom.js';
import { word } from '../common/words.js';

const STRIDE = 10;

export class Keys {
  constructor(text, tools, taken) {
    this.text = text;
    this.taken = taken;
    this.opener = tools.querySelector('button');
    this.opener.addEventListener('click', () => this.begin());
    this.opener.disabled = false;
    this.said = tools.querySelector('[aria-live]');
    this.panel = element('div', { className: 'notice', tabIndex: 0, hidden: true }, element('p', { id: 'mark-how' }, word('mark_how')));
    this.panel.setAttribute('role', 'application');
    this.panel.setAttribute('aria-label', word('mark_region'));
    this.panel.setAttribute('aria-describedby', 'mark-how');
    this.panel.addEventListener('keydown', (event) => this.press(event));
    this.said.before(this.panel);
  }

  get active() {
    return !this.panel.hidden;
  }

  begin() {
    this.panel.hidden = false;
    this.at = 0;
    this.first = null;
    this.panel.focus();
    this.show();
  }

  end() {
    this.panel.hidden = true;
    getSelection().removeAllRanges();
  }

  press(event) {
    const onwards = getComputedStyle(this.text.box).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = onwards === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const steps = { [onwards]: 1, [back]: -1, ArrowDown: STRIDE, ArrowUp: -STRIDE, Home: -Infinity, End: Infinity };
    if (event.key in steps) this.go(steps[event.key]);
    else if (event.key === 'Enter' || event.key === ' ') this.choose();
    else if (event.key === 'Escape') this.leave();
    else return;
    event.preventDefault();
  }

  go(step) {
    this.at = Math.max(0, Math.min(this.text.words.length - 1, this.at + step));
    this.show();
  }

  span() {
    const { words } = this.text;
    const [low, high] = [Math.min(this.first ?? this.at, this.at), Math.max(this.first ?? this.at, this.at)];
    return { low, high, from: words[low].from, to: words[high].to };
  }

  show() {
    const { words } = this.text;
    const span = this.span();
    this.text.select(span);
    this.said.textContent = this.first === null
      ? word('mark_at', this.at + 1, words.length, words[this.at].text)
      : word('mark_span', words[span.low].text, words[span.high].text, span.high - span.low + 1);
  }

  choose() {
    if (this.first === null) {
      this.first = this.at;
      this.said.textContent = word('mark_first', this.text.words[this.at].text);
      return;
    }
    const span = this.span();
    this.end();
    this.said.textContent = '';
    this.taken(span);
  }

  leave() {
    this.end();
    this.said.textContent = word('mark_left');
    this.opener.focus();
  }
}
