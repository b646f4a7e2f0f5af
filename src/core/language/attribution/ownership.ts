import { lastLink } from '../english/verb-groups.ts';
import { innermost, type Clause } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { doneReproach } from './acts.ts';
import { duties, graveActs } from './lexicon/verbs.ts';
import { badWork, graveTraits, plainTraits } from './lexicon/traits.ts';
import { isPresent } from '../english/tense.ts';
import { compile, matchFrom, PatternTable, type Pattern } from './patterns.ts';
import type { Reading } from './reading.ts';

/** A place where the writer owns a failing. */
export interface Ownership {
  readonly start: number;
  readonly end: number;
  /** The clause that tells it, if one does. */
  readonly clause: Clause | undefined;
  /** Clear enough to be credited, not only to excuse others. */
  readonly stated: boolean;
}

/** Acts that the writer owns by saying "I": failings of one's own work. */
const ownFailings = wordSet(
  'fail forget neglect overlook underestimate misjudge misunderstand mishandle misread mismanage miscalculate misconfigure misinterpret miscommunicate mislead botch bungle miss ignore dismiss mess screw break overpromise overcommit overestimate oversell fumble rush regret lose cause undermine micromanage procrastinate hesitate disregard disappoint wreck ruin damage delete hurt alienate',
);

/** Softer admissions: they excuse others but are no statement of ownership. */
const admissions = wordSet(
  'assume rely trust skip delay postpone avoid block refuse allow let approve own blame overrule hire cut interrupt presume apologise apologize',
);

/** Idioms of one's own failing: the verb and what follows it. */
const ownIdioms: readonly (readonly [head: string, pattern: Pattern])[] = [
  ['let', compile('~ down')],
  ['drop', compile('~ ball|balls')],
  ['make', compile('~ mistake|mistakes|error|errors|misjudgement|misjudgment')],
  ['make', compile('the|a wrong')],
  ['get', compile('~ wrong')],
  ['take', compile('~ for granted')],
  ['fall', compile('short')],
];

const ownTraits = wordSet(
  'wrong slow late naive careless overconfident responsible accountable impatient defensive unprepared later worse blind guilty complacent arrogant stubborn negligent sloppy bottleneck mistaken hasty lazy dismissive problem cause reason',
);

/** Nouns of fault: with "my" before them, or "mine" after them, the writer owns one. */
const faults =
  'fault mistake mistakes failure failures error errors oversight oversights shortcoming shortcomings misjudgement misjudgment blunder negligence carelessness refusal inability reluctance stubbornness arrogance assumption assumptions impatience inexperience ego';

const phrases = new PatternTable<'stated' | 'soft'>([
  [
    'take|took|taking|accept|accepted|own|owned|claim|assume|bear ~ responsibility|accountability|ownership|blame',
    'stated',
  ],
  [`my|our ${faults.replaceAll(' ', '|')}`, 'stated'],
  [
    `my|our own|biggest|main|first|worst|big|personal|initial|real|greatest|stupid|serious|clear|total|complete ${faults.replaceAll(' ', '|')}`,
    'stated',
  ],
  ['fault|mistake|failure|error|responsibility|decision|oversight|blame ~ mine', 'stated'],
  ['because-of|due-to|owing-to|thanks-to me', 'stated'],
  ['but mine|myself|me', 'stated'],
  ['be|was on me', 'stated'],
  ['buck stop with me', 'stated'],
  ['i be ~ to blame|at fault', 'stated'],
  ['i own|owned ~ decision|mistake|failure|problem|outcome|that|it', 'stated'],
  [
    'my own ~ choice|choices|doing|decision|configuration|making|work|plan|estimate|estimates|expectations|communication|style|behaviour|behavior|process|design|code',
    'soft',
  ],
  ['on my part', 'soft'],
  ['be on my', 'soft'],
  ['include|includes|included|including me|us|myself|mine', 'soft'],
  ['me|myself included', 'soft'],
  ['none|all|most|both|each|many of us', 'soft'],
  ['as do|did|had|was i|we', 'soft'],
  ['i ~ say yes', 'soft'],
  ['because-of|after what|something i|we', 'soft'],
  ['i|we had|have give|given|tell|told|send|sent|ask|asked him|her|them the|a wrong|old', 'soft'],
  ['by|from me', 'soft'],
  [
    'my list|sheet|plate|desk|watch|remit|side|design|idea|call|order|word|thumbprint|handwriting|name|signature',
    'soft',
  ],
  ['of us who|that ~ miss|fail|forget|overlook|drop|lose|break', 'stated'],
  ['so did|had|was i', 'stated'],
  ['and so|neither did|had|was i', 'stated'],
]);

