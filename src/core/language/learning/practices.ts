import { innermost, type Clause } from '../english/clauses.ts';
import { isPerfect, isPresent } from '../english/tense.ts';
import { Form } from '../english/verb-forms.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Scene } from '../attribution/scene.ts';
import { artefacts, lasting, policies, recurring, reports, states, truths } from './lexicon.ts';

/** Subjects that speak of everybody or point back: what is told of them is a general truth or a comment. */
const general = wordSet(
  'you one people everyone everybody someone somebody anyone anybody nobody no-one nothing everything something it this that these those there which what who they he she him them',
);

/** Openers of a phrase that means certain things, not a kind of thing. */
const definite = wordSet('the my our each every all both any no his her their');

/**
 * Whether a clause tells what is done as a rule, by whom or whatever: "every gang now scans a code", "the safe is counted
 * by two people". A general truth ("features rot silently") is in the present too: it has a subject of a kind, and nothing
 * says when or how often.
 */
export function isPractice(scene: Scene, clause: Clause, isLesson: boolean): boolean {
  const { words } = scene.reading;
  if (clause.role !== 'main' || !clause.verb.finite || isLearned(scene, clause) || isName(words, clause)) return false;
  if (isGate(words, clause)) return true;
  const marked = isMarked(words, clause);
  if (isPerfect(words, clause) || !(isPresent(words, clause) || (marked && isRepeated(words, clause)))) return false;
  const { modal, progressive } = clause.verb;
  if ((modal !== undefined && modal !== 'must') || ((modal ?? progressive) && !marked)) return false;
  const subject = subjectOf(scene, clause);
  if (isDenied(clause)) return subject === 'own' && isGivenUp(words, clause);
  if (isLesson && !marked && !isOwnSequel(scene, clause)) return false;
  if (subject === 'none') return marked && (isThereNow(words, clause) || isDoneToThem(words, clause));
  return (subject !== 'kind' || marked) && acts(scene, clause, subject, marked);
}

/** "I put it in writing every time": the present and the past of these look the same. */
function isRepeated(words: readonly Word[], clause: Clause): boolean {
  const verb = wordAt(words, clause.verb.links[0].at);
  const ambiguous = verb.verb?.lemma === verb.normal && clause.verb.modal === undefined;
  return ambiguous && isEachTime(words, clause);
}

function isEachTime(words: readonly Word[], clause: Clause): boolean {
  return words.slice(clause.verb.end).some(({ normal }) => normal === 'every-time' || normal === 'each-time');
}

/** "I learned Go": a capital inside the sentence. */
function isName(words: readonly Word[], { verb }: Clause): boolean {
  const { at } = verb.links[0];
  // The verb of "we're" has its capital from the pronoun.
  return at > 0 && wordAt(words, at).capital && wordAt(words, at).first !== wordAt(words, at - 1).first;
}

function isDenied({ verb }: Clause): boolean {
  return verb.links.some(({ negated }) => negated);
}

/** "I never quote from memory", "I no longer promise dates", "we don't ship on Fridays any more". */
function isGivenUp(words: readonly Word[], clause: Clause): boolean {
  const lemma = innermost(clause);
  if ((states.has(lemma) && lemma !== 'accept') || clause.verb.modal !== undefined) return false;
  return words
    .slice(clause.start, Math.max(clause.end, clause.verb.end))
    .some(({ normal }) => normal === 'never' || normal === 'no-longer' || normal === 'anymore' || normal === 'any');
}

/** "There is now a list", "now it exists a list". */
function isThereNow(words: readonly Word[], clause: Clause): boolean {
  const lemma = innermost(clause);
  if (lemma === 'exist') return true;
  if (lemma !== 'be' || wordAt(words, clause.verb.end).normal === 'no') return false;
  const head = wordAt(words, clause.subject?.head ?? clause.verb.start - 1).normal;
  return head === 'there' || (head === 'it' && (isInPlace(words, clause) || names(words, clause, artefacts)));
}

