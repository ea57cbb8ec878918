// What a suggested wording changes, word by word: longest common subsequence between what beginning and end share.
import { element } from '../common/dom.js';

const CELLS = 4_000_000;

const split = (text) => text.match(/\s+|[^\s]+/gu) ?? [];

function commonEnds(a, b) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [start, end];
}

function lengths(a, b) {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? table[(i + 1) * width + j + 1] + 1 : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  return table;
}

function middle(a, b) {
  if ((a.length + 1) * (b.length + 1) > CELLS) {
    return [['del', a.join('')], ['ins', b.join('')]];
  }
  const table = lengths(a, b);
  const width = b.length + 1;
  const spans = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      spans.push(['', a[i++]]);
      j++;
    } else if (j >= b.length || (i < a.length && table[(i + 1) * width + j] >= table[i * width + j + 1])) {
      spans.push(['del', a[i++]]);
    } else {
      spans.push(['ins', b[j++]]);
    }
  }
  return spans;
}

// Changes that only blanks separate are one change: word for word is hard to read.
function joined(spans) {
  const result = [];
  for (let i = 0; i < spans.length; i++) {
    const [mark, text] = spans[i];
    const between = mark === '' && !text.trim() && spans[i - 1]?.[0] && spans[i + 1]?.[0];
    for (const one of between ? ['del', 'ins'] : [mark]) {
      add(result, one, text);
    }
  }
  return result;
}

function add(result, mark, text) {
  let at = result.length - 1;
  if (mark !== '') {
    while (at >= 0 && result[at][0] !== mark && result[at][0] !== '') at--;
  }
  if (at >= 0 && result[at][0] === mark) {
    result[at][1] += text;
  } else if (mark === 'del' && result.at(-1)?.[0] === 'ins') {
    result.splice(-1, 0, [mark, text]);
  } else {
    result.push([mark, text]);
  }
}

export function between(before, after) {
  const a = split(before);
  const b = split(after);
  const [start, end] = commonEnds(a, b);
  const inner = middle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([['', a.slice(0, start).join('')], ...inner, ['', end ? a.slice(-end).join('') : '']].filter(([, text]) => text));
}

export function show(box, before, after) {
  box.replaceChildren(...between(before, after).map(([mark, text]) => (mark ? element(mark, {}, text) : document.createTextNode(text))));
}
