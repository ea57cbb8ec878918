// The Solar Hijri calendar as the browser itself knows it (Intl): nothing is reckoned here, months are found by asking
// which day it is. A day is its midnight in UTC, in milliseconds.
import { digits } from '../common/words.js';

export const DAY = 86400000;
export const FIRST_YEAR = 1300;
export const LAST_YEAR = 1500;
const locale = document.documentElement.lang === 'fa' ? 'fa-IR' : 'en-GB';
const numbers = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
const monthName = new Intl.DateTimeFormat(`${locale}-u-ca-persian`, { timeZone: 'UTC', month: 'long' });
const weekdayName = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
const weekdayLetter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: locale === 'fa-IR' ? 'narrow' : 'short' });
const gregorian = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { timeZone: 'UTC', dateStyle: 'long' });
const named = (parts) => Object.fromEntries(parts.map(({ type, value }) => [type, value]));

export function solar(day) {
  const { year, month, day: number } = named(numbers.formatToParts(day));
  return { year: Number(year), month: Number(month), day: Number(number) };
}

export const monthStart = (day) => day - (solar(day).day - 1) * DAY;
// No month has more than 31 days, and none is shorter than what is added beyond its end.
export const nextMonth = (start) => monthStart(start + 32 * DAY);
export const previousMonth = (start) => monthStart(start - DAY);
export const monthLength = (start) => (nextMonth(start) - start) / DAY;

// The same number in another month, or its last day if it is shorter.
export function plusMonths(day, months) {
  let start = monthStart(day);
  for (let i = 0; i < Math.abs(months); i += 1) {
    start = months > 0 ? nextMonth(start) : previousMonth(start);
  }
  return start + (Math.min(solar(day).day, monthLength(start)) - 1) * DAY;
}

// Asked for from near by, month after month. Null if the month has no such day; the year and month must exist.
export function find(year, month, number) {
  let start = monthStart(Date.UTC(year + 621, month + 1, 25));
  const distance = () => {
    const at = solar(start);
    return (year - at.year) * 12 + month - at.month;
  };
  while (distance() !== 0) {
    start = distance() > 0 ? nextMonth(start) : previousMonth(start);
  }
  return number >= 1 && number <= monthLength(start) ? start + (number - 1) * DAY : null;
}

// Saturday is 0.
export const column = (day) => (new Date(day).getUTCDay() + 1) % 7;

export function today(given) {
  return given ? Date.parse(given) : Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(new Date()));
}

export const monthInWords = (day) => `${monthName.format(day)} ${digits(solar(day).year)}`;
export const weekday = (day) => weekdayName.format(day);
export const letter = (day) => weekdayLetter.format(day);

export function inWords(day) {
  const words = `${weekday(day)} ${digits(solar(day).day)} ${monthInWords(day)}`;
  return locale === 'fa-IR' ? words : `${words} (${gregorian.format(day)})`;
}

// As it stands in the field.
export function typed(day) {
  const { year, month, day: number } = solar(day);
  return digits(`${year}/${String(month).padStart(2, '0')}/${String(number).padStart(2, '0')}`);
}
