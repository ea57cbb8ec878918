// The words of the page's bundle, as the server laid them into the page, and digits in the page's language.
const list = document.getElementById('form-words');
const words = new Map([...(list?.children ?? [])].map((item) => [item.dataset.word, item.textContent]));
const persian = document.documentElement.lang === 'fa';

export const has = (key) => words.has(key);

export function digits(text) {
  return persian ? String(text).replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[digit]) : String(text);
}

export function word(key, ...values) {
  const sentence = (words.get(key) ?? key).replace(/''/g, "'");
  return values.reduce((text, value, i) => text.replaceAll(`{${i}}`, typeof value === 'number' ? number(value) : value), sentence);
}

export function number(value) {
  return digits(new Intl.NumberFormat('en-US').format(value)).replace(/,/g, persian ? '٬' : ',');
}

export function latin(text) {
  return text.replace(/[۰-۹]/g, (c) => '۰۱۲۳۴۵۶۷۸۹'.indexOf(c)).replace(/[٠-٩]/g, (c) => '٠١٢٣٤٥٦٧٨٩'.indexOf(c));
}

// As the pages write it; the browser's own form adds an era that nobody here writes.
export function moment(iso) {
  const locale = persian ? 'fa-IR-u-ca-persian' : 'en-GB-u-ca-persian';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tehran' });
  const part = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${part.day} ${part.month} ${part.year}${persian ? '، ساعت ' : ', '}${part.hour}:${part.minute}`;
}
