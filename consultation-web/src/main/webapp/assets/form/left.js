// On the page of a consultation that takes no comments any more: what this browser still holds of one that was not sent.
import { button, element } from '../common/dom.js';
import { word } from '../common/words.js';
import { keep } from './done.js';
import { forget, nameFor, readKept } from './kept.js';

const section = document.getElementById('left');
const { code, provision } = section.dataset;
const name = nameFor(code, provision);
const values = readKept(name)?.values;

if (values?.text || values?.suggestedWording) {
  const box = element('div');
  const discard = button(word('discard'), () => {
    forget(name);
    section.hidden = true;
  });
  section.append(element('div', { className: 'notice notice-warn' }, element('h2', {}, word('left_title')), element('p', {}, word('left'))), box, element('p', { className: 'bar-action' }, discard));
  keep(box, code, values);
  section.hidden = false;
}
