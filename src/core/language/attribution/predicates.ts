import type { Clause } from '../english/clauses.ts';
import { readNounPhrase } from '../english/phrases.ts';
import { lastLink, type Link } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Gravity } from './gravity.ts';
import { badEvents } from './lexicon/events.ts';
import { graveIdioms, plainIdioms, slightIdioms } from './lexicon/idioms.ts';
import {
  badly,
  badWork,
  graveNames,
  graveTraits,
  pieces,
  plainTraits,
  slightTraits,
  virtues,
} from './lexicon/traits.ts';
import {
  causingVerbs,
  denying,
  duties,
  graveActs,
  nuisances,
  personalVerbs,
  plainActs,
  slightActs,
  slightDuties,
  stopping,
} from './lexicon/verbs.ts';
import { compile, matchFrom, type Pattern } from './patterns.ts';
import type { Reading } from './reading.ts';

/** What a predicate says against its subject. */
export interface Reproach {
  readonly gravity: Gravity;
  readonly kind: 'person' | 'judgement';
  /** Only a person can be the subject. */
  readonly personal: boolean;
  /** A duty not done, rather than something done. */
  readonly withheld: boolean;
  /** The word after the last one that shows it. */
  readonly end: number;
}

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
  ['have', compile('~ clue|patience|idea|interest|respect|courage|decency|guts|backbone|first')],
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

const appreciations = wordSet('appreciate value recognise recognize thank notice care');
const sharing = wordSet(
  'tell reply respond answer listen call phone ring return apologise apologize bother care consult involve help support attend show train teach appreciate thank',
);
const outOfReach = wordSet('unable struggling');
const unwilling = wordSet('unwilling reluctant afraid slow');
const presence = wordSet('in there around available present at on');
const works = wordSet(
  'give send deliver set write provide produce use order pick buy supply make submit do issue hand draw design build choose sell leave ship install enter pass quote have',
);
/** With these, "the wrong …" is what was found, not what was done. */
const mending = wordSet(
  'find notice see spot fix correct catch discover report change replace flag identify return reject prove have know remove',
);
/** How far an object reaches. */
const objectLength = 7;

/** What the clause says against its subject if that subject is another party, or `undefined`. */
export function reproachOf(reading: Reading, clause: Clause): Reproach | undefined {
  const { verb } = clause;
  const { words } = reading;
  const last = lastLink(verb);
  if (verb.modal !== undefined) return modalReproach(words, clause, last);
  return plainReproach(words, clause, last);
}

function plainReproach(words: readonly Word[], clause: Clause, last: Link): Reproach | undefined {
  if (clause.verb.passive && last.lemma !== 'bother') return undefined;
  const { inverted, refused, nuisance, attempted } = chainMeaning(words, clause);
  if (attempted) return undefined;
  const undone =
    last.negated !== inverted || (clause.verb.links.length > 1 && clause.verb.links[0].negated && !inverted);
  if (last.lemma === 'be') return copula(words, clause, last, last.negated);
  if (undone) return undoneReproach(words, last, refused);
  if (clause.verb.links.length > 1 && clause.verb.links[0].negated) return undefined;
  return doneReproach(words, last, nuisance);
}

function modalReproach(words: readonly Word[], clause: Clause, last: Link): Reproach | undefined {
  const { modal } = clause.verb;
  const [outer] = clause.verb.links;
  const perfect = words.slice(clause.verb.start, outer.at).some((word) => word.kind === 'have');
  if (outer.lemma === 'bother' && outer.negated) return reproach('grave', outer.at + 1, true, true);
  if (outer.lemma === 'be' && clause.verb.links.length === 1) return undefined;
  if (perfect) {
    // "They should have told us", "they could have warned me"
    if (modal === 'should' || modal === 'ought')
      return outer.negated ? doneReproach(words, last, false) : undoneReproach(words, last, false);
    return modal === 'could' && !outer.negated && sharing.has(last.lemma)
      ? undoneReproach(words, last, false)
      : undefined;
  }
  if (!outer.negated) {
    const always = words
      .slice(clause.verb.start, last.at)
      .some((word) => word.normal === 'always' || word.normal === 'constantly');
    return modal === 'would' && always ? doneReproach(words, last, false) : undefined;
  }
  if (modal === 'would' || modal === 'will') return undoneReproach(words, last, true);
  if (modal === 'could' || modal === 'can' || modal === 'cannot') {
    return last.lemma === 'make' || last.lemma === 'agree' || last.lemma === 'decide'
      ? undoneReproach(words, last, false)
      : undefined;
  }
  return undefined;
}

