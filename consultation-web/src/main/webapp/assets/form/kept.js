// What is typed, kept in the browser until the comment is registered. With it the key that makes a repeated sending one.
// Who writes is kept for this tab alone, and the key with it, since it knows the whole of what was sent: others use the
// same computer.
const PRIVATE = ['name', 'email', 'mobile'];
const FIELDS = ['stance', 'text', 'suggestedWording', 'as', 'organisation', 'publicName', ...PRIVATE];

export const nameFor = (code, provision) => `nazarkhahi.comment.${code}.${provision || 'whole'}`;

export function readKept(name) {
  try {
    const kept = JSON.parse(localStorage.getItem(name));
    const own = JSON.parse(sessionStorage.getItem(name));
    return kept || own ? { ...kept, key: own?.key ?? null, values: { ...kept?.values, ...own?.values } } : null;
  } catch {
    return null;
  }
}

export function forget(name) {
  try {
    localStorage.removeItem(name);
    sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

const only = (values, wanted) => Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)));

export class Kept {
  constructor(form, name) {
    this.form = form;
    this.name = name;
    this.key = null;
  }

  values() {
    const entries = new FormData(this.form);
    return Object.fromEntries(FIELDS.map((field) => [field, entries.get(field) ?? '']));
  }

  // The key belongs to what was sent: another text is another comment. It stays through every failure, for nobody knows
  // whether a comment without an answer was registered.
  keyFor(body) {
    if (this.key?.body !== body) {
      this.key = { body, value: crypto.randomUUID?.() ?? random() };
    }
    this.write();
    return this.key.value;
  }

  write() {
    const values = this.values();
    const empty = !values.text && !values.suggestedWording && !values.stance && !values.organisation && !values.publicName && !values.name && !values.email && !values.mobile && !this.marked?.();
    try {
      if (empty && !this.key) {
        forget(this.name);
      } else {
        const open = only(values, (name) => !PRIVATE.includes(name));
        localStorage.setItem(this.name, JSON.stringify({ values: open, wording: this.wordingShown?.() ?? false, mark: this.marked?.() ?? null, at: Date.now() }));
        sessionStorage.setItem(this.name, JSON.stringify({ values: only(values, (name) => PRIVATE.includes(name)), key: this.key }));
      }
    } catch {
      // A browser that keeps nothing still sends.
    }
  }

  read() {
    const kept = readKept(this.name);
    this.key = kept?.key ?? null;
    return kept;
  }

  fill(values) {
    for (const [name, value] of Object.entries(values)) {
      const field = this.form.elements[name];
      if (field && value) {
        field.value = value;
      }
    }
  }

  clear() {
    this.key = null;
    forget(this.name);
  }
}

const random = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
