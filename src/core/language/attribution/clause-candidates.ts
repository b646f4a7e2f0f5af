import { innermost, type Clause } from '../english/clauses.ts';
import { hasNoun } from '../english/roles.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Candidate } from './candidates.ts';
import type { Gravity } from './gravity.ts';
import { consequence, givenReason } from './harm.ts';
import { isUnreal } from './hypothesis.ts';
import { badEvents, badVerbs } from './lexicon/events.ts';
import { badHaps, causingVerbs, duties, graveActs, harmless, plainActs } from './lexicon/verbs.ts';
import { isDecider, isPublic, partyOf, type Party, passageOf } from './parties.ts';
import { agentPhrase, nobodysReproach, passiveReproach, reproachOf } from './predicates.ts';
import { brokenWord } from './promises.ts';
import { compile, matchFrom, type Pattern } from './patterns.ts';
import { act, omission, type Reproach } from './reproach.ts';
import { edgeAfter } from './reading.ts';
import { causal, isStatedReason } from './reasons.ts';
import type { Scene } from './scene.ts';
import { isAgainstAdvice, isContempt, isWarned } from './tone.ts';

/** What a clause with a subject says against that subject. */
export function fromClause(scene: Scene, clause: Clause, previous: Scene | undefined): Candidate[] {
  const party = scene.subjects.get(clause);
  if (party === undefined || (!clause.verb.passive && isNeverBlamed(scene, clause, party))) return [];
  if (isCounterfactualDuty(scene, clause)) return [];
  if (clause.verb.passive) {
    const broken = brokenWord(scene, clause, party);
    return broken === undefined ? fromPassive(scene, clause, party) : [told(scene, clause, party, broken, previous)];
  }
  const found = party.kind === 'nobody' ? nobodysReproach(scene.reading, clause) : reproachOf(scene.reading, clause);
  const led = () =>
    consequence(scene, clause, party) ?? givenReason(scene, clause, party) ?? brokenWord(scene, clause, party);
  const weighty = found?.gravity === 'slight' ? (led() ?? found) : found;
  const reproach =
    defied(scene, clause, party) ?? weighty ?? unmet(scene, clause, party) ?? hiddenHand(scene, clause) ?? led();
  if (reproach === undefined || !fits(scene, clause, party, reproach)) return [];
  return [told(scene, clause, party, reproach, previous)];
}

/** "If they had listened to me, …": a duty that the condition says was not done. */
function isCounterfactualDuty(scene: Scene, clause: Clause): boolean {
  return isUnreal(scene, clause) && unmet(scene, clause, scene.subjects.get(clause)) === undefined;
}

function unmet(scene: Scene, clause: Clause, party: Party | undefined): Reproach | undefined {
  const blamable = party?.kind === 'party' || (party?.kind === 'group' && !isPlainWe(scene, clause));
  if (clause.connector !== 'if' || !blamable || clause.verb.passive) return undefined;
  const last = lastLink(clause.verb);
  const { words } = scene.reading;
  const perfect = words.slice(clause.start, clause.verb.links[0].at).some((word) => word.normal === 'had');
  if (!perfect) return undefined;
  if (last.negated) {
    // "If the vendor hadn't failed …": it did.
    const failed =
      plainActs.has(last.lemma) || graveActs.has(last.lemma) || (last.lemma === 'be' && isSo(words, last.at));
    return failed
      ? { gravity: 'plain', kind: 'person', personal: false, withheld: false, end: last.at + 1 }
      : undefined;
  }
  if (!duties.has(last.lemma) && !isRegretted(scene, clause)) return undefined;
  return { gravity: 'grave', kind: 'person', personal: true, withheld: true, end: last.at + 1 };
}

/** "Hadn't been so cheap" */
function isSo(words: readonly Word[], at: number): boolean {
  return ['so', 'too', 'such'].includes(wordAt(words, at + 1).normal);
}

/** "If the vet had taken me seriously, we would still have the herd": what would have been good did not come about. */
function isRegretted(scene: Scene, clause: Clause): boolean {
  if (harmless.has(innermost(clause)) || plainActs.has(innermost(clause))) return false;
  return scene.reading.clauses.some(
    (one) =>
      one !== clause &&
      (one.verb.modal === 'would' || one.verb.modal === 'could') &&
      one.role === 'main' &&
      scene.subjects.get(one)?.kind !== 'party' &&
      !one.verb.links.some((link) => link.negated) &&
      !badHaps.has(innermost(one)),
  );
}

