import { innermost, type Clause } from '../english/clauses.ts';
import { isPastPerfect } from '../english/tense.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { badEvents, badStates, badVerbs } from './lexicon/events.ts';
import { badly } from './lexicon/traits.ts';
import { badHaps, excused, harmless, plainActs, telling } from './lexicon/verbs.ts';
import type { Party } from './parties.ts';
import { passageOf } from './parties.ts';
import { PatternTable } from './patterns.ts';
import { act, type Reproach } from './reproach.ts';
import { isMended, tellsBadEvent } from './bad-events.ts';
import type { Scene } from './scene.ts';

/** Conjunctions and relatives by which what came of an act is told. */
const consequent = wordSet('so therefore thus hence which and then');

/** Verbs that, hung on in -ing, tell what came of it ("leaving us to launch blind"). */
const resulting = wordSet('leave mean cost cause force make result wreck ruin delay put');

/** Words that say it had to come so. */
const fated = wordSet('obviously naturally inevitably unsurprisingly of-course predictably');

/** What one has to do over, or to bear, when something went wrong. */
const burdens = wordSet(
  'redo repeat restart scrap throw rebuild rewrite rework cancel close apologise apologize explain face stay work pay wait start stop abandon postpone delay refund fire lay shut give do begin rip tear replace recall pull turn send eat carry clean launch fly drive',
);

const happening = wordSet(
  'come appear follow arise happen rise increase double grow occur start begin result emerge surface pile',
);

/** What one gets when something went wrong. */
const penalties = wordSet('fine blame penalty warning complaint complaints bill sack rap flak');

/** Done to the writer or the writer's people, these are harm. */
const finishing = wordSet(
  'finish cost sink kill ruin break hurt cripple embarrass hit bury destroy set put leave catch',
);

/**
 * Whether a clause tells harm to the writer's side: something lost, broken, late or not achieved.
 *
 * @param scene - The sentence.
 * @param clause - One of its clauses.
 */
export function hurts(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  const lemma = innermost(clause);
  const last = lastLink(clause.verb);
  if (last.negated || clause.verb.links[0].negated) {
    if (lemma === 'have')
      return wordAt(words, last.at + 1).normal === 'to' ? false : scene.subjects.get(clause)?.kind !== 'party';
    return !harmless.has(lemma) && !plainActs.has(lemma) && !badVerbs.has(lemma) && lemma !== 'be';
  }
  if (badHaps.has(lemma)) return true;
  const head = wordAt(words, clause.subject?.head ?? -1).normal;
  if (badEvents.has(head.replace(/s$/, '')) && happening.has(lemma)) return true;
  if (lemma === 'have' && wordAt(words, last.at + 1).normal === 'no') return true;
  const object = wordAt(words, last.at + 1).normal;
  if (finishing.has(lemma) && (object === 'us' || object === 'me' || object === 'our' || object === 'my')) return true;
  if (clause.verb.links[0].lemma === 'have' && clause.verb.links.length > 1) return burdens.has(lemma);
  return holdsBadState(words, clause);
}

function holdsBadState(words: readonly Word[], clause: Clause): boolean {
  const end = Math.min(words.length, clause.end, clause.verb.end + 7);
  for (let index = clause.verb.start; index < end; index += 1) {
    const { normal } = wordAt(words, index);
    const bad =
      badStates.has(normal) ||
      badly.has(normal) ||
      penalties.has(normal) ||
      normal === 'gone' ||
      badEvents.has(normal.replace(/s$/, ''));
    if (!bad || isMended(words, index)) continue;
    const before = [wordAt(words, index - 1), wordAt(words, index - 2)];
    if (!before.some((word) => word.negative || word.normal === 'no' || word.normal === 'without')) return true;
  }
  return false;
}

/**
 * What another party did, whatever it was, when the sentence tells harm as what came of it: "the bank pulled the
 * overdraft, and that finished us".
 */
