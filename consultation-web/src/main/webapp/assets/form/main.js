// The form of a comment. The page reads well without it; with it, what is typed is never lost.
import { button, element } from '../common/dom.js';
import { latin, word } from '../common/words.js';
import { Marking } from '../marks/choose.js';
import { whenOver } from './closing.js';
import * as done from './done.js';
import * as faults from './faults.js';
import { Files } from './files.js';
import { Kept, nameFor } from './kept.js';
import { Proof, asked } from './proof.js';
import * as redline from './redline.js';
import { send } from './send.js';

const section = document.getElementById('form');
const form = document.getElementById('comment-form');
const summary = document.getElementById('form-problem');
const status = document.getElementById('form-status');
const settings = section.dataset;
const longest = Number(settings.longest);
const kept = new Kept(form, nameFor(settings.code, settings.provision));
const proof = new Proof(document.getElementById('proof'), settings.proof, settings.lang);
const files = new Files(document.getElementById('files-field'), settings, nameFor(settings.code, settings.provision), () => kept.write());
const wording = form.elements.suggestedWording;
const wordingField = document.getElementById('wording-field');
let sending = false;

const points = (text) => [...text].length;
const wordingShown = () => Boolean(wordingField) && !wordingField.hidden;
kept.wordingShown = wordingShown;
const marking = Marking.on(document.getElementById('provision-words'), () => kept.write());
kept.marked = () => marking.mark;

function count(field, counter) {
  const length = points(field.value);
  counter.textContent = word('count', length, longest);
  counter.classList.toggle('over', length > longest);
}

function refresh() {
  count(form.elements.text, document.getElementById('text-counter'));
  document.getElementById('organisation-field').hidden = form.elements.as.value !== 'organisation';
  if (wordingShown()) {
    count(wording, document.getElementById('wording-counter'));
    preview();
  }
}

let previewing;
function preview() {
  clearTimeout(previewing);
  previewing = setTimeout(() => {
    const box = document.getElementById('preview');
    if (wording.value === wording.dataset.source) box.textContent = word('unchanged');
    else redline.show(box, wording.dataset.source, wording.value);
  }, 120);
}

function showWording(shown) {
  wordingField.hidden = !shown;
  document.getElementById('wording-ask').hidden = shown;
  if (shown && !wording.value) wording.value = wording.dataset.source;
  if (!shown) wording.value = '';
  kept.write();
  refresh();
  (shown ? wording : document.getElementById('wording-open')).focus();
}

function body() {
  const values = kept.values();
  const said = (value) => value.trim() || undefined;
  return {
    provision: settings.provision || undefined,
    textVersion: settings.textVersion || undefined,
    target: marking.target(),
    stance: values.stance || undefined,
    text: values.text,
    suggestedWording: wordingShown() ? said(values.suggestedWording) : undefined,
    publicName: said(values.publicName),
    organisation: values.as === 'organisation' ? said(values.organisation) : undefined,
    name: said(values.name),
    email: said(values.email),
    mobile: values.mobile.trim() ? latin(values.mobile.trim()) : undefined,
    attachments: files.claims(),
  };
}

function wrong(values) {
  const found = [];
  const add = (name, text) => found.push({ name, text });
  if (!values.stance) add('stance', word('stance_required'));
  if (!values.text.trim()) add('text', word('text_required'));
  if (points(values.text) > longest) add('text', word('text_too_long'));
  if (values.suggestedWording && points(values.suggestedWording) > longest) add('suggestedWording', word('wording_too_long'));
  if (values.suggestedWording && values.suggestedWording.trim() === wording.dataset.source.trim()) add('suggestedWording', word('wording_unchanged'));
  if (form.elements.as.value === 'organisation' && !values.organisation) add('organisation', word('organisation_required'));
  if (files.problem()) add('attachments', files.problem());
  if (proof.missing) add('altcha', asked());
  return found;
}

function say(text, mood = '') {
  status.replaceChildren(...(text ? [element('p', { className: `notice ${mood}` }, text)] : []));
}

// What follows on sending must be seen: the button stands far below on a narrow screen.
function tell(text, mood) {
  say(text, mood);
  status.scrollIntoView({ block: 'nearest' });
}

function busy(now) {
  sending = now;
  document.getElementById('send')?.setAttribute('aria-disabled', String(now));
  // What is under way stays as it was sent.
  form.querySelectorAll('textarea, input').forEach((field) => {
    field.readOnly = now;
  });
  if (now) tell(word('sending'));
}

async function submit(event) {
  event.preventDefault();
  if (sending) return;
  const values = body();
  const found = wrong(values);
  if (found.length) {
    say('');
    faults.show(form, summary, found);
    return;
  }
  faults.clear(form, summary);
  if (!navigator.onLine) {
    tell(word('offline'), 'notice-warn');
    return;
  }
  busy(true);
  try {
    const key = kept.keyFor(JSON.stringify(values));
    answer(await send(settings.api, JSON.stringify({ ...values, altcha: proof.payload ?? undefined }), key, settings.lang, (seconds) => tell(word('busy', seconds), 'notice-warn')), values);
  } catch {
    tell(navigator.onLine ? word('failed') : word('offline'), 'notice-warn');
  } finally {
    busy(false);
  }
}

function answer(result, sent) {
  if (result.ok) {
    kept.clear();
    files.clear();
    stop();
    done.registered(section, result.accepted, settings, sent, () => location.reload());
    return;
  }
  const fields = result.problem.fields ?? [];
  if (result.wait) {
    tell(word('later', result.wait), 'notice-warn');
    return;
  }
  proof.reset();
  if (/^window_|^consultation_withdrawn$/.test(result.problem.code ?? '')) {
    over(result.problem.code === 'consultation_withdrawn');
  } else if (fields.length) {
    say('');
    faults.show(form, summary, fields.map(({ name, code }) => ({ name, text: name === 'attachments' ? files.sentence(code) : faults.sentence(name, code) })));
  } else {
    tell(word('failed'), 'notice-bad');
  }
}

function over(withdrawn) {
  stop();
  done.closed(section, settings.code, kept.values(), withdrawn);
}

const write = () => kept.write();
function stop() {
  form.removeEventListener('input', write);
  removeEventListener('pagehide', write);
  stopWatching();
}

function restore() {
  const before = kept.read();
  if (!before?.values) return;
  if (wordingField && before.wording) {
    wordingField.hidden = false;
    document.getElementById('wording-ask').hidden = true;
  }
  kept.fill(before.values);
  marking.restore(before.mark);
  if (!before.values.text && !before.values.suggestedWording) return;
  const discard = button(word('discard'), () => {
    kept.clear();
    files.clear();
    form.reset();
    marking.clear();
    if (wordingField) showWording(false);
    refresh();
    say('');
  });
  status.replaceChildren(element('p', { className: 'notice' }, word('restored'), ' ', discard));
}

const stopWatching = whenOver(settings, () => sending, over);

document.getElementById('send').disabled = false;
restore();
refresh();
form.addEventListener('input', refresh);
form.addEventListener('input', write);
form.addEventListener('submit', submit);
addEventListener('pagehide', write);
addEventListener('offline', () => say(word('offline'), 'notice-warn'));
addEventListener('online', () => say(''));
document.getElementById('keep').addEventListener('click', () => done.keep(status, settings.code, kept.values()));
document.getElementById('wording-open')?.addEventListener('click', () => showWording(true));
document.getElementById('wording-close')?.addEventListener('click', () => showWording(false));
proof.begin();
if (location.hash === '#form') section.scrollIntoView();
