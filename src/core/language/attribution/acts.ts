import type { Link } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Gravity } from './gravity.ts';
import { badEvents } from './lexicon/events.ts';
import { graveIdioms, plainIdioms, slightIdioms } from './lexicon/idioms.ts';
import { badly, badWork, graveTraits, pieces, rubbish } from './lexicon/traits.ts';
import {
  causingVerbs,
  duties,
  graveActs,
  habits,
  nuisances,
  personalVerbs,
  plainActs,
  slightActs,
  slightDuties,
} from './lexicon/verbs.ts';
import { compile, matchFrom, type Pattern } from './patterns.ts';
import { act, omission, type Reproach } from './reproach.ts';

interface Idiom {
  readonly pattern: Pattern;
  readonly gravity: Gravity;
}

const idiomsByVerb = new Map<string, Idiom[]>();
for (const [gravity, list] of [
  ['grave', graveIdioms],
  ['plain', plainIdioms],
  ['slight', slightIdioms],
] as const) {
  for (const line of list.trim().split('\n')) {
    const edge = line.indexOf(' ');
    const verb = line.slice(0, edge);
    idiomsByVerb.set(verb, [...(idiomsByVerb.get(verb) ?? []), { pattern: compile(line.slice(edge + 1)), gravity }]);
  }
}

/** Phrases that are reproaches when negated ("didn't have a clue", "never lifted a finger"). */
const deniedIdioms: readonly (readonly [verb: string, pattern: Pattern])[] = [
  ['let', compile('me|us')],
  ['know', compile('what|how')],
  ['lend', compile('~ hand')],
  ['have', compile('~ my|our back')],
  ['have', compile('~ clue|time|patience|idea|interest|respect|courage|decency|guts|backbone|first')],
  ['lift', compile('~ finger')],
  ['do', compile('~ job|part|work|bit|homework|anything')],
  ['pull', compile('~ weight')],
  ['take', compile('~ seriously|responsibility|ownership|notice|interest|blame|account')],
  ['make', compile('~ mind|minds|effort|decision|time')],
  ['give', compile('~')],
  ['put', compile('~ effort|work')],
  ['get', compile('back|round|around|it|~ act|~ together|~ right')],
  ['keep', compile('~')],
  ['want', compile('~ to know|hear|help|listen')],
  ['stop', compile('~')],
  ['say', compile('anything|~ word')],
  ['hear', compile('of|it')],
];

/** Duties that one person owes another: only people are told, answered or helped. */
export const sharing = wordSet(
  'tell reply respond answer listen call phone ring return apologise apologize bother care consult involve help support attend show train teach appreciate thank',
);

const works = wordSet(
  'give send deliver set write provide produce use order pick buy supply make submit do issue hand draw design build choose sell leave ship install enter pass quote have plan budget run hire schedule',
);
/** With these, "the wrong …" is what was found, not what was done. */
const mending = wordSet(
  'find notice see spot fix correct catch discover report change replace flag identify return reject prove have know remove',
);
/** How far an object reaches. */
const objectLength = 7;

const writerAsObject = wordSet('me my us our');

/** Not done as a rule, these are a standing complaint. */
const standingFaults = wordSet('understand trust invest allow let believe learn pay');

/** Not felt, these are no wrong done. */
const feelings = wordSet('trust believe like want see hear');

/** Something owed and not done: "never told me", "refused to help". */
export function undoneReproach(
  words: readonly Word[],
  link: Link,
  state: { readonly refused: boolean; readonly present: boolean },
): Reproach | undefined {
  const after = link.at + 1;
  for (const [verb, pattern] of deniedIdioms) {
    if (verb !== link.lemma) continue;
    const end = matchFrom(words, after, pattern);
    if (end >= 0) return omission('plain', Math.max(end, after), true);
  }
  if (slightDuties.has(link.lemma)) {
    const even = words
      .slice(Math.max(0, link.at - 3), link.at + 2)
      .some(({ normal }) => normal === 'even' || normal === 'ever');
    // "Doesn't trust me", "doesn't understand what we do": a standing complaint.
    const standing = state.present && standingFaults.has(link.lemma);
    const wronged = writerAsObject.has(wordAt(words, after).normal) && !feelings.has(link.lemma);
    const weighs = state.refused || even || standing || wronged;
    return omission(weighs ? 'plain' : 'slight', after);
  }
  // "The vendor does not support the old version" is a fact about a product.
  if (link.lemma === 'support' && wordAt(words, after).kind === 'article') return omission('slight', after);
  if (duties.has(link.lemma)) return omission('plain', after, sharing.has(link.lemma) || personalVerbs.has(link.lemma));
  return state.refused ? omission('plain', after) : undefined;
}

