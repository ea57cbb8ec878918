// What is typed on a staff page is kept in this browser tab until it has been accepted: an expired session, a failed
// request or a reload loses nothing. Passwords and codes are never kept, nor is what the server keeps as it is typed,
// nor who a citizen is.
const PREFIX = 'typed:';
const page = location.pathname;

const keepable = field => field.form?.method === 'post' && (field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT' && field.type === 'text')) && field.id && !field.closest('#out, [data-autosaved], [data-unkept]')
  && field.getAttribute('autocomplete') !== 'one-time-code';
const keyOf = field => PREFIX + page + '#' + field.id;

const fields = () => [...document.querySelectorAll('main form textarea, main form input')].filter(keepable);

function restore() {
  for (const field of fields()) {
    const kept = sessionStorage.getItem(keyOf(field));
    if (kept !== null && kept !== field.value && field.value === field.defaultValue) {
      field.value = kept;
    }
  }
}

// A success is told at the page that follows; what led to it need not be kept.
function forgetWhatWasAccepted() {
  if (!document.querySelector('.ui-messages-info')) {
    return;
  }
  const from = sessionStorage.getItem('sent-from');
  for (const key of Object.keys(sessionStorage)) {
    if (from && key.startsWith(PREFIX + from + '#')) {
      sessionStorage.removeItem(key);
    }
  }
}

function markErrors() {
  for (const words of document.querySelectorAll('.field-error')) {
    const field = words.parentElement.querySelector('input:not([type=hidden]), textarea, select');
    if (field) {
      words.id ||= field.id + '-error';
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', [words.id, field.getAttribute('aria-describedby')].filter(Boolean).join(' '));
    }
  }
  document.querySelector('[aria-invalid=true]')?.focus();
}

// What scrolls sideways must be reachable with the keyboard.
for (const box of document.querySelectorAll('.scroll, .ui-datatable-tablewrapper')) {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
  }
}
forgetWhatWasAccepted();
restore();
markErrors();
document.addEventListener('input', event => {
  if (keepable(event.target) && event.target.closest('main form')) {
    sessionStorage.setItem(keyOf(event.target), event.target.value);
  }
});
// Leaving by a form sent in whatever way; a link leaves too, and nothing is told there.
addEventListener('pagehide', () => sessionStorage.setItem('sent-from', page));
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) {
    print();
  }
  const all = event.target.closest('[data-check-all]');
  if (all) {
    document.querySelectorAll(`input[type=checkbox].${all.dataset.checkAll}`).forEach(box => { box.checked = all.checked; });
  }
});

// While somebody writes a summary, colleagues see it; said again well before it runs out.
for (const lock of document.querySelectorAll('[data-renew]')) {
  setInterval(() => fetch(lock.dataset.renew, { method: 'PUT' }), 120000);
}

// PrimeFaces wants the nonce of the page back with every form; its own script sees to that only where it has components.
const nonce = document.querySelector('script[nonce]')?.nonce;
for (const form of document.querySelectorAll('form[method=post]')) {
  if (nonce && !form.elements['primefaces.nonce']) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'primefaces.nonce', value: nonce }));
  }
}

// PrimeFaces counts pages in Latin digits; on a Persian page they are shown as the others are.
const persian = text => text.replace(/[0-9]/g, digit => '۰۱۲۳۴۵۶۷۸۹'[digit]);
const showDigits = () => document.querySelectorAll('.ui-paginator-current').forEach(report => {
  if (/[0-9]/.test(report.textContent)) {
    report.textContent = persian(report.textContent);
  }
});

// What PrimeFaces leaves without a name, or names wrongly, for those who hear the page.
function set(element, name, value) {
  if (element && value && element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

function nameBoxes() {
  for (const box of document.querySelectorAll('.ui-datatable [role=checkbox]')) {
    const words = box.closest('form').dataset;
    const row = box.closest('tbody tr');
    set(box, 'aria-label', row ? `${words.mark} ${row.querySelector('a')?.textContent}` : words.markAll);
  }
}

function nameMenus() {
  for (const panel of document.querySelectorAll('.ui-selectonemenu-panel')) {
    const items = panel.querySelector('.ui-selectonemenu-items');
    const menu = panel.id.replace(/_panel$/, '');
    const label = ['_label', '_focus', ''].map(part => document.querySelector(`label[for="${CSS.escape(menu + part)}"]`)).find(Boolean);
    set(items, 'aria-label', label?.textContent);
    set(panel.querySelector('.ui-selectonemenu-filter'), 'aria-controls', items?.id);
    set(panel.querySelector('.ui-selectonemenu-items-wrapper'), 'tabindex', '0');
  }
}

// A list has items; that a message has come is said by what holds the list.
function freeItems() {
  for (const item of document.querySelectorAll('.ui-messages li[role]')) {
    set(item.closest('ul').parentElement, 'role', item.getAttribute('role'));
    item.removeAttribute('role');
    item.removeAttribute('aria-atomic');
  }
}

function mend() {
  freeItems();
  nameBoxes();
  nameMenus();
  if (document.documentElement.lang === 'fa') {
    showDigits();
  }
}
new MutationObserver(mend).observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-label', 'aria-controls', 'role'] });
mend();
