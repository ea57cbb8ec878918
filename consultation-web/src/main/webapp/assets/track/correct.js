// Takes a comment back or puts another in its place. Code and factor are handed over by the page's form and kept nowhere.
import { button, copy, element, save } from '../common/dom.js';
import { has, moment, word } from '../common/words.js';

const section = document.getElementById('correct');
const replaceForm = document.getElementById('replace-form');
const problem = document.getElementById('correct-problem');
const WORDS = ['stance', 'text', 'suggestedWording', 'publicName', 'organisation'];
let held = null;

function refuse(text) {
  problem.replaceChildren(element('p', { className: 'notice notice-bad' }, text));
}

// One key a body: what was sent once is never done twice, whatever becomes of the answer.
const sent = new Map();
function keyOf(body) {
  if (!sent.has(body)) sent.set(body, crypto.randomUUID?.() ?? String(performance.now()) + Math.random());
  return sent.get(body);
}

function said(fault) {
  const code = fault.fields?.[0]?.code ?? fault.code;
  return has(`fault_${code}`) ? word(`fault_${code}`) : word('failed');
}

async function send(what, values) {
  const body = JSON.stringify({ trackingCode: held.code, factor: held.factor || undefined, ...values });
  const response = await fetch(section.dataset.api + what, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': keyOf(body) },
    body,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  if (response.ok) return response.json();
  refuse(response.status === 429 ? word('too_many', Number(response.headers.get('Retry-After')) || 60) : said(await response.json().catch(() => ({}))));
  return null;
}

function done(accepted, title) {
  const receipt = JSON.stringify(accepted.receipt, null, 2);
  const copied = element('span', { role: 'status', className: 'soft' });
  const box = element('section', { className: 'panel prose', tabIndex: -1 },
    element('div', { className: 'notice notice-good', role: 'status' }, element('h2', {}, title), element('p', {}, word('corrected_soon'))),
    element('p', {}, `${word('received')}: ${moment(accepted.receivedAt)}`),
    element('p', { className: 'bar-action' }, button(word('copy'), async () => { await copy(receipt); copied.textContent = word('copied'); }),
      button(word('save'), () => save('receipt.txt', receipt)), copied),
    element('details', {}, element('summary', {}, word('receipt')), element('pre', { className: 'raw', tabIndex: 0 }, receipt)));
  document.getElementById('tracked').replaceChildren(box);
  section.hidden = true;
  held = null;
  box.focus();
}

// Shows what may be changed, or nothing.
export function offer(tracked, code, factor) {
  problem.replaceChildren();
  held = tracked.current ? { code, factor } : null;
  section.hidden = !held;
  if (held) {
    WORDS.forEach((name) => { replaceForm.elements[name].value = tracked.current[name] ?? ''; });
    offerKept(tracked);
  }
}

// What went with the comment goes with the one in its place, unless its author takes the tick away.
function offerKept(tracked) {
  const words = document.getElementById('replace-mark');
  words.hidden = !tracked.markedWords;
  words.querySelector('input').checked = true;
  words.querySelector('q').textContent = tracked.markedWords ?? '';
  const files = document.getElementById('replace-files');
  const list = tracked.files ?? [];
  files.hidden = !list.length;
  files.querySelector('div').replaceChildren(...list.map((file) => element('label', { className: 'choice' },
    element('input', { type: 'checkbox', name: 'file', value: file.number, checked: true }), ` ${word('file', file.number)} ${word(`file_${file.state}`)}`)));
}

function leftOut() {
  const left = [...replaceForm.querySelectorAll('input[name=file]:not(:checked)')].map((box) => Number(box.value));
  const without = !document.getElementById('replace-mark').hidden && !replaceForm.elements.mark.checked;
  return { ...(without && { withoutMark: true }), ...(left.length && { withoutFiles: left }) };
}

async function attempt(what, values, title) {
  problem.replaceChildren();
  try {
    const accepted = await send(what, values);
    if (accepted) done(accepted, title);
  } catch {
    refuse(word('failed'));
  }
}

replaceForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const values = Object.fromEntries(WORDS.map((name) => [name, replaceForm.elements[name].value]).filter(([, value]) => value));
  attempt('replace', { ...values, ...leftOut() }, word('replaced'));
});
document.getElementById('withdraw-form').addEventListener('submit', (event) => {
  event.preventDefault();
  attempt('withdraw', {}, word('withdrawn'));
});
