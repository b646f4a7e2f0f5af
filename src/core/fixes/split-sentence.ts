import type { Edit } from '../finding.ts';
import type { Reading } from '../language/attribution/reading.ts';
import { passageOfWords } from '../language/attribution/reading.ts';
import type { Clause } from '../language/english/clauses.ts';
import { wordSet } from '../language/english/word-set.ts';
import { wordAt, type Word } from '../language/english/words.ts';
import type { Token } from '../language/sentence.ts';
import { countWords } from '../text/spoken-words.ts';

/** Conjunctions between two main clauses. "And" goes when they are parted; the others carry a meaning and stay. */
const conjunctions = wordSet('and but so');

/** Words that bind what follows them across a comma; so does "not only … but". */
const binding = wordSet('either neither whether');

const purposes = wordSet('can could would might may will');

/** Clauses that may go on behind a comma and "and", so that the next one might still belong to them. */
const open: ReadonlySet<Clause['role']> = new Set<Clause['role']>(['subordinate', 'complement', 'question']);

/** A sentence of fewer words than this is none of its own. */
const leastWords = 4;

/** A sentence of more words is no sentence: a text without full stops. */
const mostWords = 200;

/** Where a sentence can be cut: the words of the joint, and the word with which the next sentence begins. */
export interface Cut {
  /** Index of the comma or semicolon. */
  readonly mark: number;
  /** Index of the first word that stays. */
  readonly next: number;
}

/**
 * Where a long sentence comes apart: at ", and I …", ", but the …", ", so she …" or "; it …", where both sides have a
 * subject and a verb of their own and nothing reaches across.
 *
 * @param reading - The sentence.
 * @param most - Words that each of the new sentences may have.
 * @returns Empty where it cannot be cut safely, or would still be too long.
 */
export function cutsFor(reading: Reading, most: number): readonly Cut[] {
  const cuts = findCuts(reading);
  if (cuts.length === 0) return cuts;
  const single = cuts
    .map((cut) => ({ cut, longest: Math.max(...lengthsOf(reading, [cut])) }))
    .sort((first, second) => first.longest - second.longest)[0];
  const ways = [single === undefined ? cuts : [single.cut], cuts];
  const isGood = (lengths: readonly number[]) => Math.max(...lengths) <= most && Math.min(...lengths) >= leastWords;
  return ways.find((way) => isGood(lengthsOf(reading, way))) ?? [];
}

/**
 * Edits that cut a sentence.
 *
 * @param text - The file's text.
 * @param reading - The sentence.
 * @param cuts - Where, as {@link cutsFor} gives them.
 * @returns `undefined` where there is nothing to cut, or markup stands at a joint.
 */
export function splitSentence(text: string, reading: Reading, cuts: readonly Cut[]): Edit[] | undefined {
  const edits = cuts.map((cut) => editsFor(text, reading, cut));
  return edits.length > 0 && edits.every((some) => some !== undefined) ? edits.flat() : undefined;
}

function findCuts(reading: Reading): Cut[] {
  const { words, sentence } = reading;
  if (words.length > mostWords || !words.some((_word, at) => isJoint(words, at))) return [];
  if (sentence.tokens.some(({ normal }) => normal === '?') || words.some((_word, at) => isBinding(words, at)))
    return [];
  const cuts: Cut[] = [];
  const depths = depthsOf(sentence.tokens);
  words.forEach(({ first, normal }, mark) => {
    if (!isJoint(words, mark) || depths[first] !== 0) return;
    const joint = wordAt(words, mark + 1);
    const isJoined = conjunctions.has(joint.normal);
    const start = isJoined ? mark + 2 : mark + 1;
    if (!isBetweenClauses(reading, mark, start, normal === ';' ? ';' : joint.normal)) return;
    cuts.push({ mark, next: joint.normal === 'and' ? start : mark + 1 });
  });
  return cuts;
}

