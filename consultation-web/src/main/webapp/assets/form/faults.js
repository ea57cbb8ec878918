// Errors in words beside their fields, and a list above that leads to them.
import { element } from '../common/dom.js';
import { has, word } from '../common/words.js';

const BY_CODE = { blank: 'required', required: 'required', unknown_stance: 'required', malformed: 'malformed', too_long: 'too_long', altcha_required: 'required', altcha_failed: 'failed', altcha_used: 'failed', unpaired_surrogate: 'control_character' };
const PREFIX = { suggestedWording: 'wording', altcha: 'proof' };

export function sentence(name, code) {
  if (name === 'target') return word('target_again');
  const key = `${PREFIX[name] ?? name}_${BY_CODE[code] ?? code}`;
  return word([key, BY_CODE[code] ?? code].find(has) ?? 'field_wrong');
}

function anchor(form, name) {
  if (name === 'target') return document.getElementById('marked-words');
  if (name === 'stance') return form.querySelector('input[name=stance]');
  if (name === 'altcha') return document.querySelector('#proof input[type=checkbox]') ?? document.getElementById('proof');
  return form.elements[name] ?? null;
}

function box(form, name) {
  if (name === 'target') return document.getElementById('marked-words');
  if (name === 'stance') return document.getElementById('stance-field');
  if (name === 'altcha') return document.getElementById('proof');
  return form.elements[name]?.closest('.field');
}

export function clear(form, summary) {
  summary.replaceChildren();
  form.querySelectorAll('.error-text').forEach((one) => one.remove());
  form.querySelectorAll('[aria-invalid]').forEach((one) => {
    one.removeAttribute('aria-invalid');
    const described = (one.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && !id.startsWith('error-')).join(' ');
    described ? one.setAttribute('aria-describedby', described) : one.removeAttribute('aria-describedby');
  });
}

export function show(form, summary, faults) {
  clear(form, summary);
  for (const { name, text } of faults) {
    const id = `error-${name}`;
    box(form, name)?.append(element('p', { id, className: 'error-text' }, text));
    const fields = name === 'stance' ? form.querySelectorAll('input[name=stance]') : [anchor(form, name)].filter(Boolean);
    fields.forEach((field) => {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${id}`.trim());
    });
  }
  const list = element('ul', {}, ...faults.map(({ name, text }) => element('li', {}, link(form, name, text))));
  summary.replaceChildren(element('div', { className: 'notice notice-bad' }, element('h3', {}, word('problem_title')), list));
  summary.focus();
}

function link(form, name, text) {
  const made = element('a', { href: '#form' }, text);
  made.addEventListener('click', (event) => {
    event.preventDefault();
    anchor(form, name)?.focus();
  });
  return made;
}
