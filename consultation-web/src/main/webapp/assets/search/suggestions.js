// Titles proposed while typing, as a combobox with a list (ARIA APG). Without this script the forms are plain forms.
import { element } from '../common/dom.js';
import { digits } from '../common/words.js';

const PAUSE = 150;
const SHORTEST = 2;
let lists = 0;

function combobox(form) {
  const input = form.querySelector('input[type="search"]');
  const list = element('ul', { className: 'suggestions', id: `suggestions-${(lists += 1)}`, role: 'listbox', 'aria-label': input.labels[0]?.textContent ?? '', hidden: true });
  const told = element('span', { className: 'hidden-words', role: 'status' });
  let chosen = -1;
  let timer = 0;
  let asked = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.parentElement.append(list, told);

  const options = () => [...list.children];

  function choose(next) {
    chosen = next;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    if (chosen < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', options()[chosen].id);
      options()[chosen].scrollIntoView({ block: 'nearest' });
    }
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  // A title is looked for as it stands, so it is put between quotes.
  function take(title) {
    input.value = `"${title.replaceAll('"', ' ')}"`;
    close();
    form.requestSubmit();
  }

  function show(titles) {
    list.replaceChildren(...titles.map((title, i) => {
      const option = element('li', { id: `${list.id}-${i}`, role: 'option', 'aria-selected': 'false', dir: 'auto' }, title);
      option.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        take(title);
      });
      return option;
    }));
    choose(-1);
    list.hidden = titles.length === 0;
    input.setAttribute('aria-expanded', String(titles.length > 0));
    told.textContent = titles.length ? input.dataset.some.replace('{0}', digits(titles.length)) : input.dataset.none;
  }

  async function ask() {
    const mine = (asked += 1);
    const typed = input.value.trim();
    if (typed.length < SHORTEST) return close();
    try {
      const response = await fetch(`${form.dataset.suggestions}?q=${encodeURIComponent(typed)}`, { credentials: 'omit' });
      const titles = response.ok ? (await response.json()).items : [];
      if (mine === asked && document.activeElement === input) show(titles);
    } catch {
      close();
    }
    return undefined;
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const last = options().length - 1;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && list.hidden) {
      ask();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      choose(chosen >= last ? 0 : chosen + 1);
    } else if (event.key === 'ArrowUp' && !list.hidden) {
      event.preventDefault();
      choose(chosen <= 0 ? last : chosen - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(options()[chosen].textContent);
    }
  });
}

document.querySelectorAll('form[data-suggestions]').forEach(combobox);