/** How an act is repeated: "kept changing it", "always changes it". */
export type Manner = 'once' | 'kept' | 'habit';

/** Something done: "missed it", "kept changing it", "gave bad advice". */
export function doneReproach(words: readonly Word[], link: Link, manner: Manner): Reproach | undefined {
  const { lemma } = link;
  const after = link.at + 1;
  const idiom = idiomAt(words, link);
  if (idiom !== undefined) return idiom;
  if (isMisfortune(words, link)) return undefined;
  const personal = personalVerbs.has(lemma);
  if (graveActs.has(lemma)) return act('grave', after, true);
  if (plainActs.has(lemma) || (lemma.startsWith('mis') && lemma.length > 6)) return act('plain', after, personal);
  const object = wordAt(words, after).normal;
  if (hustling.has(lemma) && (object === 'me' || object === 'us')) return act('plain', after);
  if (lemma === 'care' && wordAt(words, link.at - 1).normal === 'only') return act('grave', after, true);
  if ((manner === 'kept' && nuisances.has(lemma)) || (manner === 'habit' && habits.has(lemma)))
    return act('plain', after);
  const spoiled = spoiledObject(words, link) ?? highHanded(words, link);
  if (spoiled !== undefined) return act('plain', spoiled);
  return slightActs.has(lemma) ? act('slight', after, personal) : undefined;
}

/** Done to the writer, these are a reproach. */
const hustling = wordSet('rush pressure hurry criticise criticize shout mislead');

/** An idiom that the verb heads. */
export function idiomAt(words: readonly Word[], link: Link): Reproach | undefined {
  for (const { pattern, gravity } of idiomsByVerb.get(link.lemma) ?? []) {
    const end = matchFrom(words, link.at + 1, pattern);
    if (end >= 0) return act(gravity, Math.max(end, link.at + 1), gravity === 'grave');
  }
  return undefined;
}

/** "The school lost its funding": what is lost is the loser's own. */
function isMisfortune(words: readonly Word[], link: Link): boolean {
  const next = wordAt(words, link.at + 1);
  if (link.lemma !== 'lose') return false;
  return next.kind === 'number' || (next.kind === 'possessive' && !writerAsObject.has(next.normal));
}

const edges = wordSet('stop subordinator coordinator who comma');

/** "Gave bad requirements", "designed it wrong", "caused the outage", "delivered rubbish", "ordered too little". */
function spoiledObject(words: readonly Word[], link: Link): number | undefined {
  let bad = false;
  for (let index = link.at + 1; index <= link.at + objectLength; index += 1) {
    const word = wordAt(words, index);
    const next = wordAt(words, index + 1);
    if (edges.has(word.kind)) return undefined;
    if (word.normal === 'wrong' && next.kind === 'open') return mending.has(link.lemma) ? undefined : index + 2;
    if (badly.has(word.normal)) return index + 1;
    if (works.has(link.lemma) && rubbish.has(word.normal)) return index + 1;
    if (works.has(link.lemma) && word.normal === 'too' && amounts.has(next.normal)) return index + 2;
    if (badWork.has(word.normal) || graveTraits.has(word.normal)) bad = true;
    else if (bad && pieces.has(word.normal) && works.has(link.lemma)) return index + 1;
    else if (causingVerbs.has(link.lemma) && word.kind === 'open' && badEvents.has(word.normal.replace(/s$/, '')))
      return index + 1;
  }
  return undefined;
}

const amounts = wordSet('little few much many late early soon');

/** "Changed it without telling us", "pulled me off it for no reason": the manner makes the reproach. */
function highHanded(words: readonly Word[], link: Link): number | undefined {
  for (let index = link.at + 1; index <= link.at + objectLength + 3; index += 1) {
    const word = wordAt(words, index);
    const next = wordAt(words, index + 1);
    if (word.kind === 'stop' || word.kind === 'subordinator' || word.kind === 'coordinator') return undefined;
    if (word.normal === 'without' && (unannounced.has(next.normal) || unannounced.has(wordAt(words, index + 2).normal)))
      return index + 2;
    if (
      word.normal === 'for' &&
      next.normal === 'no' &&
      /^(?:reason|good|apparent)$/.test(wordAt(words, index + 2).normal)
    )
      return index + 3;
  }
  return undefined;
}

const unannounced = wordSet(
  'warning explanation notice asking telling consulting consultation informing checking discussing',
);