export function consequence(scene: Scene, clause: Clause, party: Party): Reproach | undefined {
  const { clauses, words } = scene.reading;
  if (party.kind !== 'party' || clauses.length < 2) return undefined;
  if (isFated(scene, clause)) return act('plain', clause.verb.end);
  if (!isPlainAct(clause)) return undefined;
  if (clause.role === 'subordinate' || clause.role === 'complement' || clause.role === 'question') return undefined;
  const led = clauses.some((later) => {
    if (
      later.start < clause.verb.end ||
      later.role === 'infinitive' ||
      later.role === 'complement' ||
      later.role === 'question'
    )
      return false;
    const whose = scene.subjects.get(later)?.kind;
    // "… and the client pulled out": another party may be the one that suffers, or goes.
    const hit = badHaps.has(innermost(later)) || going.has(innermost(later));
    if ((whose === 'party' && !hit) || whose === 'nobody' || later.verb.modal !== undefined) return false;
    if (whose === 'party' && passageOf(scene.subjects.get(later))?.text === passageOf(party)?.text) return false;
    const opener = wordAt(words, later.verb.start - 1).normal;
    const asyndetic =
      later.role === 'main' && later.connector === '' && wordAt(words, later.start - 1).kind === 'comma';
    const hung = later.role === 'participle' && later.connector === '' && resulting.has(innermost(later));
    const near = words.slice(Math.max(0, later.start - 3), later.verb.start);
    if (later.connector === 'so' && near.some(({ normal }) => fated.has(normal))) return true;
    if (hung && later.start > clause.start) return innermost(later) !== 'make' || hurts(scene, later);
    const idle = later.connector === 'while' && clause.verb.progressive;
    const joined =
      asyndetic ||
      idle ||
      consequent.has(later.connector) ||
      opener === 'which' ||
      words.slice(Math.max(0, later.start - 2), later.verb.start).some(({ normal }) => consequent.has(normal));
    return joined && (hurts(scene, later) || (whose === 'party' && hit));
  });
  // "… cleaning up after him", "… paying for it ever since"
  const left = led || aftermath.find(words).some(({ start }) => start > clause.verb.start);
  return left ? act('plain', clause.verb.end) : undefined;
}

/** "They think the rules are for others, so of course the figures were off": whatever they did, it had to come so. */
function isFated(scene: Scene, clause: Clause): boolean {
  const { words, clauses } = scene.reading;
  if (clause.role === 'complement' || clause.role === 'infinitive' || clause.verb.modal !== undefined) return false;
  return clauses.some(
    (later) =>
      later.start > clause.start &&
      words
        .slice(Math.max(0, later.start - 3), later.verb.start)
        .some(
          (word, at, near) => fated.has(word.normal) && (near[at - 1]?.normal === 'so' || later.connector === 'so'),
        ),
  );
}

/** What another party did, whatever it was, when it is given as the reason of harm: "because the analyst had …". */
export function givenReason(scene: Scene, clause: Clause, party: Party): Reproach | undefined {
  if (party.kind !== 'party' || clause.role !== 'subordinate' || !isPlainAct(clause)) return undefined;
  const { connector } = clause;
  const bad = () => tellsBadEvent(scene.reading, clause.start, clause.end);
  if (connector === 'because') return bad() ? act('plain', clause.verb.end) : undefined;
  if (clause.preposed) return undefined;
  if (connector === 'since' || connector === 'as')
    return isPastPerfect(scene.reading.words, clause) && bad() ? act('plain', clause.verb.end) : undefined;
  if (!occasions.has(connector)) return undefined;
  const main = scene.reading.clauses.find((one) => one.role === 'main');
  const kind = main === undefined ? undefined : scene.subjects.get(main)?.kind;
  return main !== undefined && (kind === 'thing' || kind === 'group') && hurts(scene, main)
    ? act('plain', clause.verb.end)
    : undefined;
}

/** An act that is neither telling nor helping, and done rather than wanted. */
export function isPlainAct(clause: Clause): boolean {
  const { verb } = clause;
  const last = lastLink(verb);
  if (!verb.finite || verb.modal !== undefined || verb.passive || last.negated || verb.links[0].negated) return false;
  if (verb.links.length > 1 && !persisting.has(verb.links[0].lemma)) return false;
  if (telling.has(last.lemma)) return verb.links[0].lemma === 'keep';
  return !excused.has(last.lemma);
}

const going = wordSet('leave quit walk pull withdraw resign sue sack sleep wait die');

const aftermath = new PatternTable<true>([
  ['clean|cleaning|mop|mopping up|after', true],
  ['pick|picking up the pieces', true],
  ['pay|paying the price', true],
  ['pay|paying for it|that', true],
  ['bear|bearing the brunt', true],
  ['be|was left to|with|holding', true],
]);

const occasions = wordSet('when after once whenever');

const persisting = wordSet('keep insist decide choose continue start begin proceed go');
