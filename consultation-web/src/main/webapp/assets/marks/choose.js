// The words of the provision that the comment is on: selected by mouse or finger, or chosen by keyboard.
import { button, element } from '../common/dom.js';
import { word } from '../common/words.js';
import { Keys } from './keys.js';
import { Text } from './text.js';

// A tap on the button may drop the selection before it is a click.
const LINGER = 600;

export class Marking {
  static on(box, changed) {
    const marking = new Marking(box && box.textContent.trim() ? new Text(box) : null, changed);
    marking.begin();
    return marking;
  }

  constructor(text, changed) {
    this.text = text;
    this.changed = changed;
    this.mark = null;
    this.shown = document.getElementById('marked-words');
  }

  begin() {
    if (!this.text) return;
    const tools = document.getElementById('mark-tools');
    this.keys = new Keys(this.text, tools, (span) => this.take(span));
    this.these = button(word('mark_these'), () => this.candidate && this.take(this.candidate), false);
    this.these.className = 'mark-these';
    this.these.hidden = true;
    this.these.addEventListener('mousedown', (event) => event.preventDefault());
    tools.append(this.these);
    document.addEventListener('selectionchange', () => this.look());
  }

  look() {
    clearTimeout(this.fading);
    const span = this.keys.active ? null : this.text.selected();
    if (span) this.offer(span);
    else this.fading = setTimeout(() => this.offer(null), LINGER);
  }

  offer(span) {
    this.candidate = span;
    this.these.hidden = !span;
  }

  take(span) {
    this.mark = this.text.markOf(span);
    this.offer(null);
    getSelection().removeAllRanges();
    this.show();
    this.changed();
    this.shown.focus();
    this.shown.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  show() {
    const quote = element('blockquote', { className: 'marked-words', lang: 'fa', dir: 'rtl' }, this.mark.exact);
    this.shown.replaceChildren(element('p', { className: 'label' }, word('mark_taken')), quote, button(word('mark_remove'), () => {
      this.clear();
      this.changed();
      this.shown.focus();
    }));
  }

  clear() {
    this.mark = null;
    this.shown.replaceChildren();
  }

  restore(mark) {
    if (!mark || !this.text) return;
    if (this.text.holds(mark)) {
      this.mark = mark;
      this.show();
    } else {
      this.shown.replaceChildren(element('p', { className: 'notice notice-warn' }, word('mark_dropped')));
    }
  }

  target() {
    if (!this.mark) return undefined;
    const { textVersion, exact, prefix, suffix, start, end } = this.mark;
    return { textVersion, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, { type: 'TextPositionSelector', start, end }] };
  }
}
