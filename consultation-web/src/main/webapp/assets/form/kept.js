// What is typed, kept in the browser until the comment is registered. With it the key that makes a repeated sending one.
const FIELDS = ['stance', 'text', 'suggestedWording', 'as', 'organisation', 'publicName', 'name', 'email', 'mobile'];

export const nameFor = (code, provision) => `nazarkhahi.comment.${code}.${provision || 'whole'}`;

export function readKept(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

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
    const empty = !values.text && !values.suggestedWording && !values.stance && !values.organisation && !values.publicName && !values.name && !values.email && !values.mobile;
    try {
      if (empty && !this.key) {
        localStorage.removeItem(this.name);
      } else {
        localStorage.setItem(this.name, JSON.stringify({ values, key: this.key, wording: this.wordingShown?.() ?? false, at: Date.now() }));
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
    try {
      localStorage.removeItem(this.name);
    } catch {
      // Nothing was kept.
    }
  }
}

const random = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
