import type { Sentence, Token } from '../sentence.ts';
import {
  adverbs,
  articles,
  clitics,
  contractedNegatives,
  coordinators,
  determiners,
  falseAdverbs,
  forms,
  hostsOfIs,
  joined,
  modals,
  negators,
  numerals,
  possessives,
  prepositions,
  pronouns,
  subordinators,
} from './closed-class.ts';
import { triggerSets, triggersOf } from './triggers.ts';
import { verbForm } from './verbs.ts';
import { Form, type VerbForm } from './verb-forms.ts';

/** The class of a word as far as its spelling tells; `open` is everything that is in no closed class. */
export type WordClass =
  | 'article'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'negator'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'adverb'
  | 'number'
  | 'to'
  | 'who'
  | 'comma'
  | 'stop'
  | 'opaque'
  | 'open';

/** A word as the analysis of clauses reads it: contractions are taken apart, fixed phrases put together. */
export interface Word {
  readonly normal: string;
  readonly kind: WordClass;
  /** What it is as a verb; its `lemma` is what verbs are looked up by. */
  readonly verb: VerbForm | undefined;
  /** "not" is part of it ("didn't"). */
  readonly negative: boolean;
  /** It ends in a possessive 's. */
  readonly genitive: boolean;
  readonly capital: boolean;
  /** What it may set off, as bits: see `triggers.ts`. */
  readonly triggers: number;
  /** Indices of the first and last token that it stands for. */
  readonly first: number;
  readonly last: number;
}

/** What stands beyond the ends of a sentence: an edge of every clause. */
const beyond: Word = {
  normal: '',
  kind: 'stop',
  verb: undefined,
  negative: false,
  genitive: false,
  capital: false,
  triggers: 0,
  first: 0,
  last: 0,
};

/** The word at an index; a stop where there is none. */
export function wordAt(words: readonly Word[], index: number): Word {
  return words[index] ?? beyond;
}

const classes = new Map<string, WordClass>();
// Later lists win: the order settles the words that are in several.
for (const [kind, set] of [
  ['adverb', adverbs],
  ['number', numerals],
  ['determiner', determiners],
  ['pronoun', pronouns],
  ['preposition', prepositions],
  ['coordinator', coordinators],
  ['subordinator', subordinators],
  ['possessive', possessives],
  ['article', articles],
  ['modal', modals],
  ['negator', negators],
  ['be', forms.be],
  ['have', forms.have],
  ['do', forms.do],
] as const) {
  for (const word of set) classes.set(word, kind);
}
for (const word of ['who', 'which', 'that', 'whom']) classes.set(word, 'who');
classes.set('to', 'to');
// "like", "past" and "down" are seldom what they look; "one" counts or stands for somebody.
classes.set('one', 'number');

function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new RangeError(`no token ${String(index)}`);
  return token;
}

/** What the spelling alone tells of a word. */
interface Lexical extends Pick<Word, 'kind' | 'verb' | 'triggers'> {
  /** It is always one word: no contraction, and no beginning of a fixed phrase. */
  readonly simple: boolean;
}

/** Of words that have been read before: a few thousand make up nearly all of a language's text. */
const lexical = new Map<string, Lexical>();
const mostKnown = 10_000;
let knownSets = 0;

/** The quotation marks of a paragraph, and whether one is open where the next sentence starts. */
export interface QuoteState {
  readonly marks: ReadonlySet<Token>;
  open: boolean;
}

/**
 * Reads a sentence's tokens as words. Inline code and quoted speech become one opaque word each: they are names and other
 * people's words, not the writer's language.
 *
 * @param sentence - The sentence.
 * @param quote - The paragraph's quotations; updated.
 */
export function readWords(sentence: Sentence, quote: QuoteState): Word[] {
  if (knownSets !== triggerSets()) lexical.clear();
  knownSets = triggerSets();
  const words: Word[] = [];
  const { tokens } = sentence;
  let index = 0;
  while (index < tokens.length) {
    const token = tokenAt(tokens, index);
    if (quote.marks.has(token)) {
      quote.open = !quote.open;
      if (quote.open) words.push(plain('"', 'opaque', index));
      index += 1;
      continue;
    }
    if (quote.open) {
      index += 1;
      continue;
    }
    index = readToken(words, tokens, index);
  }
  return words;
}

function readToken(words: Word[], tokens: readonly Token[], index: number): number {
  const token = tokenAt(tokens, index);
  switch (token.kind) {
    case 'code':
      words.push(plain(token.normal, 'opaque', index));
      return index + 1;
    case 'number':
      words.push(plain(token.normal, 'number', index));
      return index + 1;
    case 'symbol':
      return index + 1;
    case 'punctuation':
      pushPunctuation(words, token, index);
      return index + 1;
    case 'word':
      return readWord(words, tokens, index);
  }
}

function pushPunctuation(words: Word[], token: Token, index: number): void {
  const before = words[words.length - 1];
  if (token.normal === "'" || token.normal === '’') {
    // The drivers' scanner: a bare apostrophe after an -s.
    if (!token.spaced && before?.last === index - 1 && before.normal.endsWith('s')) {
      words[words.length - 1] = { ...before, genitive: true };
    }
    return;
  }
  words.push(plain(token.normal, token.normal === ',' ? 'comma' : 'stop', index));
}

