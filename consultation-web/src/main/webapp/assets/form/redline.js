// What a suggested wording changes, word by word, marked as it will be on the published comment. The comparing is jsdiff's;
// the words are cut as the server cuts them (Intl.Segmenter cuts otherwise in every browser: what is published would differ).
import { diffArrays } from '../diff/array.js';
import { element } from '../common/dom.js';

// A word holds its ZWNJ and marks, blanks stay together, every sign stands alone. Nothing is dropped.
const WORDS = /[\p{L}\p{Nd}\p{M}\p{Cf}]+|[\p{Z}\t-\r\x1c-\x1f]+|[^]/gu;
const BLANK = /^[\p{Z}\t-\r\x1c-\x1f]+$/u;
// Beyond this the whole is shown as replaced: typing must not stall.
const PATIENCE = 300;

const words = (text) => text.match(WORDS) ?? [];

// Changes that only a blank parts are one change, old before new, and a blank never begins a change that it could follow:
// the rules of the server, so that the same wordings are marked alike whoever compared them.
class Changes {
  spans = [];
  deleted = '';
  inserted = '';
  blank = '';

  kept(text) {
    const changing = this.deleted || this.inserted;
    if (changing && !this.blank && BLANK.test(text)) this.blank = text;
    else this.flush(text);
  }

  changed(removed, added) {
    this.deleted += this.blank + removed;
    this.inserted += this.blank + added;
    this.blank = '';
  }

  flush(next = '') {
    const following = this.blank + next;
    const slides = !this.deleted !== !this.inserted;
    const lead = shared(this.inserted || this.deleted, this.deleted && this.inserted ? this.deleted : following);
    const without = (text) => (text ? text.slice(lead.length) + (slides ? lead : '') : text);
    const old = without(this.deleted);
    const fresh = without(this.inserted);
    const trail = shared(backwards(old), backwards(fresh)).length;
    this.add('', lead);
    this.add('del', old.slice(0, old.length - trail));
    this.add('ins', fresh.slice(0, fresh.length - trail));
    this.add('', old.slice(old.length - trail) + (slides ? following.slice(lead.length) : following));
    this.deleted = this.inserted = this.blank = '';
    return this.spans;
  }

  add(mark, text) {
    if (!text) return;
    const last = this.spans.at(-1);
    if (last?.mark === mark) last.text += text;
    else this.spans.push({ mark, text });
  }
}

// The blanks that both begin with.
function shared(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length] && BLANK.test(one[length])) length++;
  return one.slice(0, length);
}

const backwards = (text) => text.split('').reverse().join('');

export function between(before, after) {
  const spans = new Changes();
  const changes = diffArrays(words(before), words(after), { timeout: PATIENCE });
  if (!changes) spans.changed(before, after);
  let removed = '';
  let added = '';
  for (const change of changes ?? []) {
    const text = change.value.join('');
    if (change.removed) removed += text;
    else if (change.added) added += text;
    else {
      if (removed || added) spans.changed(removed, added);
      removed = added = '';
      spans.kept(text);
    }
  }
  if (removed || added) spans.changed(removed, added);
  return spans.flush();
}

export function show(box, before, after) {
  box.replaceChildren(...between(before, after).map(({ mark, text }) => (mark ? element(mark, { className: 'isolate' }, text) : document.createTextNode(text))));
}
