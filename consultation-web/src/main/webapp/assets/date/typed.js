// What was typed into a date field, understood as far as it can be without asking the server, which decides.
import { latin } from '../common/words.js';
import { DAY, FIRST_YEAR, LAST_YEAR, find } from './persian.js';

const YEAR_FIRST = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
const FIRST_GREGORIAN = 1900;

function gregorian(year, month, number) {
  const day = Date.UTC(year, month - 1, number);
  return new Date(day).getUTCMonth() === month - 1 && day % DAY === 0 ? day : null;
}

// {} if nothing can be said about it, otherwise the day or the word for what is wrong.
export function understand(text) {
  const match = YEAR_FIRST.exec(latin(text).replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim());
  if (!match) return {};
  const [year, month, number] = match.slice(1).map(Number);
  const solar = year < FIRST_GREGORIAN;
  if (solar ? year < FIRST_YEAR || year > LAST_YEAR : year < 1921 || year > 2122) return { fault: 'date_year' };
  if (month < 1 || month > 12) return { fault: 'date_month' };
  const day = solar ? find(year, month, number) : gregorian(year, month, number);
  return day === null ? { fault: 'date_day' } : { day };
}