/** A semicolon, or a comma before "and", "but" or "so". */
function isJoint(words: readonly Word[], at: number): boolean {
  const { kind, normal } = wordAt(words, at);
  return normal === ';' || (kind === 'comma' && conjunctions.has(wordAt(words, at + 1).normal));
}

function isBinding(words: readonly Word[], at: number): boolean {
  const { normal } = wordAt(words, at);
  return binding.has(normal) || (normal === 'only' && wordAt(words, at - 1).kind === 'negator');
}

function isBetweenClauses({ words, clauses }: Reading, mark: number, start: number, joint: string): boolean {
  const before = clauses.filter((clause) => clause.start < mark);
  const after = clauses.find((clause) => clause.start >= mark);
  const last = before.at(-1);
  if (last === undefined || after === undefined || !hasOwnSubject(after) || after.start !== start) return false;
  if (!before.some((clause) => clause.role === 'main' && hasOwnSubject(clause))) return false;
  if (joint === ';' || joint === 'but') return true;
  const reachesAcross = open.has(last.role) || before.some(({ role, preposed }) => role === 'subordinate' && preposed);
  if (reachesAcross || isSeries(words, before)) return false;
  // "So she could": what it was for.
  return joint !== 'so' || !purposes.has(after.verb.modal ?? '');
}

/** A clause with a subject that stands in it, and right before its verb: nothing lies between them to be misread. */
function hasOwnSubject({ role, subject, verb, start, joint }: Clause): boolean {
  const begin = joint[0]?.start ?? subject?.start;
  return role === 'main' && verb.finite && begin === start && subject?.end === verb.start;
}

/** Whether main clauses are listed before: "A came, B went, and C stayed" is one sentence or three. */
function isSeries(words: readonly Word[], clauses: readonly Clause[]): boolean {
  const main = clauses.filter(({ role }) => role === 'main');
  return main.some((clause, index) => index > 0 && wordAt(words, clause.start - 1).kind === 'comma');
}

/** How deep each token lies in brackets and dashes; from a colon on, all that follows hangs on it. */
function depthsOf(tokens: readonly Token[]): number[] {
  let brackets = 0;
  let isAside = false;
  let isAfterColon = false;
  const dashes = tokens.filter(isDash).length;
  return tokens.map((token) => {
    if (token.normal === '(' || token.normal === '[') brackets += 1;
    if (token.normal === ')' || token.normal === ']') brackets -= 1;
    if (token.normal === ':') isAfterColon = true;
    if (isDash(token) && dashes > 1) isAside = !isAside;
    return brackets + Number(isAside) + Number(isAfterColon);
  });
}

function isDash({ normal, spaced }: Token): boolean {
  return normal === '—' || (normal === '–' && spaced);
}

function lengthsOf(reading: Reading, cuts: readonly Cut[]): number[] {
  const starts = [0, ...cuts.map(({ next }) => next)];
  const ends = [...cuts.map(({ mark }) => mark), reading.words.length];
  return starts.map((start, index) => countWords(passageOfWords(reading, start, (ends[index] ?? start) - 1).text));
}

function editsFor(text: string, { words, sentence: { tokens } }: Reading, { mark, next }: Cut): Edit[] | undefined {
  const comma = tokens[wordAt(words, mark).first];
  const dropped = tokens[wordAt(words, next - 1).last];
  const begin = tokens[wordAt(words, next).first];
  if (comma === undefined || dropped === undefined || begin === undefined) return undefined;
  const isPlain = [text.slice(comma.range.end, dropped.range.start), text.slice(dropped.range.end, begin.range.start)];
  if (begin.kind !== 'word' || isPlain.some((between) => between.trim() !== '')) return undefined;
  const [letter = ''] = begin.text;
  const edits: Edit[] = [{ range: { start: comma.range.start, end: dropped.range.end }, text: '.', snippet: false }];
  if (letter !== letter.toUpperCase()) {
    const { start } = begin.range;
    edits.push({ range: { start, end: start + letter.length }, text: letter.toUpperCase(), snippet: false });
  }
  return edits;
}
