import { Form } from '../english/verb-forms.ts';
import type { Link } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Gravity } from './gravity.ts';
import { badEvents } from './lexicon/events.ts';
import { graveIdioms, slightIdioms } from './lexicon/idioms.ts';
import { lightIdioms, plainIdioms } from './lexicon/plain-idioms.ts';
import { badly, badWork, graveTraits, pieces, rubbish } from './lexicon/traits.ts';
import {
  causingVerbs,
  destroying,
  duties,
  graveActs,
  habits,
  harmless,
  nuisances,
  personalVerbs,
  plainActs,
  slightActs,
  slightDuties,
  useless,
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
  ['plain', lightIdioms],
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
  ['know', compile('what|how they|he|she ~ do|did|want|wanted|talk')],
  ['know', compile('what|how to')],
  ['know', compile('the first|~ job|~ business')],
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
  'give send deliver file release assign submit return print label ship hold sign approve certify price record enter type copy prepare print publish post load pack measure wire fit mix cook serve schedule arrive reply respond announce publish update raise set write provide produce use order pick buy supply make submit do issue hand draw design build choose sell leave ship install enter pass quote impose introduce adopt roll plan budget run hire schedule',
);
/** With these, "the wrong …" is what was found, not what was done. */
const mending = wordSet(
  'find notice see spot fix correct catch discover report change replace flag identify return reject prove have know remove stop prevent save keep spare intercept refuse query question clear admit trace track explain point discuss',
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
  state: { readonly refused: boolean; readonly present: boolean; readonly stressed?: boolean },
): Reproach | undefined {
  const after = link.at + 1;
  // "Didn't know where it was kept": nobody had shown them.
  if (link.lemma === 'know' && asked.has(wordAt(words, after).normal)) return undefined;
  if (letting.has(link.lemma) && preventsHarm(words, after)) return undefined;
  if (link.lemma === 'raise' && objectOf(words, link).some(({ normal }) => raised.has(normal))) return undefined;
  for (const [verb, pattern] of deniedIdioms) {
    if (verb !== link.lemma) continue;
    const end = matchFrom(words, after, pattern);
    if (end >= 0) return omission('plain', Math.max(end, after), true);
  }
  // "I passed, and he did not": what was not done stands elsewhere.
  if (link.lemma === 'do' && edges.has(wordAt(words, after).kind)) return undefined;
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
  if (link.lemma === 'support' && state.present && wordAt(words, after).kind === 'article')
    return omission('slight', after);
  if (duties.has(link.lemma)) return omission('plain', after, sharing.has(link.lemma) || personalVerbs.has(link.lemma));
  if (state.refused && !harmless.has(link.lemma)) return omission('plain', after);
  // Whatever else was left undone: a reproach where it is stressed, else only as the reason of a failure.
  if (harmless.has(link.lemma) || plainActs.has(link.lemma) || graveActs.has(link.lemma) || link.lemma === '')
    return undefined;
  return omission(state.stressed === true ? 'plain' : 'slight', after);
}

const asked = wordSet('where when which whether who why');
const letting = wordSet('let allow');
const raised = wordSet('voice price prices fee fees rent rate rates eyebrow tax taxes');

/** "Would not let me give up": what was not allowed would have been no good. */
function preventsHarm(words: readonly Word[], from: number): boolean {
  const verb = words.slice(from, from + 4).find((word) => word.verb !== undefined)?.verb;
  return verb !== undefined && (harmless.has(verb.lemma) || plainActs.has(verb.lemma) || verb.lemma === 'give');
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
  if (plainActs.has(lemma) || isDoneWrong(lemma)) return act('plain', after, personal);
  const object = wordAt(words, after).normal;
  if (hustling.has(lemma) && (object === 'me' || object === 'us')) return act('plain', after);
  if (lemma === 'care' && wordAt(words, link.at - 1).normal === 'only') return act('grave', after, true);
  if ((manner === 'kept' && nuisances.has(lemma)) || (manner === 'habit' && habits.has(lemma)))
    return act('plain', after);
  if (destroying.has(lemma) && !objectOf(words, link).some(({ normal }) => useless.has(normal)))
    return act('plain', after, personal);
  const spoiled = spoiledObject(words, link) ?? highHanded(words, link);
  if (spoiled !== undefined) return act('plain', spoiled);
  return slightActs.has(lemma) ? act('slight', after, personal) : undefined;
}

/** "Mis-", "under-" and "over-" make a failing of almost any verb; these are the common ones that they do not. */
const soundPrefixed = wordSet(
  'understand undertake undergo underline underscore underpin underwrite underlie undermine oversee overcome overtake overhaul overlap overlook override overthrow overhear overwinter overlay overnight overtook overachieve overdeliver overspend overflow overrun overturn',
);

function isDoneWrong(lemma: string): boolean {
  if (lemma.length < 6 || soundPrefixed.has(lemma)) return false;
  if (lemma.startsWith('mis')) return true;
  return lemma.length > 6 && (lemma.startsWith('under') || lemma.startsWith('over'));
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
  const losing = wordAt(words, link.at).normal === 'losing';
  return (
    losing ||
    next.normal === 'a' ||
    next.normal === 'an' ||
    next.normal === 'interest' ||
    next.kind === 'number' ||
    (next.kind === 'possessive' && !writerAsObject.has(next.normal))
  );
}

const edges = wordSet('stop subordinator coordinator who comma');

