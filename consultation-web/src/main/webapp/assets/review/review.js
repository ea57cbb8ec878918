// The review of an imported text: what is picked on one side is shown on the other, and what is typed is kept by the server
// after a pause or on leaving the field. The steps themselves are taken by the page's buttons.
const PAUSE = 1500;
const form = document.getElementById('work');
const field = name => document.getElementById(`work:${name}`);
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const panes = document.querySelector('.panes');
const isNarrow = () => getComputedStyle(document.querySelector('.pane-tabs')).display !== 'none';
let pause = null;

function show(pane, focus) {
  panes.dataset.pane = pane;
  for (const tab of document.querySelectorAll('.pane-tabs [role=tab]')) {
    const chosen = tab.dataset.pane === pane;
    tab.setAttribute('aria-selected', chosen);
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen && focus) {
      tab.focus();
    }
  }
}

// Only the pane scrolls, never the page: it is the pane that has lost its place.
function bring(element) {
  const box = element?.closest('.scroller');
  if (box) {
    box.scrollTo({ top: element.offsetTop - box.clientHeight / 3, behavior: calm ? 'auto' : 'smooth' });
  }
}

const rows = () => [...document.querySelectorAll('.tree li')];
const inHand = () => document.querySelector('.tree .pick[aria-pressed=true]')?.closest('li');

function mark() {
  const row = inHand();
  const first = Number(row?.dataset.line || 0);
  const last = Number(row?.dataset.last || 0);
  rows().forEach(other => other.classList.toggle('here', other === row));
  document.querySelectorAll('.lines li').forEach(line => line.classList.toggle('here', first > 0 && Number(line.dataset.line) >= first && Number(line.dataset.line) <= last));
  return row;
}

const nearest = number => [...document.querySelectorAll('.lines li')].filter(line => Number(line.dataset.line) <= number).pop();

function follow() {
  const row = mark();
  bring(row);
  bring(nearest(Number(row?.dataset.line || 0)));
}

function rest() {
  clearTimeout(pause);
  pause = null;
}

function saveTyped() {
  rest();
  window.reviewSave();
}

function choose(provision) {
  rest();
  field('wanted').value = provision;
  window.reviewChoose();
}

function toLine(number) {
  if (isNarrow()) {
    show('source');
  }
  bring(nearest(number));
  nearest(number)?.querySelector('button').focus({ preventScroll: true });
}

function atLine(number) {
  const row = rows().filter(one => Number(one.dataset.line) > 0 && Number(one.dataset.line) <= number).pop();
  if (row) {
    choose(row.dataset.provision);
    if (isNarrow()) {
      show('tree');
    }
  }
}

document.addEventListener('click', event => {
  const picked = event.target.closest('.pick, .tree li');
  const warned = event.target.closest('[data-to-line]');
  const tab = event.target.closest('.pane-tabs [role=tab]');
  const line = event.target.closest('.lines .at, .lines li');
  if (tab) {
    show(tab.dataset.pane);
    follow();
  } else if (warned) {
    toLine(Number(warned.dataset.toLine));
  } else if (picked) {
    choose(picked.dataset.provision);
    if (isNarrow()) {
      show('hand');
    }
  } else if (line && !String(getSelection())) {
    atLine(Number(line.dataset.line));
  }
});

// Arrow keys walk along tabs as readers of tabs expect.
document.addEventListener('keydown', event => {
  const tab = event.target.closest?.('.pane-tabs [role=tab]');
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (tab && step) {
    const tabs = [...tab.parentElement.children];
    const forward = document.documentElement.dir === 'rtl' ? -step : step;
    show(tabs[(tabs.indexOf(tab) + forward + tabs.length) % tabs.length].dataset.pane, true);
  }
});

// Before any button sends: where the caret stands, and no second sending of what was typed.
document.addEventListener('click', event => {
  if (form?.contains(event.target)) {
    field('caret').value = field('text')?.selectionStart ?? 0;
    if (event.target.closest('.ui-button')) {
      rest();
    }
  }
}, true);

form?.addEventListener('input', event => {
  if (event.target.closest('#pane-hand')) {
    clearTimeout(pause);
    pause = setTimeout(saveTyped, PAUSE);
  }
});
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && pause) {
    saveTyped();
  }
});

let last;
new MutationObserver(() => {
  const row = inHand();
  const now = row?.dataset.provision + ':' + row?.dataset.line;
  if (now === last) {
    mark();
  } else {
    last = now;
    follow();
  }
}).observe(document.querySelector('.panes') ?? document.body, { childList: true, subtree: true });
if (form) {
  follow();
}