/** "They are now asked for their view." */
function isDoneToThem(words: readonly Word[], { subject, verb }: Clause): boolean {
  const { normal } = wordAt(words, subject?.head ?? verb.start);
  return verb.passive && (normal === 'they' || normal === 'it');
}

/** "It is now on the agenda", "the question is now part of our form". */
function isInPlace(words: readonly Word[], clause: Clause): boolean {
  const after = words.slice(clause.verb.start, clause.verb.end + 3);
  return after.some((word, index) => word.normal === 'now' && places.has(wordAt(after, index + 1).normal));
}

const places = wordSet('on in part at by');

/** What was learned is told in a clause that hangs on the verb of learning. */
function isLearned(scene: Scene, clause: Clause): boolean {
  return clause.reporter !== undefined || (clause.connector === 'that' && scene.reading.clauses[0] !== clause);
}

/** "I learned that …, so I block half an hour for it." */
function isOwnSequel(scene: Scene, clause: Clause): boolean {
  const kind = scene.subjects.get(clause)?.kind;
  return (kind === 'writer' || kind === 'group') && scene.reading.clauses[0] !== clause;
}

function isMarked(words: readonly Word[], clause: Clause): boolean {
  const from = Math.max(0, clause.start - 3);
  for (let index = from; index <= Math.max(clause.end, clause.verb.end) + 1; index += 1) {
    const word = wordAt(words, index);
    if (lasting.has(word.normal) || recurring.has(word.normal)) return true;
    if (word.normal === 'these' && wordAt(words, index + 1).normal === 'days') return true;
  }
  if (isEachTime(words, clause)) return true;
  // What it is for shows that it was arranged.
  return words.slice(clause.verb.end).some(({ normal }) => normal === 'so-that' || normal === 'in-order-that');
}

/** "The system won't release a load until …": nothing passes without the step. */
function isGate(words: readonly Word[], clause: Clause): boolean {
  const { modal } = clause.verb;
  const opener = wordAt(words, clause.subject?.start ?? clause.start).normal;
  const nothing = opener === 'no' || opener === 'nothing' || opener === 'nobody' || opener === 'no-one';
  if (!nothing && !isDenied(clause)) return false;
  if (modal !== undefined && modal !== 'will' && modal !== 'can' && modal !== 'cannot' && modal !== 'may') return false;
  if (modal === undefined && !isPresent(words, clause)) return false;
  const after = words.slice(clause.verb.end, clause.verb.end + 12);
  const condition = after.some(
    ({ normal }) => normal === 'until' || normal === 'unless' || normal === 'without' || normal === 'till',
  );
  return condition && wordAt(words, clause.start).normal !== 'you';
}

type Subject = 'own' | 'definite' | 'kind' | 'none';

function subjectOf(scene: Scene, clause: Clause): Subject {
  const { words } = scene.reading;
  const kind = scene.subjects.get(clause)?.kind;
  if (kind === 'writer') return 'own';
  if (clause.subject === undefined) return 'none';
  const head = wordAt(words, clause.subject.head);
  if (head.normal === 'we') return 'own';
  if (kind === 'nobody' || general.has(head.normal)) return 'none';
  const opener = wordAt(words, clause.subject.start);
  if (definite.has(opener.normal) || opener.genitive || kind === 'group') return 'definite';
  return opener.kind === 'number' ? 'definite' : 'kind';
}

/** Done to something, these tell what it is held for. */
const opinions = wordSet('know need call base mean concern expect suppose see feel consider worry value lose forget');

function acts(scene: Scene, clause: Clause, subject: Subject, marked: boolean): boolean {
  const { words } = scene.reading;
  const lemma = innermost(clause);
  if (clause.verb.passive) return !opinions.has(lemma);
  if (lemma === 'be') return subject !== 'own' && (names(words, clause, policies) || isInPlace(words, clause));
  if (lemma === 'have') return hasThing(words, clause, subject, marked);
  if (lemma === 'do' && subject === 'own') return !wordAt(words, clause.verb.end).normal.startsWith('so');
  if (states.has(lemma)) return false;
  return marked || !(subject === 'own' ? reports : truths).has(lemma);
}