/** "The data was wrong because somebody had …": whoever it was, it is given as the reason. */
function hiddenHand(scene: Scene, clause: Clause): Reproach | undefined {
  const head = scene.reading.words[clause.subject?.head ?? -1]?.normal ?? '';
  const { lemma, negated } = lastLink(clause.verb);
  const hidden = head === 'somebody' || head === 'someone';
  const object = wordAt(scene.reading.words, clause.verb.end).normal;
  const done =
    lemma !== 'be' &&
    !negated &&
    (hidden || ((object === 'me' || object === 'us') && scene.subjects.get(clause)?.kind === 'party'));
  return done && isStatedReason(scene, clause) ? act('plain', clause.verb.end) : undefined;
}

/** "Against my advice, the director went ahead." */
function defied(scene: Scene, clause: Clause, party: Party): Reproach | undefined {
  return party.kind === 'party' && clause.role === 'main' && isAgainstAdvice(scene)
    ? act('grave', clause.verb.end, true)
    : undefined;
}

/** Whether the subject fits no predicate, so that none has to be looked for. */
function isNeverBlamed(scene: Scene, clause: Clause, { kind }: Party): boolean {
  return kind === 'writer' || kind === 'thing' || (kind === 'group' && isPlainWe(scene, clause));
}

/** Bodies that are also places or machines, and what only those do without an object ("the reefer unit failed"). */
const housed = wordSet(
  'unit shop plant mill lab laboratory garage kitchen warehouse depot office branch desk press pump',
);
const mechanical = wordSet('fail break crash stall sink burn leak jam flood freeze stop close collapse lose');

function isMachinery(words: readonly Word[], clause: Clause): boolean {
  const { subject, verb } = clause;
  if (subject === undefined || !hasNoun(housed, wordAt(words, subject.head).normal)) return false;
  const next = wordAt(words, verb.end);
  return (
    verb.links.length === 1 &&
    mechanical.has(innermost(clause)) &&
    !['article', 'possessive', 'pronoun', 'to'].includes(next.kind)
  );
}

/** Whether the subject is one that can be blamed with such a predicate. */
function fits(scene: Scene, clause: Clause, party: Party, reproach: Reproach): boolean {
  switch (party.kind) {
    case 'party':
    case 'nobody':
      return !isMachinery(scene.reading.words, clause);
    case 'maybe':
      return reproach.personal || (reproach.withheld && isPronoun(scene, clause)) || isRecipient(scene, clause);
    case 'group':
      return !isPlainWe(scene, clause) && reproach.gravity !== 'slight' && isSetApart(scene, clause, reproach);
    case 'writer':
    case 'thing':
      return false;
  }
}

/** "Sent us …", "told me …": who gives something to the writer is a person. */
function isRecipient(scene: Scene, clause: Clause): boolean {
  const object = wordAt(scene.reading.words, clause.verb.end).normal;
  return object === 'me' || object === 'us';
}

/** Whether the writer stands apart from the own group: judges it, names it as the reason, or is whom it wronged. */
function isSetApart(scene: Scene, clause: Clause, reproach: Reproach): boolean {
  if (reproach.gravity === 'grave' || causal.has(clause.connector)) return true;
  if (reproach.kind === 'judgement') return lastLink(clause.verb).negated;
  return scene.reading.words
    .slice(clause.verb.end, clause.verb.end + 3)
    .some((word) => word.normal === 'me' || word.normal === 'my');
}

function isPronoun(scene: Scene, clause: Clause): boolean {
  return scene.reading.words[clause.subject?.head ?? -1]?.kind === 'pronoun';
}

function isPlainWe(scene: Scene, clause: Clause): boolean {
  return clause.joint.length > 1 || isPronoun(scene, clause);
}