interface ChainMeaning {
  readonly inverted: boolean;
  readonly refused: boolean;
  readonly nuisance: boolean;
  readonly attempted: boolean;
}

/** What the verbs before the last one make of it. */
function chainMeaning(words: readonly Word[], clause: Clause): ChainMeaning {
  let inverted = false;
  let refused = false;
  let nuisance = false;
  let attempted = false;
  const { links } = clause.verb;
  for (const link of links.slice(0, -1)) {
    const adjective = words[link.at + 1]?.normal ?? '';
    if (denying.has(link.lemma) || stopping.has(link.lemma)) inverted = inverted === link.negated;
    if (link.lemma === 'be' && unwilling.has(adjective)) inverted = inverted === link.negated;
    if (link.lemma === 'refuse' || link.lemma === 'neglect') refused = true;
    if (link.lemma === 'keep' || (link.lemma === 'be' && link.negated)) nuisance = link.lemma === 'keep';
    if (link.lemma === 'be' && (outOfReach.has(adjective) || (!unwilling.has(adjective) && !link.negated)))
      attempted = true;
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

function undoneReproach(words: readonly Word[], link: Link, refused: boolean): Reproach | undefined {
  for (const [verb, pattern] of deniedIdioms) {
    if (verb !== link.lemma) continue;
    const end = matchFrom(words, link.at + 1, pattern);
    if (end >= 0) return reproach('plain', Math.max(end, link.at + 1), true, true);
  }
  const even = words
    .slice(Math.max(0, link.at - 3), link.at + 2)
    .some((word) => word.normal === 'even' || word.normal === 'ever');
  if (slightDuties.has(link.lemma)) return reproach(refused || even ? 'plain' : 'slight', link.at + 1, false, true);
  if (duties.has(link.lemma))
    return reproach('plain', link.at + 1, sharing.has(link.lemma) || personalVerbs.has(link.lemma), true);
  return refused ? reproach('plain', link.at + 1, false, true) : undefined;
}

function doneReproach(words: readonly Word[], link: Link, nuisance: boolean): Reproach | undefined {
  const { lemma } = link;
  for (const { pattern, gravity } of idiomsByVerb.get(lemma) ?? []) {
    const end = matchFrom(words, link.at + 1, pattern);
    if (end >= 0) return reproach(gravity, Math.max(end, link.at + 1), gravity === 'grave', false);
  }
  const personal = personalVerbs.has(lemma);
  // "The school lost its funding" is a misfortune.
  if (
    lemma === 'lose' &&
    words[link.at + 1]?.kind === 'possessive' &&
    words[link.at + 1]?.normal !== 'my' &&
    words[link.at + 1]?.normal !== 'our'
  )
    return undefined;
  if (graveActs.has(lemma)) return reproach('grave', link.at + 1, true, false);
  if (plainActs.has(lemma) || (lemma.startsWith('mis') && lemma.length > 6))
    return reproach('plain', link.at + 1, personal, false);
  if (nuisance && nuisances.has(lemma)) return reproach('plain', link.at + 1, false, false);
  const spoiled = spoiledObject(words, link);
  if (spoiled !== undefined) return reproach('plain', spoiled, false, false);
  if (slightActs.has(lemma)) return reproach('slight', link.at + 1, personal, false);
  return undefined;
}

/** "Gave bad requirements", "designed it wrong", "caused the outage". */
function spoiledObject(words: readonly Word[], link: Link): number | undefined {
  let bad = false;
  for (let index = link.at + 1; index < words.length && index <= link.at + objectLength; index += 1) {
    const word = wordAt(words, index);
    if (
      word.kind === 'stop' ||
      word.kind === 'subordinator' ||
      word.kind === 'coordinator' ||
      word.kind === 'who' ||
      word.kind === 'comma'
    )
      return undefined;
    if (badly.has(word.normal) && !(word.normal === 'wrong' && words[index + 1]?.kind === 'open')) return index + 1;
    if (word.normal === 'wrong' && words[index + 1]?.kind === 'open' && !mending.has(link.lemma)) return index + 2;
    if (badWork.has(word.normal)) bad = true;
    else if (bad && pieces.has(word.normal) && works.has(link.lemma)) return index + 1;
    else if (causingVerbs.has(link.lemma) && badEvents.has(word.normal.replace(/s$/, '')) && word.kind === 'open')
      return index + 1;
  }
  return undefined;
}

/** "Was lazy", "wasn't very good", "were impossible to work with", "was a nightmare". */
function copula(words: readonly Word[], clause: Clause, link: Link, negated: boolean): Reproach | undefined {
  const edge = Math.min(words.length, link.at + 10);
  let too = false;
  let never = false;
  for (let index = clause.verb.start; index < edge; index += 1) {
    const word = wordAt(words, index);
    if (index > link.at) {
      if (word.kind === 'stop' || word.kind === 'subordinator' || word.kind === 'who') return undefined;
      if (word.kind === 'preposition' && !presence.has(word.normal)) return opposed(words, index);
    }
    if (word.normal === 'never' || word.normal === 'hardly' || word.normal === 'rarely') never = true;
    if (index <= link.at) continue;
    if (word.normal === 'too') too = true;
    const found = quality(words, index, { negated, too, never });
    if (found !== undefined) return found;
  }
  return undefined;
}

function quality(
  words: readonly Word[],
  index: number,
  state: { negated: boolean; too: boolean; never: boolean },
): Reproach | undefined {
  const word = wordAt(words, index);
  const { normal } = word;
  const end = index + 1;
  if (state.negated) {
    if (virtues.has(normal)) return judgement('plain', end);
    return state.never && presence.has(normal) ? reproach('plain', end, false, true) : undefined;
  }
  if (
    (normal === 'hard' || normal === 'difficult' || normal === 'impossible' || normal === 'nightmare') &&
    words[end]?.kind === 'to'
  ) {
    return /^(?:work|deal|manage|please|talk|reach|get)$/.test(words[end + 1]?.normal ?? '')
      ? judgement('grave', end + 2)
      : undefined;
  }
  if (graveTraits.has(normal) || graveNames.has(normal)) return judgement('grave', end);
  if (plainTraits.has(normal)) return judgement('plain', end);
  if (state.too && word.kind === 'open' && words[end]?.kind === 'to') return judgement('plain', end);
  if (state.too && (normal === 'busy' || normal === 'slow' || normal === 'junior' || normal === 'proud'))
    return judgement('plain', end);
  if (normal === 'no' && /^(?:help|use|good|support)$/.test(words[end]?.normal ?? ''))
    return judgement('plain', end + 1);
  if (slightTraits.has(normal)) return judgement('slight', end);
  return undefined;
}

/** "Was against me", "was to blame", "was at fault", "was responsible for the delay". */
function opposed(words: readonly Word[], index: number): Reproach | undefined {
  const word = wordAt(words, index);
  const next = words[index + 1];
  if (word.normal === 'against' && (next?.normal === 'me' || next?.normal === 'us'))
    return reproach('grave', index + 2, true, false);
  return undefined;
}

function reproach(gravity: Gravity, end: number, personal: boolean, withheld: boolean): Reproach {
  return { gravity, kind: 'person', personal, withheld, end };
}

function judgement(gravity: Gravity, end: number): Reproach {
  return { gravity, kind: 'judgement', personal: false, withheld: false, end };
}

/** For "nobody": a duty that was done by nobody is a duty not done. */
export function nobodysReproach(clause: Clause): Reproach | undefined {
  const last = lastLink(clause.verb);
  if (clause.verb.passive || last.negated || clause.verb.links.some((link) => link.negated)) return undefined;
  if (clause.verb.modal !== undefined && clause.verb.modal !== 'would') return undefined;
  if (!(duties.has(last.lemma) || appreciations.has(last.lemma)) || slightDuties.has(last.lemma)) return undefined;
  return reproach('plain', last.at + 1, true, true);
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
  return doneReproach(reading.words, last, false);
}
