import { wordSet } from '../english/word-set.ts';
import type { Sentence, Token } from '../sentence.ts';
import { givenNames, institutions, publicNames } from './given-names.ts';

/** A name that gives a person or a firm away: tokens `first` to `last` (both included). */
export interface ConfidentialName {
  readonly kind: 'person' | 'firm';
  readonly first: number;
  readonly last: number;
}

const titles = wordSet('mr mrs ms miss dr prof professor herr frau mme monsieur madame mr. mrs. ms. dr. prof.');
const suffixes = new Set([
  'Inc',
  'Inc.',
  'Ltd',
  'Ltd.',
  'LLC',
  'LLP',
  'GmbH',
  'Corp',
  'Corp.',
  'PLC',
  'Plc',
  'plc',
  'Pty',
  'SARL',
  'BV',
  'B.V.',
  'S.A.',
  'KGaA',
  'AG',
]);

/** Capitalised words that are no family names, though they may follow a given name. */
const calendar = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter',
);

/** The full names of people, the people with a title, and the firms with their legal form. */
export function findNames({ tokens }: Sentence): ConfidentialName[] {
  const found: ConfidentialName[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const name = titled(tokens, index) ?? firm(tokens, index) ?? person(tokens, index);
    if (name === undefined) continue;
    found.push(name);
    index = name.last;
  }
  return found;
}

function titled(tokens: readonly Token[], index: number): ConfidentialName | undefined {
  const title = tokens[index];
  if (title === undefined || !isCapital(title) || !titles.has(title.normal)) return undefined;
  const next = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  if (!isFamilyName(tokens[next])) return undefined;
  return { kind: 'person', first: index, last: isFamilyName(tokens[next + 1]) ? next + 1 : next };
}

/** Words that open a sentence and are no part of a name. */
const openers = wordSet('the our my their his her its a an this that and but');

/** Up to three capitalised words before the legal form. */
function firm(tokens: readonly Token[], index: number): ConfidentialName | undefined {
  if (!isCapital(tokens[index]) || openers.has(tokens[index]?.normal ?? '') || suffixes.has(tokens[index]?.text ?? ''))
    return undefined;
  for (let last = index + 1; last <= index + 4; last += 1) {
    const token = tokens[last];
    if (token === undefined) return undefined;
    if (suffixes.has(token.text) && token.spaced) return { kind: 'firm', first: index, last };
    if (!isCapital(token) && token.text !== '&' && !(token.text === ',' && suffixes.has(tokens[last + 1]?.text ?? '')))
      return undefined;
  }
  return undefined;
}

function person(tokens: readonly Token[], index: number): ConfidentialName | undefined {
  const given = tokens[index];
  if (given === undefined || !isCapital(given) || !givenNames.has(given.normal)) return undefined;
  // "Mary J. Novak", "John van Dyk", "Ana Maria Costa".
  let last = index + 1;
  while (isInner(tokens[last]) && last < index + 4) last += 1;
  const family = tokens[last];
  if (family === undefined || !isFamilyName(family)) return undefined;
  if (institutions.has(tokens[last + 1]?.normal ?? '')) return undefined;
  if (publicNames.has(`${given.normal} ${plainOf(family)}`)) return undefined;
  return { kind: 'person', first: index, last };
}

const particles = wordSet('van von de der den da dos di del la le bin ibn al el');

function isInner(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    particles.has(token.normal) ||
    /^\p{Lu}\.?$/u.test(token.text) ||
    token.text === '.' ||
    (isCapital(token) && givenNames.has(token.normal))
  );
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text);
}

/** A capitalised word, no acronym, no month and no institution. */
function isFamilyName(token: Token | undefined): boolean {
  if (token === undefined || !isCapital(token) || !token.spaced) return false;
  const plain = plainOf(token);
  return (
    token.text !== token.text.toUpperCase() && !calendar.has(plain) && !institutions.has(plain) && !titles.has(plain)
  );
}

function plainOf({ normal }: Token): string {
  return normal.replace(/'s?$/, '');
}
