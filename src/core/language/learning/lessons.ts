import { innermost, type Clause } from '../english/clauses.ts';
import { hasNoun } from '../english/roles.ts';
import { isPresent } from '../english/tense.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { ownedPlaces } from '../attribution/judging.ts';
import { PatternTable } from '../attribution/patterns.ts';
import { reproachOf } from '../attribution/predicates.ts';
import type { Scene } from '../attribution/scene.ts';
import {
  abstractions,
  commonplaces,
  commonPraise,
  emptyWords,
  generic,
  learningVerbs,
  lessonNouns,
  teachingVerbs,
} from './lexicon.ts';

/** Set phrases that open a lesson or an alternative course. */
const openers = new PatternTable<'always' | 'writer'>([
  ['in hindsight|retrospect', 'writer'],
  ['with hindsight', 'writer'],
  ['looking back', 'writer'],
  ['next time', 'writer'],
  ['going forward', 'writer'],
  ['from now on', 'writer'],
  ['if i|we do|did it|this ~ again', 'always'],
  ['if i|we could|had|were ~ again|over', 'always'],
  ['i would ~ do ~ differently|better|earlier|sooner|instead', 'always'],
  ['i would ~ differently', 'always'],
  ['i would be more|less', 'always'],
  ['what i take|took ~ from', 'always'],
  ['i take|took away', 'always'],
  ['i now know|believe|understand|see|think', 'always'],
  ['change|changed|shift|shifted how|the-way i|we', 'always'],
  ['change|changed|shift|shifted my ~ mindset|approach|thinking|view|perspective|attitude|way', 'always'],
  ['change|changed the way', 'always'],
  ['open|opened my eyes', 'always'],
  ['make|made me ~ realise|realize|see|understand|think|appreciate|aware', 'always'],
  ['i should|ought ~ have', 'always'],
  ['i grow|grew ~ as', 'always'],
  ['i grow|grew a lot', 'always'],
]);

/** Whether the sentence says what the writer learned, realised or would do differently. */
export function tellsLesson(scene: Scene): boolean {
  const { words, clauses } = scene.reading;
  for (const { meaning } of openers.find(words)) {
    if (
      meaning === 'always' ||
      words.some((word) => word.normal === 'i' || word.normal === 'we' || word.normal === 'my')
    )
      return true;
  }
  return namesLesson(words) || clauses.some((clause) => learns(scene, clause) || teaches(words, clause));
}

/** "The lesson is …", "Key takeaway: …", "a humbling lesson in …". */
function namesLesson(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    if (!lessonNouns.has(word.normal) || wordAt(words, index - 1).kind === 'number') return false;
    for (let at = index + 1; at < index + 6; at += 1) {
      const next = wordAt(words, at);
      if (
        next.kind === 'be' ||
        next.normal === ':' ||
        (at === index + 1 && (next.normal === 'in' || next.normal === 'that'))
      )
        return word.normal !== 'learning' || next.normal === ':' || wordAt(words, index - 1).kind === 'possessive';
      if (next.kind === 'stop') return false;
    }
    return false;
  });
}

function learns(scene: Scene, clause: Clause): boolean {
  const kind = scene.subjects.get(clause)?.kind;
  const lemma = innermost(clause);
  const { words } = scene.reading;
  if ((kind !== 'writer' && kind !== 'group') || !learningVerbs.has(lemma)) return false;
  const { verb } = clause;
  if (verb.progressive || verb.passive || lastLink(verb).negated || verb.modal !== undefined) return false;
  if (clause.role === 'relative' || clause.role === 'question') return false;
  const next = wordAt(words, verb.end);
  if (
    lemma === 'learn' &&
    (next.kind === 'stop' ||
      next.kind === 'to' ||
      next.normal === 'a' ||
      next.normal === 'not' ||
      next.normal === 'lessons' ||
      next.normal === 'valuable')
  )
    return true;
  if (next.normal === 'how' || next.normal === 'why') return lemma !== 'find' && lemma !== 'see' && lemma !== 'notice';
  for (let index = verb.end; index < verb.end + 3; index += 1)
    if (abstractions.has(wordAt(words, index).normal)) return true;
  return isRule(scene, clause, lemma);
}

