// The calendar beside a date field: a dialog with a grid, by keyboard as the ARIA authoring practices have it. One for
// all fields of a page; the browser's own dialog keeps the focus within and gives it back.
import { element } from '../common/dom.js';
import { digits } from '../common/words.js';
import { DAY, FIRST_YEAR, LAST_YEAR, column, inWords, letter, monthInWords, monthLength, monthStart, plusMonths, solar, today, weekday } from './persian.js';

const WEEK = 7;
const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
const backward = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';

export function calendar(word, now) {
  const title = element('h2', { id: 'date-month', 'aria-live': 'polite' });
  const body = element('tbody');
  const grid = element('table', { role: 'grid', 'aria-labelledby': title.id }, element('thead', {}, weekdays()), body);
  const dialog = element('dialog', { className: 'date-dialog', 'aria-label': word('dialog') },
    element('div', { className: 'date-head' }, turn('previous_year', '«', -12), turn('previous_month', '‹', -1), title, turn('next_month', '›', 1), turn('next_year', '»', 12)),
    grid,
    element('p', { className: 'hint' }, word('keys')),
    element('p', { className: 'date-foot' }, push(word('today'), () => take(today(now))), push(word('cancel'), () => dialog.close())));
  let focused = today(now);
  let chosen = null;
  let taken = () => {};
  document.body.append(dialog);

  function push(text, act, label) {
    const made = element('button', { type: 'button', className: 'date-button' }, text);
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  }

  function turn(name, sign, months) {
    return push(sign, () => show(plusMonths(focused, months)), word(name));
  }

  function weekdays() {
    const saturday = today(now) - column(today(now)) * DAY;
    return element('tr', {}, ...Array.from({ length: WEEK }, (_, i) => element('th', { scope: 'col', abbr: weekday(saturday + i * DAY) }, letter(saturday + i * DAY))));
  }

  function cell(day) {
    const made = element('td', { tabIndex: day === focused ? 0 : -1, 'aria-label': inWords(day), 'aria-selected': String(day === chosen) }, digits(solar(day).day));
    if (day === today(now)) made.setAttribute('aria-current', 'date');
    made.dataset.day = day;
    return made;
  }

  // Days that the calendar of the server does not reckon are not gone to.
  function show(day) {
    const { year } = solar(day);
    if (year < FIRST_YEAR || year > LAST_YEAR) return;
    focused = day;
    const start = monthStart(day);
    const before = column(start);
    const weeks = Math.ceil((before + monthLength(start)) / WEEK);
    title.textContent = monthInWords(start);
    body.replaceChildren(...Array.from({ length: weeks }, (_, week) => element('tr', {}, ...Array.from({ length: WEEK }, (__, i) => {
      const at = week * WEEK + i - before;
      return at < 0 || at >= monthLength(start) ? element('td', { className: 'date-none' }) : cell(start + at * DAY);
    }))));
  }

  function move(day) {
    show(day);
    body.querySelector('[tabindex="0"]').focus();
  }

  function take(day) {
    dialog.close();
    taken(day);
  }

  const keys = {
    [forward]: () => focused + DAY,
    [backward]: () => focused - DAY,
    ArrowDown: () => focused + WEEK * DAY,
    ArrowUp: () => focused - WEEK * DAY,
    Home: () => focused - column(focused) * DAY,
    End: () => focused + (WEEK - 1 - column(focused)) * DAY,
    PageDown: (event) => plusMonths(focused, event.shiftKey ? 12 : 1),
    PageUp: (event) => plusMonths(focused, event.shiftKey ? -12 : -1),
  };
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      take(focused);
    } else if (keys[event.key] && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      move(keys[event.key](event));
    }
  });
  body.addEventListener('click', (event) => {
    const day = event.target.closest('td')?.dataset.day;
    if (day) take(Number(day));
  });

  return {
    open(day, then) {
      taken = then;
      chosen = day;
      show(day ?? today(now));
      dialog.showModal();
      body.querySelector('[tabindex="0"]').focus();
    },
  };
}