/** "Gave bad requirements", "designed it wrong", "caused the outage", "delivered rubbish", "ordered too little". */
function spoiledObject(words: readonly Word[], link: Link): number | undefined {
  let bad = false;
  for (let index = link.at + 1; index <= link.at + objectLength; index += 1) {
    const word = wordAt(words, index);
    const next = wordAt(words, index + 1);
    // "Sent us a file that did not open", "left me a sheet nobody could read": what was delivered is no use.
    if (works.has(link.lemma) && index > link.at + 1 && isUnusable(words, index)) return index + 1;
    if (edges.has(word.kind)) return undefined;
    if (word.normal === 'late' && !edges.has(wordAt(words, index - 1).kind) && isLate(words, link, index))
      return index + 1;
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

/** "Filed the return late"; but "stayed late", "late in May". */
function isLate(words: readonly Word[], link: Link, index: number): boolean {
  const next = wordAt(words, index + 1);
  const closes = edges.has(next.kind) || next.normal === 'and' || next.normal === 'again';
  return closes && !stayingLate.has(link.lemma);
}

const stayingLate = wordSet('stay work sit open keep run talk call leave be study practise practice help');

/** A relative clause, with or without its pronoun, that denies the use of the noun before it. */
function isUnusable(words: readonly Word[], index: number): boolean {
  const word = wordAt(words, index);
  const relative = word.kind === 'who';
  if (!relative && !(word.normal === 'nobody' || word.normal === 'no-one')) return false;
  for (let at = index + (relative ? 1 : 0); at <= index + 5; at += 1) {
    const inner = wordAt(words, at);
    if (edges.has(inner.kind) && at > index) return false;
    if (!inner.negative && inner.normal !== 'nobody' && inner.normal !== 'no-one') continue;
    for (let verb = at; verb <= at + 3; verb += 1) {
      const lemma = wordAt(words, verb).kind === 'open' ? wordAt(words, verb).verb?.lemma : undefined;
      if (lemma !== undefined) return !(harmless.has(lemma) || plainActs.has(lemma));
    }
    return wordAt(words, at).kind === 'be';
  }
  return false;
}

const amounts = wordSet('little few much many late early soon');

/** The words after a verb up to the next edge. */
function objectOf(words: readonly Word[], link: Link): readonly Word[] {
  let end = link.at + 1;
  while (end <= link.at + objectLength && end < words.length && !edges.has(wordAt(words, end).kind)) end += 1;
  return words.slice(link.at + 1, end);
}

/** "Changed it without telling us", "pulled me off it for no reason": the manner makes the reproach. */
function highHanded(words: readonly Word[], link: Link): number | undefined {
  for (let index = link.at + 1; index <= link.at + objectLength + 3; index += 1) {
    const word = wordAt(words, index);
    const next = wordAt(words, index + 1);
    if (word.kind === 'stop' || word.kind === 'subordinator' || word.kind === 'coordinator') return undefined;
    if (word.normal === 'without' && (next.normal === 'so' || isCareless(words, index))) return index + 2;
    // "Rewrote it into nonsense"
    if (word.normal === 'into' && messes.has(wordAt(words, index + (next.kind === 'article' ? 2 : 1)).normal))
      return index + 2;
    // "Threw money at it instead of listening": what was owed is named.
    if ((word.normal === 'instead-of' || word.normal === 'rather-than') && owedInstead.has(next.verb?.lemma ?? ''))
      return index + 2;
    // "Announced it before anyone had asked us"
    if (word.normal === 'before' && anyone.has(next.normal) && isCareless(words, index + 1)) return index + 3;
    if (last.has(next.normal) && word.normal === 'last' && lateActs.has(link.lemma)) return index + 2;
    if (
      word.normal === 'for' &&
      next.normal === 'no' &&
      /^(?:reason|good|apparent)$/.test(wordAt(words, index + 2).normal)
    )
      return index + 3;
  }
  return undefined;
}

/** "Without asking", "without even a review": a care that was not taken; "without a remark" is none. */
function isCareless(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at <= index + 4; at += 1) {
    const word = wordAt(words, at);
    if (cares.has(word.normal)) return true;
    if (word.kind === 'open' && word.verb !== undefined && (word.verb.forms & careForms) !== 0)
      return caring.has(word.verb.lemma);
    if (edges.has(word.kind)) return false;
  }
  return false;
}

const careForms = Form.gerund | Form.past;

/** What is taken when a thing is done with care, as a noun. */
const cares = wordSet(
  'warning explanation notice consultation review test tests approval permission consent agreement sign-off rehearsal plan documentation backup backups rollback care thought handover notes check checks discussion authorisation authorization instructions training apology research analysis agenda',
);

/** The same as verbs. */
const caring = wordSet(
  'ask tell consult inform check discuss look test read review verify think consider warn notify understand explain listen plan document talk involve update train measure validate confirm communicate invite coordinate finish apologise apologize announce bother give include know say seek get follow run wait',
);

/** What somebody should have done instead. */
const owedInstead = wordSet(
  'ask tell listen check test read help fix talk do support work solve focus address explain plan own admit give train let pay deal look pull take try find put',
);

const messes = wordSet('nonsense mess mush gibberish disaster farce circus nightmare chaos shambles joke');

const anyone = wordSet('anyone anybody anything');

const last = wordSet('minute moment second hour');

/** Acts that are a reproach when they come at the last minute. */
const lateActs = wordSet(
  'change cancel withdraw pull reject add drop decide switch announce demand postpone delay move remove revise alter object raise back say veto want ask request introduce reverse insist',
);
