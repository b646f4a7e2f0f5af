import type { Clause } from '../english/clauses.ts';
import type { NounPhrase } from '../english/phrases.ts';
import { wordAt } from '../english/words.ts';
import type { Sentence } from '../sentence.ts';
import { partyOf, remember, type Cast, type Party } from './parties.ts';
import { readParagraph, type Reading } from './reading.ts';

/** A sentence with the parties of its clauses worked out. */
export interface Scene {
  readonly reading: Reading;
  /** Who the subject of each clause is; clauses without a subject are not in it. */
  readonly subjects: ReadonlyMap<Clause, Party>;
  /** The cast as it was when the sentence began, and is then led on through it. */
  readonly cast: Cast;
}

/** A paragraph never changes, so its scenes are kept as long as it lives: attribution and learning both need them. */
const known = new WeakMap<readonly Sentence[], readonly Scene[]>();

/** The sentences of a paragraph, in which a pronoun finds the party that an earlier one has named. */
export function stageParagraph(paragraph: readonly Sentence[]): readonly Scene[] {
  const before = known.get(paragraph);
  if (before !== undefined) return before;
  const cast: Cast = { latest: undefined, things: false };
  const scenes = readParagraph(paragraph).map((reading) => stage(reading, cast));
  known.set(paragraph, scenes);
  return scenes;
}

/** Works out the parties of a sentence from left to right, so that a pronoun finds the party named before it. */
function stage(reading: Reading, cast: Cast): Scene {
  const subjects = new Map<Clause, Party>();
  for (const clause of reading.clauses) {
    const { subject } = clause;
    if (subject === undefined && isNoteStyle(reading, clause)) subjects.set(clause, self);
    if (subject !== undefined) {
      const party = theOne(reading, clause, subject, subjects) ?? jointParty(reading, clause, subject, cast);
      subjects.set(clause, party);
      if (subject.start >= clause.start - 1) remember(cast, party, reading, subject);
    }
    rememberObject(reading, clause, cast);
  }
  return { reading, subjects, cast: { ...cast } };
}

/** "The PM was the one who …": the one is the PM. */
function theOne(
  reading: Reading,
  clause: Clause,
  subject: NounPhrase,
  subjects: ReadonlyMap<Clause, Party>,
): Party | undefined {
  const { normal } = wordAt(reading.words, subject.head);
  if ((normal !== 'one' && normal !== 'ones') || clause.role !== 'relative') return undefined;
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1];
  return before?.verb.links[0].lemma === 'be' ? subjects.get(before) : undefined;
}

const self: Party = { kind: 'writer', naming: undefined, subordinate: false, indefinite: false };

/** Notes leave the "I" out: "Rejected the release and called the lab." */
function isNoteStyle(reading: Reading, clause: Clause): boolean {
  return (
    clause.role === 'main' &&
    clause.verb.finite &&
    clause.verb.start === 0 &&
    !clause.verb.passive &&
    reading.words[0]?.kind === 'open'
  );
}

/** Several phrases are one subject: with the writer among them it is a group, else the last party speaks for all. */
function jointParty(reading: Reading, clause: Clause, subject: NounPhrase, cast: Cast): Party {
  const party = partyOf(reading, subject, cast);
  if (clause.joint.length < 2) return party;
  const all = clause.joint.map((phrase) => partyOf(reading, phrase, cast));
  if (all.some(({ kind }) => kind === 'writer' || kind === 'group')) return { ...party, kind: 'group' };
  return party;
}

/** The object named after a verb is who "they" and "he" will mean. */
function rememberObject(reading: Reading, clause: Clause, cast: Cast): void {
  const { words } = reading;
  const from = clause.verb.end;
  for (let index = from; index < clause.end && index < from + 6; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind === 'stop' || word.kind === 'comma') return;
    if (word.kind !== 'open' && word.kind !== 'article' && word.kind !== 'possessive' && word.kind !== 'number')
      continue;
    const phrase = objectAt(words, index, clause.end);
    const party = partyOf(reading, phrase, cast);
    remember(cast, party, reading, phrase);
    if (party.kind === 'party') return;
    index = phrase.end - 1;
  }
}

function objectAt(words: Reading['words'], start: number, limit: number): NounPhrase {
  let end = start + 1;
  while (
    end < limit &&
    (words[end]?.kind === 'open' || words[end]?.kind === 'number') &&
    !words[end]?.capital === !words[end - 1]?.capital
  )
    end += 1;
  return { start, end, head: end - 1 };
}
