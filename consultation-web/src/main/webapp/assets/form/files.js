// Files to be sent with a comment. Each is sent as soon as it is chosen; the comment then names it by its handle. What the
// server has is remembered for this tab, so neither a failed sending nor a reload loses it.
import { button, element } from '../common/dom.js';
import { word } from '../common/words.js';
import { upload } from './upload.js';

const HELPLESS = new Set(['file_empty', 'file_too_large', 'file_type', 'file_damaged', 'file_unpacks_too_large', 'picture_too_large']);
const key = () => crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const kilobytes = (size) => word('file_size', Math.max(1, Math.round(size / 1024)));

export class Files {
  constructor(field, settings, name, changed) {
    this.settings = settings;
    this.store = `${name}.files`;
    this.changed = changed;
    this.most = Number(settings.files);
    this.megabytes = Number(settings.megabytes);
    this.items = [];
    if (!field) return;
    this.input = field.querySelector('input[type=file]');
    this.list = field.querySelector('.chosen');
    this.status = field.querySelector('[role=status]');
    field.querySelector('#files-limits').textContent = word('file_limits', this.most, this.megabytes);
    this.input.addEventListener('change', () => {
      this.add(this.input.files);
      this.input.value = '';
    });
    this.dropping(field.querySelector('.drop'));
    this.restore();
  }

  dropping(zone) {
    const over = (event, on) => {
      event.preventDefault();
      zone.classList.toggle('over', on);
    };
    zone.addEventListener('dragover', (event) => over(event, true));
    zone.addEventListener('dragleave', (event) => over(event, false));
    zone.addEventListener('drop', (event) => {
      over(event, false);
      this.add(event.dataTransfer.files);
    });
  }

  add(chosen) {
    for (const file of chosen) {
      if (this.items.length >= this.most) {
        this.say(this.sentence('too_many_files'));
        break;
      }
      const item = { name: file.name, size: file.size, description: '', key: key(), file };
      this.items.push(item);
      this.show(item);
      if (file.size > this.megabytes * 1024 * 1024) this.failed(item, 'file_too_large');
      else if (!file.size) this.failed(item, 'file_empty');
    }
    this.next();
    this.changed();
  }

  async next() {
    const item = this.items.find((one) => !one.handle && !one.problem && one.file);
    if (this.sending || !item) return;
    this.sending = true;
    item.state.textContent = word('file_sending', 0);
    const sent = await upload(this.settings.uploads, item, this.settings.lang, (percent) => {
      item.bar.value = percent;
      item.state.textContent = word('file_sending', percent);
    });
    this.sending = false;
    if (this.items.includes(item)) {
      if (sent.handle) this.arrived(item, sent.handle);
      else this.failed(item, sent.code);
    }
    this.next();
  }

  arrived(item, handle) {
    item.handle = handle;
    item.file = null;
    item.bar.remove();
    item.state.textContent = word('file_kept');
    this.say(`${item.name}: ${word('file_kept')}`);
    this.write();
    this.changed();
  }

  failed(item, code) {
    item.problem = code;
    item.bar.hidden = true;
    item.state.textContent = '';
    const text = HELPLESS.has(code) ? word(`file_${code}`, this.megabytes) : word(code === 'busy' ? 'file_busy' : 'file_failed');
    const again = HELPLESS.has(code) ? null : button(word('file_again'), () => {
      item.problem = null;
      item.bar.hidden = false;
      item.error.remove();
      item.state.textContent = word('file_wait');
      this.next();
    });
    item.error = element('div', {}, element('p', { className: 'error-text' }, text), again);
    item.box.append(item.error);
    this.say(`${item.name}: ${text}`);
  }

  show(item) {
    item.state = element('span', { className: 'soft' }, item.handle ? word('file_kept') : word('file_wait'));
    item.bar = element('progress', { max: 100, value: 0 });
    item.bar.setAttribute('aria-label', item.name);
    const about = element('input', { type: 'text', value: item.description, maxLength: 500, dir: 'auto' });
    about.addEventListener('input', () => {
      item.description = about.value;
      this.write();
    });
    const remove = button(word('file_remove', item.name), () => this.remove(item));
    const head = element('div', { className: 'chosen-head' }, element('bdi', {}, item.name), element('span', { className: 'soft' }, kilobytes(item.size)), item.state);
    item.box = element('li', {}, head, item.handle ? null : item.bar, element('label', {}, word('file_description', item.name), about), remove);
    this.list.append(item.box);
  }

  remove(item) {
    item.abort?.();
    this.items = this.items.filter((one) => one !== item);
    item.box.remove();
    this.say(word('file_removed', item.name));
    this.input.focus();
    this.write();
    this.changed();
  }

  say(text) {
    this.status.textContent = text;
  }

  // What the comment names; nothing if there is nothing.
  claims() {
    return this.items.length ? this.items.map(({ handle, description }) => ({ handle, description: description.trim() || undefined })) : undefined;
  }

  // Why the comment cannot go yet, in words; null if it can.
  problem() {
    if (this.items.some((item) => item.problem)) return this.sentence('file_failed');
    return this.items.some((item) => !item.handle) ? this.sentence('still_sending') : null;
  }

  sentence(code) {
    return word(`attachments_${code}`, this.most);
  }

  write() {
    const kept = this.items.filter((item) => item.handle).map(({ name, size, description, handle }) => ({ name, size, description, handle }));
    try {
      if (kept.length) sessionStorage.setItem(this.store, JSON.stringify(kept));
      else sessionStorage.removeItem(this.store);
    } catch {
      // A browser that keeps nothing still sends.
    }
  }

  restore() {
    try {
      this.items = JSON.parse(sessionStorage.getItem(this.store)) ?? [];
    } catch {
      this.items = [];
    }
    this.items.forEach((item) => this.show(item));
  }

  clear() {
    this.items.forEach((item) => item.abort?.());
    this.items = [];
    this.list?.replaceChildren();
    this.write();
  }
}
