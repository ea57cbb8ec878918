// A date field stays a field to type into; beside it comes a button for the calendar, and below it what was understood.
import { element } from '../common/dom.js';
import { calendar } from './dialog.js';
import { inWords, typed } from './persian.js';
import { understand } from './typed.js';

const list = document.getElementById('date-words');
const words = new Map([...(list?.children ?? [])].map((item) => [item.dataset.word, item.textContent]));
const word = (key) => words.get(key) ?? key;
const PAUSE = 400;
let dialog = null;

function furnish(field) {
  const said = element('p', { className: 'date-said', id: `${field.id}-said`, role: 'status' });
  const label = field.labels[0]?.textContent.trim() ?? '';
  const open = element('button', { type: 'button', className: 'date-button', 'aria-haspopup': 'dialog', 'aria-label': word('choose').replace('{0}', label), title: word('dialog') },
    element('img', { src: new URL('calendar.svg', import.meta.url).href, alt: '', width: 20, height: 20 }));
  const box = field.parentElement;
  box.append(open);
  box.after(said);

  function say() {
    const { day, fault } = understand(field.value);
    said.textContent = fault ? word(fault) : day === undefined ? '' : inWords(day);
    said.classList.toggle('field-error', Boolean(fault));
    field.toggleAttribute('aria-invalid', Boolean(fault));
    if (fault) field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', [...new Set([...(field.getAttribute('aria-describedby') ?? '').split(' '), said.id])].filter(Boolean).join(' '));
  }

  // What the server found wrong was about what stood there before. Said in a pause of typing and not when the field is left:
  // a line that comes then would move the button that is just being pressed.
  let timer = 0;
  field.addEventListener('input', () => {
    box.parentElement.querySelectorAll('.field-error:not(.date-said)').forEach((words) => words.remove());
    clearTimeout(timer);
    timer = setTimeout(say, PAUSE);
  });
  open.addEventListener('click', () => {
    dialog ??= calendar(word, list?.dataset.today);
    dialog.open(understand(field.value).day ?? null, (day) => {
      field.value = typed(day);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      say();
    });
  });
  if (field.value && !box.parentElement.querySelector('.field-error:not(.date-said)')) say();
}

document.querySelectorAll('input[data-date]').forEach(furnish);