/** Not done, these are the writer's own omissions. */
const minded = wordSet(
  'question consider ask realise realize think see listen hear appreciate anticipate challenge set involve',
);

/** Duties to others that say nothing of the writer's failing when the writer did not do them. */
const reproachless = wordSet('get know want understand need let allow move bother receive care appreciate finish');

const unreal = wordSet('if unless whether in-case lest even-if');
const negatives = wordSet('not never none hardly nobody no-one nothing no neither nor');

/** The places in a sentence where the writer owns a failing. */
export function ownershipOf(reading: Reading, isWriter: (clause: Clause) => boolean): Ownership[] {
  const found: Ownership[] = ownTools(reading);
  for (const clause of reading.clauses) {
    if (!isWriter(clause)) continue;
    // "They wrote that I was slow", "he asked why I did not call": what others say of the writer is no admission.
    if (isAlleged(clause, isWriter) || isAskedByOthers(reading, clause, isWriter)) continue;
    const stated = admits(reading, clause);
    if (stated !== undefined) found.push({ start: clause.start, end: clause.verb.end, clause, stated });
  }
  for (const match of phrases.find(reading.words)) {
    if (negatedBefore(reading.words, match.start) || negatedInside(reading.words, match)) continue;
    found.push({ start: match.start, end: match.end, clause: undefined, stated: match.meaning === 'stated' });
  }
  return found;
}

/** What one works with and answers for. */
const tools = wordSet(
  'suite test tests tool tools form forms app map maps process checklist plan plans design code script scripts runbook brief spec drawing drawings instruction instructions letter letters note notes page guide training system systems monitoring alert alerts order orders template estimate email emails message messages documentation docs schema model contract policy labels signage rota schedule release build pipeline config configuration default defaults',
);

/** "Our test suite didn't cover it", "my drawing was wrong": the writer's own tool had a share in it. */
function ownTools(reading: Reading): Ownership[] {
  const { words } = reading;
  return reading.clauses.flatMap((clause) => {
    const { subject, verb } = clause;
    if (subject === undefined || verb.modal !== undefined || subject.end - subject.start < 2) return [];
    const owner = wordAt(words, subject.start).normal;
    if ((owner !== 'my' && owner !== 'our') || !tools.has(wordAt(words, subject.head).normal)) return [];
    const last = lastLink(verb);
    const lacking = last.negated && (duties.has(last.lemma) || last.lemma === 'cover');
    const bad = words.slice(verb.end, verb.end + 3).some(({ normal }) => badWork.has(normal));
    const harmed = misleading.has(last.lemma);
    return lacking || (last.lemma === 'be' && !last.negated && bad) || harmed
      ? [{ start: clause.start, end: verb.end, clause, stated: false }]
      : [];
  });
}

const misleading = wordSet('cause hide confuse mislead omit lack miss ignore');

function isAlleged(clause: Clause, isWriter: (clause: Clause) => boolean): boolean {
  const { reporter } = clause;
  return (
    clause.role === 'complement' &&
    reporter?.subject !== undefined &&
    !isWriter(reporter) &&
    alleging.has(innermost(reporter))
  );
}

function isAskedByOthers({ clauses }: Reading, clause: Clause, isWriter: (clause: Clause) => boolean): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    clause.role === 'question' && before?.subject !== undefined && !isWriter(before) && alleging.has(innermost(before))
  );
}

