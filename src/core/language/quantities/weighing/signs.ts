import type { Amount } from '../amount.ts';
import type { Evidence } from '../evidence.ts';
import { uptakes } from '../lexicon/cues.ts';
import { badNouns } from '../lexicon/nouns.ts';
import { skipAdverbs, verbAt } from '../verb-uses.ts';
import {
  afterOf,
  beforeOf,
  nounClassOf,
  openerOf,
  priorOf,
  sizeOf,
  subjectOf,
  unitClassOf,
} from './nouns-and-neighbours.ts';
import type { WordSigns } from './word-signs.ts';
import { wordClasses } from './word-signs.ts';

/** What stands around an amount besides the words that govern it. */
export interface Surroundings {
  readonly amounts: readonly Amount[];
  readonly names: number;
  /** What the rules take a stretch of time for that belongs to something else. */
  readonly stretch: string | undefined;
  readonly words: WordSigns;
}

/** Takes a sign: a group and what it says ("mood", "planned"). */
export type TakeSign = (group: string, value: string) => void;

/** Tells all that may speak for or against an amount's being an outcome, one sign at a time. */
export function tellSigns(evidence: Evidence, around: Surroundings, take: TakeSign): void {
  tellAmount(evidence, around, take);
  tellGovernor(evidence, take);
  tellChange(evidence, take);
  tellPlace(evidence, around, take);
  tellSentence(evidence, around, take);
}

function tellAmount({ amount }: Evidence, { amounts, stretch }: Surroundings, take: TakeSign): void {
  take('form', amount.form);
  take('unit', unitClassOf(amount));
  take('size', sizeOf(amount.value));
  take('nth', String(Math.min(2, amounts.indexOf(amount))));
  if (amount.unit !== undefined) take('unitword', amount.unit);
  if (amount.baseline !== undefined) take('has', 'baseline');
  if (amount.rate !== undefined) take('has', 'rate');
  if (amount.adjectival) take('has', 'noun');
  if (badNouns.has(amount.unit ?? '')) take('has', 'bad');
  if (uptakes.has(amount.unit ?? '')) take('has', 'uptake');
  if (stretch !== undefined) take('stretch', stretch);
}

function tellGovernor({ lexemes, amount, governor, verb, beforeAt }: Evidence, take: TakeSign): void {
  const { kind, mood, at } = governor;
  const subject = subjectOf(lexemes, at);
  const tense = tenseOf(lexemes[at]?.normal ?? '', verbAt(lexemes, at)?.form);
  const before = beforeOf(lexemes, beforeAt, at);
  take('kind', kind);
  take('mood', mood);
  take('tense', tense);
  take('subject', subject);
  if (verb !== '') take('verb', verb);
  take('kind-mood', `${kind}/${mood}`);
  take('kind-form', `${kind}/${amount.form}`);
  take('kind-subject', `${kind}/${subject}`);
  take('kind-before', `${kind}/${before}`);
  take('tense-subject', `${tense}/${subject}`);
  if (governor.passive) take('verb-is', 'passive');
  if (governor.negated) take('verb-is', 'negated');
  if (at > amount.last) take('verb-is', 'after');
  if (at < amount.first && beforeAt === at) take('verb-is', 'near');
}

function tenseOf(word: string, form: string | undefined): string {
  return form ?? (word === 'was' || word === 'were' || word === 'had' ? 'past' : 'none');
}

function tellChange({ lexemes, change, direction, governor }: Evidence, take: TakeSign): void {
  const noun = nounClassOf(lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal ?? '');
  if (noun !== undefined) take('noun', noun);
  if (direction !== undefined) {
    take('direction', direction);
    if (noun !== undefined) take('noun-direction', `${noun}/${direction}`);
  }
  if (!change) return;
  take('has', 'change');
  take('change-mood', governor.mood);
  take('change-kind', governor.kind);
  take('change-subject', subjectOf(lexemes, governor.at));
}

function tellPlace(evidence: Evidence, { amounts, names }: Surroundings, take: TakeSign): void {
  const { lexemes, amount, part, governor, before, beforeAt, after, change, now } = evidence;
  const place = beforeOf(lexemes, beforeAt, governor.at);
  const prior = priorOf(lexemes, amount);
  take('before', place);
  take('form-before', `${amount.form}/${place}`);
  if (before !== '') take('before-word', before);
  if (prior !== undefined) take('prior', prior);
  take('after', afterOf(lexemes, amount.last + 1));
  if (after !== '') take('after-word', after);
  take('part', part ?? 'none');
  if (part !== undefined) take('part-kind', `${part}/${governor.kind}`);
  if (part !== undefined && change) take('part-change', part);
  if (now) take('now', governor.mood);
  if (amount.first === 0) take('place', 'opens');
  if (lexemes.length - 1 - amount.last <= 1) take('place', 'ends');
  take('amounts', String(Math.min(3, amounts.length)));
  take('names', String(Math.min(2, names)));
}

function tellSentence({ lexemes, amount }: Evidence, { words }: Surroundings, take: TakeSign): void {
  let before = 0;
  let after = 0;
  words.masks.forEach((mask, index) => {
    if (index < amount.first) before |= mask;
    else if (index > amount.last) after |= mask;
  });
  wordClasses.forEach((name, index) => {
    if ((before >> index) & 1) take('earlier', name);
    if ((after >> index) & 1) take('later', name);
  });
  take('verbs', String(Math.min(3, words.verbs)));
  take('length', String(Math.min(5, Math.floor(lexemes.length / 5))));
  take('opener', openerOf(lexemes));
  for (const word of words.words) take('word', word);
}