/** Whether what was learned holds beyond the story (told in the present), or is about the writer. */
function isRule(scene: Scene, clause: Clause, lemma: string): boolean {
  const { clauses, words } = scene.reading;
  const at = clauses.indexOf(clause);
  const content = clauses[at + 1];
  if (content === undefined) return lemma === 'learn' && wordAt(words, clause.verb.end).kind !== 'preposition';
  const present = clauses.slice(at + 1, at + 4).some((later) => later.verb.finite && isPresent(words, later));
  if (present) return true;
  if (lemma === 'find' || lemma === 'see' || lemma === 'notice') return false;
  const subject = content.subject;
  const mine =
    subject !== undefined &&
    (scene.subjects.get(content)?.kind === 'writer' || wordAt(words, subject.start).normal === 'my');
  return (
    mine ||
    ownedPlaces(scene).length > 0 ||
    (scene.subjects.get(content)?.kind === 'party' && content.verb.modal !== undefined)
  );
}

function teaches(words: readonly Word[], clause: Clause): boolean {
  if (!teachingVerbs.has(innermost(clause)) || clause.verb.passive || lastLink(clause.verb).negated) return false;
  const object = wordAt(words, clause.verb.end).normal;
  if (object !== 'me' && object !== 'us') return false;
  const subject = clause.subject === undefined ? undefined : wordAt(words, clause.subject.head);
  // "She showed me the form" is no lesson; an experience teaches.
  const after = wordAt(words, clause.verb.end + 1);
  return (
    innermost(clause) === 'teach' ||
    (subject?.normal !== 'i' && (after.normal === 'that' || after.normal === 'how' || after.normal === 'why'))
  );
}

/** Whether a lesson says nothing: nothing is left when the commonplaces are taken out. */
export function isPlatitude(words: readonly Word[]): boolean {
  const open = words.filter((word) => word.kind === 'open' || word.kind === 'opaque' || word.kind === 'number');
  return (
    open.length > 0 &&
    open.every((word) => emptyWords.has(word.normal) || (word.verb !== undefined && emptyWords.has(word.verb.lemma)))
  );
}

/** "Communication is key." */
export function isBarePlatitude(words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.kind === 'be');
  if (at < 1 || !commonplaces.has(wordAt(words, at - 1).normal)) return false;
  return words.slice(at + 1, at + 4).some((word) => commonPraise.has(word.normal));
}

const reliance = new PatternTable<true>([
  ['not|never|nobody|no-one ~ trust|rely|depend|count', true],
  ['trust|rely|depend|count ~ nobody|no-one', true],
  ['can|could|cannot ~ be trusted|relied', true],
  ['can|cannot ~ trust|rely|depend|count', true],
  ['do everything myself', true],
]);
const negating = wordSet('not never nobody no-one cannot');

/** Whether a lesson points at others. */
export function pointsAtOthers(scene: Scene): boolean {
  const { words, clauses } = scene.reading;
  if (ownedPlaces(scene).some(({ stated }) => stated)) return false;
  for (const { start, end } of reliance.find(words)) {
    const inside = words.slice(start, end);
    const denied =
      inside.some((word) => word.negative || negating.has(word.normal)) || wordAt(words, start).normal === 'do';
    if (denied && mentionsOthers(scene)) return true;
  }
  return clauses.some((clause) => {
    const party = scene.subjects.get(clause);
    if (party?.kind !== 'party' || clause.subject === undefined) return false;
    const reproach = reproachOf(scene.reading, clause);
    if (reproach === undefined || reproach.gravity === 'slight') return false;
    return reproach.gravity === 'grave' || !hasNoun(generic, wordAt(words, clause.subject.head).normal);
  });
}

/** Somebody besides the writer is named after the verb of learning. */
function mentionsOthers(scene: Scene): boolean {
  for (const party of scene.subjects.values()) if (party.kind === 'party' || party.kind === 'maybe') return true;
  return (
    scene.cast.latest !== undefined ||
    scene.reading.words.some(
      (word) =>
        word.normal === 'others' || word.normal === 'anyone' || word.normal === 'people' || word.normal === 'anybody',
    )
  );
}