const alleging = wordSet('write claim say accuse allege insist complain decide pretend ask wonder');

function admits(reading: Reading, clause: Clause): boolean | undefined {
  const { verb } = clause;
  if (unreal.has(clause.connector) && verb.modal === undefined && !counterfactual(reading, clause)) return undefined;
  const lemma = innermost(clause);
  const last = lastLink(verb);
  if (verb.modal !== undefined) return modalAdmission(reading, clause);
  if (clause.role === 'infinitive' || verb.passive) return undefined;
  if (lemma === 'be') return !last.negated && traitAfter(reading.words, last.at) ? true : undefined;
  const undone =
    last.negated ||
    verb.links.slice(0, -1).some((link) => ['fail', 'neglect', 'forget', 'omit'].includes(link.lemma) && !link.negated);
  if (undone) {
    if (verb.links.some((link) => ['fail', 'neglect', 'forget', 'omit'].includes(link.lemma))) return true;
    // "I no longer take orders by phone" is a habit of today.
    if (reproachless.has(lemma) || isToThisDay(reading, clause) || isPresent(reading.words, clause)) return undefined;
    return duties.has(lemma) || minded.has(lemma) ? true : undefined;
  }
  if (counterfactual(reading, clause)) return true;
  if (ownFailings.has(lemma) || graveActs.has(lemma) || (lemma.startsWith('mis') && lemma.length > 6)) return true;
  if (admissions.has(lemma)) return false;
  if (ownIdioms.some(([head, pattern]) => head === lemma && matchFrom(reading.words, last.at + 1, pattern) >= 0))
    return true;
  if (lemma === 'have' || lemma === 'get') return undefined;
  const done = doneReproach(reading.words, last, 'once');
  return done !== undefined && done.gravity !== 'slight' ? false : undefined;
}

/** "Work I have never done", "I have not missed one since": what holds to this day is no omission in the story. */
function isToThisDay({ words }: Reading, { verb }: Clause): boolean {
  return words.slice(verb.start, verb.links[0].at + 1).some(({ kind, normal }) => kind === 'have' && normal !== 'had');
}

function modalAdmission(reading: Reading, clause: Clause): boolean | undefined {
  const { verb } = clause;
  const perfect =
    reading.words.slice(verb.start, verb.links[0].at).some((word) => word.kind === 'have') ||
    verb.links[0].lemma === 'have';
  if ((verb.modal === 'should' || verb.modal === 'ought') && perfect) return true;
  return verb.modal === 'could' && perfect && !verb.links[0].negated && innermost(clause) !== 'blame'
    ? false
    : undefined;
}

/** "If I had checked", "had I checked". */
function counterfactual(reading: Reading, clause: Clause): boolean {
  return (
    clause.connector === 'if' &&
    reading.words.slice(clause.start, clause.verb.links[0].at).some((word) => word.normal === 'had')
  );
}

const ownFaults = (normal: string) => ownTraits.has(normal) || graveTraits.has(normal) || plainTraits.has(normal);

function traitAfter(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < words.length && index < at + 5; index += 1) {
    const word = wordAt(words, index);
    if (word.kind === 'stop' || word.kind === 'comma' || word.kind === 'preposition' || word.kind === 'coordinator')
      return false;
    if (negatives.has(word.normal)) return false;
    if (ownFaults(word.normal)) return true;
  }
  return false;
}

function negatedBefore(words: readonly Word[], start: number): boolean {
  for (let index = start - 1; index >= 0 && index >= start - 6; index -= 1) {
    const word = wordAt(words, index);
    if (word.kind === 'stop' || word.kind === 'comma' || word.kind === 'coordinator' || word.kind === 'subordinator')
      return false;
    if (word.negative || negatives.has(word.normal)) return true;
  }
  return false;
}

function negatedInside(words: readonly Word[], match: { start: number; end: number }): boolean {
  return words.slice(match.start, match.end).some((word) => word.negative || negatives.has(word.normal));
}
