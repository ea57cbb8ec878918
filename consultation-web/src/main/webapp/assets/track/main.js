// Follows up a comment. The code goes in the body of a request and nowhere else: no address, no storage.
import { element } from '../common/dom.js';
import { offer } from './correct.js';
import { digits, has, latin, moment, word } from '../common/words.js';

const form = document.getElementById('track-form');
const problem = document.getElementById('track-problem');
const result = document.getElementById('tracked');
const field = form.elements.trackingCode;

// ISO 7064 MOD 97-10: a mistyped digit is found before anything is asked.
const isCode = (code) => /^\d{16}$/.test(code) && BigInt(code) % 97n === 1n;

function fail(text, wrong = true) {
  result.replaceChildren();
  offer({});
  problem.replaceChildren(element('p', { className: 'notice notice-bad', id: 'code-error' }, text));
  if (wrong) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', 'code-hint code-error');
  }
  field.focus();
}

function clear() {
  problem.replaceChildren();
  field.removeAttribute('aria-invalid');
  field.setAttribute('aria-describedby', 'code-hint');
}

const fact = (name, value) => (value ? element('div', {}, element('dt', {}, word(name)), element('dd', {}, value)) : null);
const named = (kind, value) => (value && has(`${kind}_${value}`) ? word(`${kind}_${value}`) : value);
const spoken = (text) => (text ? element('span', { dir: 'auto', className: 'comment-text' }, text) : null);

const isNews = (code) => code.startsWith('N');
const home = (code) => (isNews(code) ? form.dataset.news : form.dataset.consultations) + code;

function link(tracked) {
  const about = isNews(tracked.consultation) ? '' : `/provisions/${tracked.place ? encodeURIComponent(tracked.place) : 'whole'}`;
  const place = tracked.ref ? `${about}#c-${tracked.ref}` : about;
  return element('a', { href: home(tracked.consultation) + place, dir: 'ltr' }, digits(tracked.ref ?? '—'));
}

function quoted(tracked) {
  if (!tracked.markedWords) return null;
  const text = `${tracked.consultation}/texts/${tracked.textNumber}#p-${encodeURIComponent(tracked.provision)}`;
  return element('span', {}, element('q', { lang: 'fa', dir: 'rtl' }, tracked.markedWords),
    element('small', {}, element('a', { href: form.dataset.consultations + text }, word('text_number', tracked.textNumber))));
}

function files(tracked) {
  const told = (tracked.files ?? []).map((file) => element('li', {}, `${word('file', file.number)} ${word(`file_${file.state}`)}`,
    file.reason ? element('small', {}, named('file', file.reason)) : null));
  return told.length ? element('ul', { className: 'plain' }, ...told) : null;
}

function show(tracked) {
  clear();
  const facts = element('dl', { className: 'facts' },
    fact('state', named('state', tracked.state)),
    fact('ref', tracked.ref ? link(tracked) : null),
    fact(isNews(tracked.consultation) ? 'news' : 'consultation', element('a', { href: home(tracked.consultation), dir: 'auto' }, tracked.title)),
    fact('words', quoted(tracked)),
    fact('received', moment(tracked.receivedAt)),
    fact('disposition', named('disposition', tracked.disposition)),
    fact('reason', spoken(tracked.dispositionReason)),
    fact('answer', spoken(tracked.answer)),
    fact('files', files(tracked)));
  const history = element('ol', { className: 'timeline' }, ...(tracked.history ?? []).map((event) =>
    element('li', { className: 'done' }, named('event', event.what), element('small', {}, moment(event.at)), event.addendum ? element('small', {}, word('addendum')) : null, event.note ? element('small', { dir: 'auto' }, event.note) : null)));
  result.replaceChildren(element('div', { className: 'panel prose' }, element('h2', {}, named('state', tracked.state)), facts,
    tracked.disposition ? null : element('p', { className: 'soft' }, word('no_answer')), element('h3', {}, word('history')), history));
  result.focus();
}

async function ask(code, factor) {
  const response = await fetch(form.dataset.api, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': form.dataset.lang },
    body: JSON.stringify({ trackingCode: code, factor: factor || undefined }),
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  if (response.ok) {
    const tracked = await response.json();
    show(tracked);
    return offer(tracked, code, factor);
  }
  if (response.status === 429) return fail(word('too_many', Number(response.headers.get('Retry-After')) || 60), false);
  return fail(word(response.status === 404 || response.status === 422 ? 'unknown' : 'failed'), response.status < 500);
}

form.hidden = false;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  clear();
  const code = latin(field.value).replace(/\D/g, '');
  if (!code) return fail(word('required'));
  if (!isCode(code)) return fail(word('malformed'));
  if (!navigator.onLine) return fail(word('offline'), false);
  try {
    await ask(code, latin(form.elements.factor.value).replace(/\D/g, ''));
  } catch {
    fail(word('failed'), false);
  }
  return undefined;
});
