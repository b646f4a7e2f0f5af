import { innermost, type Clause } from '../english/clauses.ts';
import { readNounPhrase } from '../english/phrases.ts';
import { isHabitual, isPresent } from '../english/tense.ts';
import { lastLink, type Link } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { doneReproach, sharing, undoneReproach, type Manner } from './acts.ts';
import { badEvents } from './lexicon/events.ts';
import { denying, duties, expected, harmless, slightActs, slightDuties, stopping } from './lexicon/verbs.ts';
import { copula, passiveJudgement } from './qualities.ts';
import type { Reading } from './reading.ts';
import { act, judgement, omission, type Reproach } from './reproach.ts';

/** Verbs that join a quality to the subject as "be" does. */
const linking = wordSet('turn prove seem become remain get look');

/** As a habit these are complaints; once, they are only a mood. */
const emotive = wordSet('angry mad aggressive nasty defensive upset furious');

const appreciations = wordSet('appreciate value recognise recognize thank care');

/** Done by nobody, these are a gap and nobody's failing. */
const unowned = wordSet('do own know have use need');

/** Not having seen something is a reproach only where there was something to see. */
const seeing = wordSet('notice spot catch see detect');
const outOfReach = wordSet('unable struggling');
const unwilling = wordSet('unwilling reluctant afraid slow');
/** What the clause says against its subject if that subject is another party, or `undefined`. */
export function reproachOf(reading: Reading, clause: Clause): Reproach | undefined {
  const { verb } = clause;
  const { words } = reading;
  const last = lastLink(verb);
  if (verb.modal !== undefined) return modalReproach(words, clause, last);
  return plainReproach(words, clause, last);
}

function plainReproach(words: readonly Word[], clause: Clause, last: Link): Reproach | undefined {
  if (clause.verb.passive) return passiveJudgement(words, clause, last);
  const { inverted, refused, nuisance, attempted } = chainMeaning(words, clause);
  if (attempted) return undefined;
  const [outermost] = clause.verb.links;
  if (outermost !== last && ((stopping.has(outermost.lemma) && !inverted) || outermost.lemma === 'hesitate'))
    return undefined;
  const undone = last.negated !== inverted || (outermost !== last && outermost.negated && !inverted);
  if (last.lemma === 'be') return copula(words, clause, last, last.negated);
  if (linking.has(last.lemma)) {
    // "Turned out to be lazy", "proved impossible to work with"
    const at = last.lemma === 'turn' ? last.at + 1 : last.at;
    const found = copula(words, clause, { ...last, at }, last.negated);
    if (found?.kind === 'judgement') return found;
    if (isPresent(words, clause) && emotive.has(wordAt(words, last.at + 1).normal))
      return judgement('plain', last.at + 2);
  }
  if (undone)
    return undoneReproach(words, last, {
      refused,
      present: isPresent(words, clause),
      stressed: isStressed(words, clause),
    });
  if (clause.verb.links.length > 1 && clause.verb.links[0].negated) return undefined;
  const [outer] = clause.verb.links;
  // "Insisted on shipping", "decided to wait": the first verb may be the reproach.
  const willed = outer !== last && slightActs.has(outer.lemma) ? act('slight', last.at + 1) : undefined;
  return doneReproach(words, last, nuisance ? 'kept' : manner(words, clause)) ?? willed;
}

function modalReproach(words: readonly Word[], clause: Clause, last: Link): Reproach | undefined {
  const { modal } = clause.verb;
  const [outer] = clause.verb.links;
  const perfect = words.slice(clause.verb.start, outer.at).some((word) => word.kind === 'have');
  if (outer.lemma === 'bother' && outer.negated) return omission('grave', outer.at + 1, true);
  if (outer.lemma === 'be' && clause.verb.links.length === 1) return undefined;
  if (perfect) {
    // "They should have told us", "they could have warned me"
    if (modal === 'should' || modal === 'ought')
      return outer.negated
        ? doneReproach(words, last, manner(words, clause))
        : undoneReproach(words, last, { refused: false, present: false });
    return modal === 'could' && !outer.negated && sharing.has(last.lemma)
      ? undoneReproach(words, last, { refused: false, present: false })
      : undefined;
  }
  if (!outer.negated) {
    const always = words
      .slice(clause.verb.start, last.at)
      .some((word) => word.normal === 'always' || word.normal === 'constantly');
    return modal === 'would' && always ? doneReproach(words, last, manner(words, clause)) : undefined;
  }
  if (modal === 'would' || modal === 'will') return undoneReproach(words, last, { refused: true, present: false });
  if (modal === 'could' || modal === 'can' || modal === 'cannot') {
    if (last.lemma === 'care') return omission('grave', last.at + 1, true);
    if (['even', 'just', 'simply'].includes(wordAt(words, outer.at - 1).normal)) return omission('plain', last.at + 1);
    // "A supplier who can't count"
    if (modal !== 'could' && wordAt(words, last.at + 1).kind === 'stop') return omission('plain', last.at + 1);
    if (last.lemma === 'agree' || last.lemma === 'decide') {
      // "The two leads could not agree on …" is a dispute; "… on anything" is a complaint.
      const all = words.slice(last.at + 1, last.at + 4).some(({ normal }) => normal.startsWith('any'));
      return omission(all ? 'plain' : 'slight', last.at + 1, true);
    }
    return last.lemma === 'make' || last.lemma === 'get'
      ? undoneReproach(words, last, { refused: false, present: false })
      : omission('slight', last.at + 1);
  }
  return undefined;
}

