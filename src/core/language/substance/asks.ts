import type { Answer, Passage } from '../../answer/model.ts';
import { plainProse } from '../../text/prose.ts';
import type { Range } from '../../text/range.ts';
import { passageOfWords, readParagraph, type Reading } from '../attribution/reading.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { readSentences } from '../sentences.ts';
import { toldSentences } from '../voice/told.ts';
import { speaksOf } from './concept.ts';
import { askConcepts, type AskConcept } from './concepts/asks.ts';

/** One thing that a question asks for besides the story itself. */
export interface Ask {
  readonly concept: AskConcept;
  /** Its words, with their place in the file. */
  readonly passage: Passage;
}

/** Words that open an ask of its own, after a comma or an "and". */
const openers = wordSet('how what why when who where which');

/**
 * Splits a question into what it asks for: its sentences, and in these what a question word opens. Only asks of a kind that
 * is known are given, each kind once.
 *
 * @param text - The file's text.
 * @param question - The question, as it stands in the file.
 */
export function readAsks(text: string, question: Passage): Ask[] {
  const asks: Ask[] = [];
  const places = placesOf(text, question);
  for (const reading of readParagraph(readSentences(plainProse(question.text)))) {
    for (const { start, end } of piecesOf(reading.words)) {
      const piece: Reading = { ...reading, words: reading.words.slice(start, end), clauses: [] };
      const concept = askConcepts.find(({ ask }) => speaksOf(piece, ask));
      if (concept === undefined || asks.some((other) => other.concept === concept)) continue;
      const passage = passageOfWords(reading, start, end - 1);
      asks.push({ concept, passage: { text: passage.text, range: places(passage.range) } });
    }
  }
  return asks;
}

/** The stretches of words between question words; stops and joining words at their ends belong to none. */
function piecesOf(words: readonly Word[]): Range[] {
  const starts = [0];
  words.forEach((word, index) => {
    if (index > 0 && openers.has(word.normal) && joins(wordAt(words, index - 1))) starts.push(index);
    else if (word.normal === 'and' && ['article', 'possessive'].includes(wordAt(words, index + 1).kind))
      starts.push(index + 1);
  });
  return starts.flatMap((start, index) => {
    let end = starts[index + 1] ?? words.length;
    while (end > start && (joins(wordAt(words, end - 1)) || wordAt(words, end - 1).kind === 'stop')) end -= 1;
    return end > start ? [{ start, end }] : [];
  });
}

function joins({ kind, normal }: Word): boolean {
  return kind === 'comma' || kind === 'coordinator' || normal === 'through' || (kind === 'stop' && normal !== '');
}

/** Maps offsets in the question's text to the file, where markup and line breaks may stand between its words. */
function placesOf(text: string, { text: plain, range }: Passage): (place: Range) => Range {
  const source: number[] = [];
  let at = range.start;
  for (const character of plain) {
    const found = /\s/u.test(character) ? -1 : text.indexOf(character, at);
    if (found !== -1 && found < range.end) at = found;
    for (let unit = 0; unit < character.length; unit += 1) source.push(at + unit);
    if (found !== -1) at += character.length;
  }
  return ({ start, end }) => ({ start: source[start] ?? range.start, end: (source[end - 1] ?? range.end - 1) + 1 });
}

/** The sentence of the story that shows that an ask is answered; the part where it would be expected is looked at first. */
export function evidenceFor({ concept }: Ask, { sections }: Pick<Answer, 'sections'>): Reading | undefined {
  const own = sections.filter(({ parts }) => parts.includes(concept.part));
  for (const section of new Set([...own, ...sections])) {
    const [only] = section.parts;
    if (section.parts.length === 1 && only === concept.except) continue;
    const found = toldSentences(section).find((reading) => speaksOf(reading, concept.evidence));
    if (found !== undefined) return found;
  }
  return undefined;
}
