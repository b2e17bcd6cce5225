import { NBSP } from './french';
import { mendDigits, refused, valid, type IdentifierCheck } from './identifier-check';

const NATIONAL = /^(?:\+33|0033|0)([1-9]\d{8})$/;
const OVERSEAS = /^\+(?:(?:262|590|594|596)\d{9}|(?:508|687)\d{6}|689\d{8})$/;
const FOREIGN = /^\+(?!33|262|590|594|596|508|687|689)[1-9]\d{7,14}$/;

/**
 * A telephone number, stored as E.164 (`+33382331454`). Accepts national writing, +33 or 0033, the overseas codes and foreign numbers with
 * their +. Gives back the leading zero a spreadsheet lost (`676561853`).
 */
export function normalisePhone(text: string): IdentifierCheck {
  const bare = text.replace(/\(0\)/g, '').replace(/[()/]/g, ' ');
  const { value, notes, destroyed } = mendDigits(bare, { length: 10, shortest: 9 });
  if (value === '') return { status: 'empty' };
  if (destroyed) return refused(text, value, 'destroyed-by-spreadsheet');
  const national = NATIONAL.exec(value)?.[1] ?? /^33([1-9]\d{8})$/.exec(value)?.[1];
  if (national !== undefined) return valid(`+33${national}`, notes);
  const international = value.replace(/^00/, '+');
  if (OVERSEAS.test(international) || FOREIGN.test(international)) return valid(international, notes);
  return refused(text, value, /^\+?\d+$/.test(value) ? 'wrong-length' : 'wrong-pattern');
}

/** `03 82 33 14 54` for a French number, `+352 …` as stored for any other; no-break spaces. */
export function formatPhone(phone: string): string {
  const national = /^\+33(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(phone);
  return national ? `0${national.slice(1).join(NBSP)}` : phone;
}

/** An e-mail address: one @, a domain with a dot, 254 characters at most. Only the domain goes to lower case: the rest belongs to its host. */
export function checkEmail(text: string): IdentifierCheck {
  const bare = text.trim();
  if (bare === '') return { status: 'empty' };
  const match = /^([^\s@,;<>()]+)@([^\s@,;<>().]+(?:\.[^\s@,;<>().]+)+)$/.exec(bare);
  if (!match) return refused(text, bare, 'wrong-pattern');
  const value = `${match[1] ?? ''}@${(match[2] ?? '').toLowerCase()}`;
  return value.length > 254 ? refused(text, value, 'wrong-length') : valid(value);
}
