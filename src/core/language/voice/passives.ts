import type { Reading } from '../attribution/reading.ts';
import type { Clause } from '../english/clauses.ts';
import { givenNames, hasNoun, isRoleOrGroup } from '../english/roles.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt } from '../english/words.ts';
import { deedNouns, deedParticles, deliberateActs, mechanical, notices, resolutions } from './lexicon/deeds.ts';
import type { Stretch } from './stretch.ts';
import { isMain } from './subjects.ts';

/**
 * The first clause of a sentence that tells a deliberate act and nobody who did it, where the sentence names no actor.
 *
 * @returns Subject and verb of the clause, or `undefined`.
 */
export function findHiddenAct(reading: Reading): Stretch | undefined {
  const { clauses } = reading;
  const hidden = clauses.find(
    (clause) => isMain(reading, clause) && isAgentless(reading, clause) && isDeed(reading, clause),
  );
  if (hidden?.subject === undefined || clauses.some((clause) => isActor(reading, clause))) return undefined;
  const { at } = lastLink(hidden.verb);
  const after = wordAt(reading.words, at + 1).normal;
  const { start } = hidden.joint[0] ?? hidden.subject;
  return { start, end: particles.has(after) ? at + 2 : at + 1 };
}

const particles = wordSet('up out');

/** "Was introduced", with neither "by" nor "not", and neither going on nor over before the story began. */
function isAgentless({ words }: Reading, { verb, start, end }: Clause): boolean {
  if (!verb.passive || verb.modal !== undefined || verb.links.length > 1 || verb.links[0].negated) return false;
  const { at } = verb.links[0];
  let auxiliaries = 0;
  for (let index = verb.start; index < at; index += 1) {
    const { kind, normal, negative } = wordAt(words, index);
    if (negative || kind === 'have') return false;
    if (kind !== 'be') continue;
    auxiliaries += 1;
    if (normal !== 'was' && normal !== 'were') return false;
  }
  if (auxiliaries !== 1 || wordAt(words, start).negative || wordAt(words, start).normal === 'no') return false;
  const after = wordAt(words, at + 1);
  // "Was designed for adults", "was built in 1962": what it is, not what was done.
  if (after.normal === 'for' || (after.normal === 'in' && /^\d{4}$/.test(wordAt(words, at + 2).normal))) return false;
  for (let index = at + 1; index < words.length; index += 1) if (wordAt(words, index).normal === 'by') return false;
  for (let index = verb.start; index < end; index += 1) if (mechanical.has(wordAt(words, index).normal)) return false;
  return true;
}

function isDeed({ words }: Reading, { subject, verb }: Clause): boolean {
  if (subject === undefined) return false;
  const head = wordAt(words, subject.head);
  const { lemma, at } = verb.links[0];
  if (head.normal === 'it') return resolutions.has(lemma);
  if (head.kind === 'pronoun' || head.kind === 'who' || nobodys.has(head.normal)) return false;
  if (notices.has(lemma)) return true;
  if (isPerson(head.normal)) return false;
  const nouns = deedNouns.get(lemma);
  // A verb that is in no list has lost its -e with its -ed.
  if (nouns === undefined) return deliberateActs.has(lemma) || deliberateActs.has(`${lemma}e`);
  const wanted = deedParticles.get(lemma);
  const after = wordAt(words, at + 1).normal;
  if (wanted === undefined ? particles.has(after) : !wanted.has(after)) return false;
  return hasNoun(nouns, head.normal);
}

/** Words that are no thing that somebody could have done. */
const nobodys = wordSet('nothing something everything this that these those all');

/** Somebody acts in the sentence: it does not hide who. */
function isActor({ words }: Reading, { subject, verb }: Clause): boolean {
  if (subject === undefined || verb.passive) return false;
  const head = wordAt(words, subject.head);
  return actors.has(head.normal) || isPerson(head.normal);
}

const actors = wordSet('i we he she they you someone somebody everyone everybody who');

function isPerson(noun: string): boolean {
  return isRoleOrGroup(noun) || givenNames.has(noun);
}