/** "The fridge has an alarm", "we now have a template", "I have a checklist". */
function hasThing(words: readonly Word[], clause: Clause, subject: Subject, marked: boolean): boolean {
  const next = wordAt(words, clause.verb.end);
  if (next.kind !== 'article' && next.kind !== 'number' && next.kind !== 'open') return false;
  if (marked || names(words, clause, artefacts)) return true;
  if (subject === 'own') return wordAt(words, clause.subject?.head ?? 0).normal === 'we' && !isCount(next);
  // "An alarm that texts me": what it is there for is told.
  return words.slice(clause.verb.end, clause.verb.end + 6).some(({ kind }) => kind === 'who');
}

function isCount({ kind }: Word): boolean {
  return kind === 'number';
}

function names(words: readonly Word[], clause: Clause, set: ReadonlySet<string>): boolean {
  return words
    .slice(clause.verb.end, clause.verb.end + 7)
    .some(({ normal }) => set.has(normal) || set.has(normal.replace(/s$/, '')));
}

/** Words that may come after a verb in the present; after a noun come other nouns, or "of". */
const objects = new Set([
  'article',
  'possessive',
  'determiner',
  'number',
  'pronoun',
  'preposition',
  'adverb',
  'to',
  'who',
]);

/**
 * Whether a sentence opens with a practice whose verb might be a noun, so that the reader of clauses passes it over: "the
 * template prints the scale", "my briefings carry a line".
 */
export function isLoosePractice(scene: Scene): boolean {
  const { words, clauses } = scene.reading;
  let start = 0;
  while (wordAt(words, start).kind === 'adverb' || wordAt(words, start).kind === 'comma') start += 1;
  const marked = words.some(({ normal }) => lasting.has(normal) || recurring.has(normal));
  if (!mayOpen(wordAt(words, start), marked)) return false;
  let noun = wordAt(words, start);
  for (let index = start + 1; index < start + 8; index += 1) {
    const word = wordAt(words, index);
    if (word.kind === 'adverb') continue;
    if (word.kind !== 'open' && word.kind !== 'number') return false;
    const next = wordAt(words, index + 1);
    if (
      noun.kind === 'open' &&
      !noun.genitive &&
      agrees(word, noun, next) &&
      objects.has(next.kind) &&
      next.normal !== 'of'
    )
      return (
        isRead(clauses, index) && !states.has(word.verb?.lemma ?? '') && (marked || !truths.has(word.verb?.lemma ?? ''))
      );
    noun = word;
  }
  return false;
}

/** Certain things; a kind of thing only where something says when or how often. */
function mayOpen(word: Word, marked: boolean): boolean {
  if (word.normal === 'no') return false;
  return definite.has(word.normal) || word.kind === 'number' || (marked && word.kind === 'article');
}

/** Whether no clause says otherwise: a phrase that a clause has for its subject is a noun to its end. */
function isRead(clauses: readonly Clause[], index: number): boolean {
  return clauses.every(
    ({ subject, verb }) =>
      verb.start > index && (!verb.finite || subject === undefined || subject.start > index || subject.end <= index),
  );
}

function agrees(verb: Word, noun: Word, next: Word): boolean {
  const plural = (noun.normal.endsWith('s') && !noun.normal.endsWith('ss')) || noun.normal === 'people';
  // "The template prints the …": between a noun and an article it is a verb, known or not.
  if (verb.verb === undefined)
    return (
      !plural &&
      verb.normal.endsWith('s') &&
      (next.kind === 'article' || next.kind === 'possessive' || next.kind === 'determiner' || next.kind === 'number')
    );
  const { forms } = verb.verb;
  if ((forms & Form.past) !== 0) return false;
  return (forms & (plural ? Form.base : Form.third)) !== 0;
}