function readWord(words: Word[], tokens: readonly Token[], index: number): number {
  const token = tokenAt(tokens, index);
  if (lexical.get(token.normal)?.simple === true) {
    words.push(make(token.normal, token, index));
    if (token.normal === 'once' || token.normal === 'like') resolve(words, tokens, index);
    return index + 1;
  }
  const phrase = joinedFrom(tokens, index);
  if (phrase !== undefined) {
    words.push(make(phrase.normal, token, index, phrase.last));
    return phrase.last + 1;
  }
  const bare = contractedNegatives.get(token.normal);
  if (bare !== undefined) {
    words.push({ ...make(bare, token, index), negative: true });
    return index + 1;
  }
  readPlain(words, token, index);
  resolve(words, tokens, index);
  return index + 1;
}

/** Words that only their neighbours tell: "we'd have won" against "we'd won", "never once" against "once they had". */
function resolve(words: Word[], tokens: readonly Token[], index: number): void {
  const last = words[words.length - 1];
  if (last === undefined) return;
  if (last.normal === 'once' && words[words.length - 2]?.negative === true) {
    words[words.length - 1] = { ...last, kind: 'adverb' };
    return;
  }
  if (last.normal === 'like' && helpsLike(words)) {
    words[words.length - 1] = { ...last, kind: 'open', verb: verbForm('like') };
    return;
  }
  if (last.normal !== 'had' || !tokenAt(tokens, index).normal.endsWith("'d")) return;
  const next = tokens[index + 1]?.normal ?? '';
  const forms = verbForm(next)?.forms ?? 0;
  const bare = next === 'have' || next === 'be' || ((forms & Form.base) !== 0 && (forms & Form.participle) === 0);
  if (bare) words[words.length - 1] = { ...last, ...look('would', 'modal'), normal: 'would' };
}

/** "Didn't like", "would like": after these, "like" is the verb. */
function helpsLike(words: readonly Word[]): boolean {
  const before = words[words.length - 2]?.kind;
  return before === 'do' || before === 'modal' || before === 'to' || before === 'negator';
}

function readPlain(words: Word[], token: Token, index: number): void {
  const normal = token.normal.endsWith('.') ? token.normal.slice(0, -1) : token.normal;
  const mark = normal.lastIndexOf("'");
  const host = mark > 0 ? normal.slice(0, mark) : normal;
  const clitic = mark > 0 ? normal.slice(mark) : '';
  const verb = clitics.get(clitic);
  if (verb === undefined && clitic !== "'") {
    words.push(make(normal, token, index));
    return;
  }
  if (clitic === "'" || (clitic === "'s" && !hostsOfIs.has(host))) {
    words.push({ ...make(host, token, index), genitive: true, verb: undefined });
    return;
  }
  words.push(make(host, token, index), make(verb ?? '', token, index));
}

const joinedParts: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...joined].map(([head, phrases]) => [head, phrases.map((phrase) => phrase.split(' '))]),
);

function joinedFrom(tokens: readonly Token[], index: number): { normal: string; last: number } | undefined {
  const candidates = joinedParts.get(tokenAt(tokens, index).normal);
  if (candidates === undefined) return undefined;
  const next = tokens[index + 1]?.normal;
  for (const parts of candidates) {
    if (parts[1] === next && parts.every((part, step) => tokens[index + step]?.normal === part)) {
      return { normal: parts.join('-'), last: index + parts.length - 1 };
    }
  }
  return undefined;
}

function make(normal: string, token: Token, first: number, last = first): Word {
  const capital = token.text.charCodeAt(0) !== token.normal.charCodeAt(0);
  // "IT" and "US" in capitals are names, and "May" is a month.
  const name =
    (normal.length === 2 && token.text.length === 2 && (token.text === 'IT' || token.text === 'US')) ||
    (first > 0 && token.text === 'May');
  const { kind, verb, triggers } = name ? look(normal, 'open') : (lexical.get(normal) ?? lookUp(normal));
  return { normal, kind, verb, negative: kind === 'negator', genitive: false, capital, triggers, first, last };
}

function plain(normal: string, kind: WordClass, index: number): Word {
  return {
    normal,
    kind,
    verb: undefined,
    negative: false,
    genitive: false,
    capital: false,
    triggers: triggersOf(normal),
    first: index,
    last: index,
  };
}

function lookUp(normal: string): Lexical {
  if (lexical.size >= mostKnown) lexical.clear();
  const found = look(normal, classOf(normal));
  lexical.set(normal, found);
  return found;
}

function look(normal: string, kind: WordClass): Lexical {
  const verb = kind === 'open' || kind === 'be' || kind === 'have' || kind === 'do' ? verbForm(normal) : undefined;
  return {
    kind,
    verb,
    triggers: triggersOf(normal) | (verb === undefined ? 0 : triggersOf(verb.lemma)),
    simple: !joined.has(normal) && !contractedNegatives.has(normal) && !/['.]/.test(normal),
  };
}

function classOf(normal: string): WordClass {
  const known = classes.get(normal);
  if (known !== undefined) return known;
  if (normal.length > 4 && normal.endsWith('ly') && !falseAdverbs.has(normal)) return 'adverb';
  return 'open';
}
