// The provision's own words as one text, however marks cut it into pieces, and as words to choose from.
// A word holds its ZWNJ and marks, a picture its parts; every other sign stands alone.
const WORDS = /[\p{L}\p{Nd}\p{M}\p{Cf}]+|\p{Extended_Pictographic}[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Extended_Pictographic}]*|[^\p{Z}\s]/gu;
const CONTEXT = 32;

export const points = (text) => [...text].length;

export class Text {
  constructor(box) {
    this.box = box;
    this.text = box.textContent;
    this.words = [...this.text.matchAll(WORDS)].map((found) => ({ from: found.index, to: found.index + found[0].length, text: found[0] }));
  }

  // What the reader has selected, whole words of it; null if that is nothing of ours.
  selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.box)) return null;
    const from = this.box.contains(range.startContainer) ? this.offset(range.startContainer, range.startOffset) : 0;
    const to = this.box.contains(range.endContainer) ? this.offset(range.endContainer, range.endOffset) : this.text.length;
    const touched = this.words.filter((one) => one.to > from && one.from < to);
    return touched.length ? { from: touched[0].from, to: touched.at(-1).to } : null;
  }

  select({ from, to }) {
    const [start, startAt] = this.place(from);
    const [end, endAt] = this.place(to);
    getSelection().setBaseAndExtent(start, startAt, end, endAt);
    const seen = getSelection().getRangeAt(0).getBoundingClientRect();
    if (seen.top < 0 || seen.bottom > innerHeight) scrollBy({ top: seen.top - innerHeight / 3, behavior: 'instant' });
  }

  // As the W3C Web Annotation model has it, counted in code points.
  markOf({ from, to }) {
    const before = [...this.text.slice(0, from)];
    const exact = this.text.slice(from, to);
    return {
      textVersion: this.box.dataset.version,
      exact,
      prefix: before.slice(-CONTEXT).join(''),
      suffix: [...this.text.slice(to)].slice(0, CONTEXT).join(''),
      start: before.length,
      end: before.length + points(exact),
    };
  }

  // Never looked for elsewhere: it stands where it stood, or it does not stand there.
  holds(mark) {
    return mark.textVersion === this.box.dataset.version && [...this.text].slice(mark.start, mark.end).join('') === mark.exact;
  }

  offset(node, at) {
    const range = document.createRange();
    range.selectNodeContents(this.box);
    range.setEnd(node, at);
    return range.toString().length;
  }

  place(offset) {
    const pieces = document.createTreeWalker(this.box, NodeFilter.SHOW_TEXT);
    let left = offset;
    let last = [this.box, 0];
    while (pieces.nextNode()) {
      const piece = pieces.currentNode;
      if (left <= piece.length) return [piece, left];
      left -= piece.length;
      last = [piece, piece.length];
    }
    return last;
  }
}
