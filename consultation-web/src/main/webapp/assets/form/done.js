// What is shown instead of the form: the registered comment's code and receipt, or what was written, as text.
import { button, copy, element, save } from '../common/dom.js';
import { digits, moment, word } from '../common/words.js';

const inFours = (code) => code.replace(/(\d{4})(?=\d)/g, '$1 ');

export function asText(code, values) {
  const lines = [word('file_title', code), location.href.split('#')[0], ''];
  if (values.stance) lines.push(word(`stance_${values.stance}`), '');
  for (const name of ['text', 'suggestedWording', 'organisation', 'publicName']) {
    if (values[name]) lines.push(values[name], '');
  }
  return lines.join('\n');
}

function actions(name, text, ...more) {
  const said = element('span', { role: 'status', className: 'soft' });
  const copyIt = button(word('copy'), async () => {
    await copy(text);
    said.textContent = word('copied');
  });
  return element('p', { className: 'bar-action' }, copyIt, button(word('save'), () => save(name, text)), ...more, said);
}

export function keep(box, code, values) {
  const text = asText(code, values);
  const area = element('textarea', { readOnly: true, value: text, rows: 8, dir: 'auto' });
  area.setAttribute('aria-label', word('keep_title'));
  box.replaceChildren(element('div', { className: 'notice' }, element('h3', {}, word('keep_title')), area, actions(`comment-${code}.txt`, text)));
}

export function closed(section, code, values, withdrawn = false) {
  const box = element('div');
  const notice = element('div', { className: 'notice notice-warn', role: 'alert' }, element('h3', {}, word(withdrawn ? 'withdrawn_title' : 'closed_title')), element('p', {}, word('closed')));
  section.replaceChildren(section.querySelector('h2'), notice, box);
  keep(box, code, values);
  section.focus();
}

export function registered(section, accepted, settings, values, again) {
  const code = inFours(accepted.trackingCode);
  const receipt = JSON.stringify({ ...accepted.receipt, consultation: settings.code, provision: settings.provision || null }, null, 2);
  const text = [word('file_title', settings.code), `${word('code')}: ${code}`, `${word('received')}: ${moment(accepted.receivedAt)} (${accepted.receivedAt})`, '', values.text, values.suggestedWording ? `\n${values.suggestedWording}` : '', '', receipt].join('\n');
  section.classList.add('sent');
  section.replaceChildren(
    section.querySelector('h2'),
    element('div', { className: 'notice notice-good', role: 'status' }, element('h3', {}, word('sent_title')), element('p', {}, word('sent'))),
    element('p', { className: 'label' }, word('code')),
    element('p', {}, element('strong', { className: 'code', id: 'tracking-code' }, digits(code))),
    element('p', {}, `${word('received')}: ${moment(accepted.receivedAt)}`),
    element('p', { className: 'soft' }, word('soon')),
    actions(`comment-${settings.code}.txt`, text, button(word('print'), () => print())),
    element('p', { className: 'bar-action' }, element('a', { className: 'button', href: settings.track }, word('track')), button(word('another'), again)),
    element('details', {}, element('summary', {}, word('receipt')), element('p', { className: 'hint' }, word('receipt_hint')), element('pre', { className: 'raw', tabIndex: 0 }, receipt)),
  );
  section.focus();
}
