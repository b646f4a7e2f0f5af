import type { Range } from '../../text/range.ts';

/** An e-mail address or a phone number in a text. */
export interface Contact extends Range {
  readonly kind: 'e-mail' | 'phone';
}

/** Domains that nobody can own (RFC 2606, RFC 6761). */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;

const address = /(?<![\w.%+-])[\w.%+-]{1,64}@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})(?![\w-])/gi;

/** Digits with single spaces, dots, hyphens or brackets between them. */
const digits = /(?<![\w.,:/$€£#-])\+?\(?\d(?:[\s().-]{0,2}\d){6,16}(?![\w:/%,]|[.-]\d)/g;

/**
 * The e-mail addresses and phone numbers of a text. A phone number is written with a plus sign, begins with a zero in
 * groups, or has the North American form: dates, ranges, amounts and numbers of things do not.
 */
export function findContacts(text: string): Contact[] {
  const found: Contact[] = [];
  if (text.includes('@')) {
    for (const match of text.matchAll(address)) {
      if (!reserved.test((match[1] ?? '').toLowerCase())) found.push({ ...rangeOf(match), kind: 'e-mail' });
    }
  }
  for (const match of text.matchAll(digits)) if (isPhone(match[0])) found.push({ ...rangeOf(match), kind: 'phone' });
  return found.sort((first, second) => first.start - second.start);
}

function rangeOf(match: RegExpMatchArray): Range {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** E.164 allows 15 digits at most; fewer than nine are no number that can be called from elsewhere. */
function isPhone(written: string): boolean {
  const count = written.replaceAll(/\D/g, '').length;
  if (count < 9 || count > 15) return false;
  if (/^\+[1-9(]/.test(written)) return true;
  const groups = written.split(/\D+/).filter(Boolean);
  if (isNorthAmerican(written, groups)) return true;
  if (!written.startsWith('0') && !written.startsWith('(0')) return false;
  const [first = ''] = groups;
  // "01.02.2023", "0-306-40615-2": dates and book numbers begin with one or two digits and a mark.
  return groups.length >= 2 && groups.length <= 6 && first.length >= 3;
}

function isNorthAmerican(written: string, groups: readonly string[]): boolean {
  const [area = '', exchange = '', line = ''] = groups;
  if (groups.length !== 3 || !/^\(?[2-9]/.test(written) || !/[-).]/.test(written)) return false;
  return area.length === 3 && exchange.length === 3 && line.length === 4;
}