function manner(words: readonly Word[], clause: Clause): Manner {
  return isHabitual(words, clause) ? 'habit' : 'once';
}

/** "Had not charged the batteries", "never labelled them": more than a plain "did not". */
function isStressed(words: readonly Word[], clause: Clause): boolean {
  return words
    .slice(clause.verb.start, lastLink(clause.verb).at)
    .some(({ normal }) => normal === 'had' || normal === 'never' || normal === 'even');
}

interface ChainMeaning {
  readonly inverted: boolean;
  readonly refused: boolean;
  readonly nuisance: boolean;
  readonly attempted: boolean;
}

/** What a fair colleague wants to do. */
const wanted = wordSet('hear listen know help share learn understand work take talk see pay cooperate engage');

const closed: ChainMeaning = { inverted: false, refused: true, nuisance: false, attempted: false };

/** What the verbs before the last one make of it. */
function chainMeaning(words: readonly Word[], clause: Clause): ChainMeaning {
  let inverted = false;
  let refused = false;
  let nuisance = false;
  let attempted = false;
  const { links } = clause.verb;
  for (const link of links.slice(0, -1)) {
    const adjective = words[link.at + 1]?.normal ?? '';
    const stopped = stopping.has(link.lemma) && expected.has(innermost(clause));
    if (denying.has(link.lemma) || stopped) inverted = inverted === link.negated;
    if (denying.has(link.lemma) && link.lemma !== 'hesitate' && link.lemma !== 'decline' && !link.negated)
      refused = true;
    if (link.lemma === 'be' && unwilling.has(adjective)) inverted = inverted === link.negated;
    if (link.lemma === 'refuse' || link.lemma === 'neglect' || (link.lemma === 'bother' && link.negated))
      refused = true;
    if (link.lemma === 'keep' || (link.lemma === 'be' && link.negated)) nuisance = link.lemma === 'keep';
    if (link.lemma === 'be' && (outOfReach.has(adjective) || (!unwilling.has(adjective) && !link.negated)))
      attempted = true;
    // "Didn't want to hear it"
    if (link.lemma === 'want' && link.negated && wanted.has(innermost(clause))) return closed;
    if (
      link.lemma === 'want' ||
      link.lemma === 'hope' ||
      link.lemma === 'need' ||
      link.lemma === 'plan' ||
      link.lemma === 'have'
    )
      attempted = true;
    if (link.lemma === 'promise' || link.lemma === 'agree' || link.lemma === 'offer' || link.lemma === 'expect')
      attempted = true;
    if (link.lemma === 'struggle') attempted = true;
  }
  return { inverted, refused, nuisance, attempted };
}

/** For "nobody": a duty that was done by nobody is a duty not done. */
export function nobodysReproach(reading: Reading, clause: Clause): Reproach | undefined {
  const last = lastLink(clause.verb);
  if (clause.verb.passive || last.negated || clause.verb.links.some((link) => link.negated)) return undefined;
  if (clause.verb.modal !== undefined && clause.verb.modal !== 'would') return undefined;
  const undone =
    unowned.has(last.lemma) || harmless.has(last.lemma)
      ? undefined
      : undoneReproach(reading.words, last, { refused: false, present: false });
  if (slightDuties.has(last.lemma)) return undone?.gravity === 'plain' && undone.personal ? undone : undefined;
  // "Nobody thought to ring us"
  if (
    clause.verb.links[0].lemma === 'think' ||
    (last.lemma === 'think' && wordAt(reading.words, last.at + 1).kind === 'to')
  )
    return omission('plain', last.at + 1, true);
  if (seeing.has(last.lemma)) {
    const bad = reading.words
      .slice(last.at + 1, last.at + 6)
      .some(({ normal }) => badEvents.has(normal.replace(/s$/, '')));
    return bad ? omission('plain', last.at + 1, true) : undefined;
  }
  if (unowned.has(last.lemma) || harmless.has(last.lemma)) return undefined;
  if (!(duties.has(last.lemma) || appreciations.has(last.lemma))) return undefined;
  return omission('plain', last.at + 1, true);
}

/** The phrase after "by" that a passive names its agent in. */
export function agentPhrase(reading: Reading, clause: Clause): ReturnType<typeof readNounPhrase> {
  const { words } = reading;
  const { end } = clause.verb;
  for (let index = end; index < words.length && index < end + 5; index += 1) {
    const word = wordAt(words, index);
    if (word.normal === 'by') return readNounPhrase(words, index + 1, true);
    if (word.kind === 'stop' || word.kind === 'comma' || word.kind === 'coordinator' || word.kind === 'subordinator')
      return undefined;
  }
  return undefined;
}

/** What a passive says against its agent: the act itself. */
export function passiveReproach(reading: Reading, clause: Clause): Reproach | undefined {
  const last = lastLink(clause.verb);
  if (last.negated) return undefined;
  if (clause.verb.modal !== undefined) return undefined;
  return doneReproach(reading.words, last, manner(reading.words, clause));
}