function told(scene: Scene, clause: Clause, party: Party, reproach: Reproach, previous: Scene | undefined): Candidate {
  const contempt = isContempt(scene, clause);
  const warned = isWarned(scene, clause, previous);
  const { words } = scene.reading;
  const softened = isSoftened(words, clause, reproach) ? 'slight' : reproach.gravity;
  const defiant = warned && isDefiant(scene, clause);
  const tuned =
    (contempt && reproach.gravity === 'slight') || defiant
      ? 'grave'
      : contempt || warned || isStatedReason(scene, clause)
        ? raised(softened, contempt || warned)
        : softened;
  const led = tuned === 'slight' && leadsToFailure(scene, clause, reproach) ? 'plain' : tuned;
  const gravity = led === 'plain' && isAside(words, clause) ? 'slight' : led;
  const end = Math.max(reproach.end, edgeAfter(scene.reading.words, reproach.end - 1) + 1);
  const { subject } = clause;
  return {
    kind: warned && gravity === 'grave' ? 'accusation' : contempt ? 'contempt' : reproach.kind,
    gravity,
    agent: passageOf(party),
    party,
    clause,
    start:
      subject !== undefined && subject.start >= clause.start - 1 && subject.start < clause.verb.start
        ? subject.start
        : clause.verb.start,
    end: Math.min(end, scene.reading.words.length),
    event: { start: clause.verb.start, end: Math.min(end, scene.reading.words.length) },
  };
}

/** Neutral acts that, after a warning and a "but", say that it was brushed aside. */
const brushing = wordSet('insist decide choose push rush prefer press continue proceed');

function isDefiant(scene: Scene, clause: Clause): boolean {
  const turned =
    clause.connector === 'but' ||
    clause.connector === 'yet' ||
    wordAt(scene.reading.words, clause.start - 1).normal === 'but';
  return turned && (brushing.has(innermost(clause)) || brushing.has(clause.verb.links[0].lemma));
}

/** Bodies that are places too: "the warehouse was a mess" describes the place. */
const places = wordSet('warehouse kitchen office depot ward school shop branch desk unit');

/** What those decide who are there to decide. */
const deciding = wordSet(
  'refuse reject turn decline deny dismiss cancel postpone delay block overrule override veto say stop withdraw ask keep change move put throw shoot',
);

/** What a public does, or a body that is there to decide: a fact rather than a failing. */
function isSoftened(words: readonly Word[], clause: Clause, reproach: Reproach): boolean {
  const { subject } = clause;
  if (subject === undefined) return false;
  if (reproach.kind === 'judgement' && hasNoun(places, wordAt(words, subject.head).normal)) return true;
  if (reproach.gravity !== 'plain') return false;
  const object = wordAt(words, lastLink(clause.verb).at + 1).normal;
  // "Nobody had shown him how": the writer speaks up for somebody else.
  const spared =
    object === 'him' ||
    object === 'them' ||
    (object === 'her' && wordAt(words, lastLink(clause.verb).at + 2).kind !== 'open');
  if (reproach.withheld && spared) return true;
  if (isPublic(words, subject)) return true;
  return isDecider(words, subject) && reproach.kind === 'person' && deciding.has(innermost(clause));
}

/** A relative clause about something else than its subject ("a browser that the hospitals wouldn't update"), or an afterthought in -ing. */
function isAside(words: readonly Word[], clause: Clause): boolean {
  if (clause.role === 'participle' && clause.connector === '') return innermost(clause) === 'make';
  if (clause.role !== 'relative' || clause.subject === undefined || clause.connector === 'what') return false;
  return words[clause.subject.end]?.kind !== 'who' && words[clause.subject.end + 1]?.kind !== 'who';
}

/** Acts that, told with "so we failed", are given as the reason. */
const disturbing = wordSet('change insist push demand want decide rush promise expect pressure');

/** "Management changed priorities, so we never finished." */
function leadsToFailure(scene: Scene, clause: Clause, reproach: Reproach): boolean {
  if (reproach.kind !== 'judgement' && !reproach.withheld && !disturbing.has(innermost(clause))) return false;
  const { words, clauses } = scene.reading;
  return clauses.some((later) => {
    if (later.start <= clause.start || later.role === 'infinitive' || later.role === 'complement') return false;
    const led =
      later.connector === 'so' || later.connector === 'which' || wordAt(words, later.verb.start - 1).normal === 'which';
    return led && (lastLink(later.verb).negated || badVerbs.has(innermost(later)));
  });
}

function raised(gravity: Gravity, tone: boolean): Gravity {
  if (tone && gravity !== 'slight') return 'grave';
  return gravity === 'slight' ? 'plain' : gravity;
}

