import { abbreviations, ambiguous, beforeNumbers, latin, names } from './abbreviations.ts';
import { Kind } from './characters.ts';
import { joinWords } from './join-words.ts';
import type { Piece } from './piece.ts';
import { cut, isMark } from './piece.ts';

/** The pieces of a sentence; never empty. */
type Pieces = Piece[];

const terminal = /^[!.?…‽]+$/;
/** Marks that close what stands before them, after the mark that ends a sentence too. */
const closing = /^[\p{Pe}\p{Pf}!"'.?…‽]+$/u;

/**
 * Splits prose into sentences and those into words, marks and signs. A sentence ends with a full stop, question mark,
 * exclamation mark or ellipsis, but for abbreviations, initials and numbers of lists, and where what follows goes on in lower
 * case.
 *
 * @param text - Prose in which white space is folded.
 * @returns The sentences in order; one without words stands only where no words stand around it.
 */
export function splitSentences(text: string): readonly (readonly Piece[])[] {
  const pieces = joinWords(text, cut(text, 0, text.length));
  let sentences = joinAbbreviated(text, atTerminals(text, pieces), isAbbreviation);
  sentences = joinWordless(sentences);
  sentences = joinGoingOn(text, giveBackClosing(text, sentences));
  sentences = joinAbbreviated(text, sentences, isPrefix);
  sentences = joinWhere(sentences, (sentence, last) => isNumberOf(text, last, sentence));
  sentences = joinWhere(sentences, (sentence) => isAfterthought(text, sentence));
  return sentences.map((sentence) => joinFullStops(text, sentence));
}

function written(text: string, piece: Piece): string {
  return text.slice(piece.start, piece.end);
}

function isTerminal(text: string, piece: Piece): boolean {
  return piece.kind === Kind.punctuation && terminal.test(written(text, piece));
}

function atTerminals(text: string, pieces: readonly Piece[]): Pieces[] {
  const sentences: Pieces[] = [];
  let current: Pieces = [];
  for (const piece of pieces) {
    current.push(piece);
    if (!isTerminal(text, piece)) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** Joins each sentence for which it holds to the one before it. */
function joinWhere(sentences: readonly Pieces[], belongsToLast: (sentence: Pieces, last: Pieces) => boolean): Pieces[] {
  const kept: Pieces[] = [];
  for (const sentence of sentences) {
    const last = kept[kept.length - 1];
    if (last !== undefined && belongsToLast(sentence, last)) append(last, sentence);
    else kept.push(sentence);
  }
  return kept;
}

function append(sentence: Pieces, more: Pieces): void {
  for (const piece of more) sentence.push(piece);
}

/** Joins sentences that end with an abbreviation to the next, and the full stop to the abbreviation. */
function joinAbbreviated(
  text: string,
  sentences: readonly Pieces[],
  isAbbreviated: (word: string, before: string) => boolean,
): Pieces[] {
  const kept: Pieces[] = [];
  let open: Pieces | undefined;
  for (const sentence of sentences) {
    if (open === undefined) kept.push(sentence);
    else append(open, sentence);
    const whole: Pieces = open ?? sentence;
    const [word, stop] = whole.slice(-2);
    const before = whole[whole.length - 3];
    const abbreviated =
      word?.kind === Kind.word &&
      stop?.spaced === false &&
      isMark(text, stop, '.') &&
      isAbbreviated(written(text, word), before === undefined ? '' : written(text, before));
    open = abbreviated ? whole : undefined;
    if (!abbreviated) continue;
    word.end = stop.end;
    whole.pop();
  }
  return kept;
}

/** "12 in." and "on Sat." are abbreviated; "the light I work in." and "where we sat." are not. */
function isAbbreviation(word: string, before: string): boolean {
  if (ambiguous.has(word)) return word === 'in' && /\d$/.test(before);
  return abbreviations.has(word.toLowerCase()) || names.has(word);
}

/** A number of a list, an initial, or an abbreviation that more words follow; "We sold 40." is none of them. */
function isPrefix(word: string, before: string): boolean {
  if (/^\d{1,3}$/.test(word)) return before === '';
  return /^[a-z]$/i.test(word) || latin.has(word.toLowerCase());
}

/** Whether what ends in "Rs." or "approx." goes on with its number. */
function isNumberOf(text: string, last: Pieces, [first]: Pieces): boolean {
  const [word, stop] = last.slice(-2);
  return (
    word?.kind === Kind.word &&
    stop?.spaced === false &&
    isMark(text, stop, '.') &&
    beforeNumbers.has(written(text, word).toLowerCase()) &&
    first !== undefined &&
    /\d/.test(text.charAt(first.start))
  );
}

function hasWord(sentence: Pieces): boolean {
  return sentence.some(({ kind }) => kind === Kind.word);
}

/** Joins marks that stand alone to the sentence before them, or to the one behind them if they come first. */
function joinWordless(sentences: readonly Pieces[]): Pieces[] {
  const [first, second, ...rest] = sentences;
  if (first === undefined || second === undefined) return [...sentences];
  return joinWhere(
    hasWord(first) ? [first, second, ...rest] : [[...first, ...second], ...rest],
    (sentence) => !hasWord(sentence),
  );
}

/** Gives a sentence the closing marks that the next one begins with. */
function giveBackClosing(text: string, sentences: readonly Pieces[]): Pieces[] {
  let last: Pieces | undefined;
  return sentences.map((sentence) => {
    let from = 0;
    if (last !== undefined) {
      for (let piece = sentence[0]; isClosing(text, piece); piece = sentence[from]) {
        last.push(piece as Piece);
        from += 1;
      }
    }
    last = from === 0 ? sentence : sentence.slice(from);
    return last;
  });
}

function isClosing(text: string, piece: Piece | undefined): boolean {
  return piece?.spaced === false && piece.kind !== Kind.word && closing.test(written(text, piece));
}

/** Joins sentences that begin in lower case, or at once with a digit, to the one before. */
function joinGoingOn(text: string, sentences: readonly Pieces[]): Pieces[] {
  const small = joinWhere(
    sentences,
    ([first]) => first?.kind === Kind.word && /^\p{Ll}/u.test(text.charAt(first.start)),
  );
  return joinWhere(
    small,
    ([first]) => first?.spaced === false && first.kind === Kind.word && /\d/.test(text.charAt(first.start)),
  );
}

/** "… Inc., which": a comma or semicolon after what looked like an end. */
function isAfterthought(text: string, [first]: Pieces): boolean {
  return first !== undefined && (isMark(text, first, ',') || isMark(text, first, ';'));
}

/** Joins full stops inside a sentence, which end none, to the words at their side. */
function joinFullStops(text: string, sentence: Pieces): Pieces {
  const inner: number[] = [];
  let ended = false;
  for (let index = sentence.length - 1; index >= 0; index -= 1) {
    const piece = sentence[index] as Piece;
    if (piece.kind === Kind.word) ended = true;
    else if (isTerminal(text, piece)) {
      if (ended && isMark(text, piece, '.')) inner.push(index);
      ended = true;
    }
  }
  return inner.length === 0 ? sentence : withJoined(text, sentence, inner);
}

/** @param inner - Indices of the full stops, the last first. */
function withJoined(text: string, sentence: Pieces, inner: readonly number[]): Pieces {
  const taken = new Set<Piece>();
  for (const index of inner) {
    const stop = sentence[index] as Piece;
    const before = stop.spaced ? undefined : sentence[index - 1];
    const following = sentence[index + 1];
    const next = following !== undefined && taken.has(following) ? sentence[index + 2] : following;
    if (before?.kind === Kind.word) {
      // Such as "{.} .".
      if (next?.spaced === true && isMark(text, next, '.')) continue;
      before.end = stop.end;
    } else if (next?.spaced === false && next.kind === Kind.word) {
      next.start = stop.start;
      next.spaced = stop.spaced;
    } else continue;
    taken.add(stop);
  }
  return sentence.filter((piece) => !taken.has(piece));
}