const ill = wordSet('ignore overrule dismiss exclude blame sideline mislead accuse undermine scapegoat betray shout');
const owed = wordSet(
  'give tell inform train show consult warn notify allow support involve include invite pay credit appreciate brief listen ask',
);

/** "The bug was introduced by another developer." */
function spoiling(scene: Scene, clause: Clause): Reproach | undefined {
  const head = clause.subject === undefined ? '' : wordAt(scene.reading.words, clause.subject.head).normal;
  const { lemma, negated } = lastLink(clause.verb);
  const bad = badEvents.has(head) || badEvents.has(head.replace(/s$/, ''));
  return bad && !negated && causingVerbs.has(lemma) ? act('plain', clause.verb.end) : undefined;
}

/** "None of them could be bothered to look". */
function unbothered(clause: Clause, party: Party): Reproach | undefined {
  const [outer] = clause.verb.links;
  if (outer.lemma !== 'bother' || clause.verb.modal !== 'could' || (party.kind === 'nobody') === outer.negated)
    return undefined;
  return omission('grave', clause.verb.end, true);
}

/** Idioms of being wronged: what follows the participle. */
const wrongs: ReadonlyMap<string, readonly Pattern[]> = new Map(
  Object.entries({
    pass: ['over'],
    keep: ['in the dark', 'out-of', 'waiting'],
    throw: ['under'],
    leave: ['out', 'out-of', 'in the', 'hanging', 'behind'],
    let: ['down'],
    talk: ['over', 'down'],
    take: ['for granted', 'advantage'],
    treat: ['unfairly|badly|poorly|like|terribly'],
    shut: ['out|down'],
    give: ['~ worst|hardest|toughest', '~ impossible|unrealistic|unreasonable|wrong|bad|unclear'],
    hand: ['~ impossible|unrealistic|unreasonable|wrong|mess'],
    hang: ['out'],
    lie: ['to'],
    yell: ['at'],
    promise: ['~ never', '~ but never', '~ but ~ never'],
    set: ['up'],
  }).map(([verb, list]) => [verb, list.map((pattern) => compile(pattern))]),
);

/** Whether a passive tells that the writer was wronged, or not given what was owed. */
function isWronged(scene: Scene, clause: Clause, party: Party): boolean {
  const { words } = scene.reading;
  const last = lastLink(clause.verb);
  if (last.negated) {
    return owed.has(last.lemma) && (party.kind === 'writer' || wordAt(words, last.at + 1).normal === 'enough');
  }
  if (party.kind === 'writer' && (graveActs.has(last.lemma) || ill.has(last.lemma))) return true;
  return wrongs.get(last.lemma)?.some((pattern) => matchFrom(words, last.at + 1, pattern) >= 0) === true;
}

function fromPassive(scene: Scene, clause: Clause, party: Party): Candidate[] {
  const { reading } = scene;
  const phrase = agentPhrase(reading, clause);
  if (phrase !== undefined) {
    const agent = partyOf(reading, phrase, scene.cast);
    const reproach = agent.kind === 'party' ? (spoiling(scene, clause) ?? passiveReproach(reading, clause)) : undefined;
    // "They had been let down by two firms before" is somebody else's grievance.
    if (reproach === undefined || reproach.gravity === 'slight' || party.kind === 'party') return [];
    return [
      {
        kind: 'person',
        gravity: reproach.gravity,
        agent: passageOf(agent),
        party: agent,
        clause,
        start: clause.start,
        end: phrase.end,
        event: { start: clause.start, end: clause.verb.end },
      },
    ];
  }
  if (party.kind !== 'writer' && party.kind !== 'group') {
    const reproach = unbothered(clause, party) ?? reproachOf(reading, clause);
    return reproach === undefined || !fits(scene, clause, party, reproach)
      ? []
      : [told(scene, clause, party, reproach, undefined)];
  }
  if (clause.verb.modal !== undefined || !isWronged(scene, clause, party)) return [];
  const end = edgeAfter(reading.words, clause.verb.end - 1) + 1;
  return [
    {
      kind: 'person',
      gravity: 'plain',
      agent: undefined,
      party: undefined,
      clause,
      start: clause.start,
      end,
      event: { start: clause.start, end },
    },
  ];
}
