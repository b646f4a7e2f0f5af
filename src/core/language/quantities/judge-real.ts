import type { Evidence } from './evidence.ts';
import type { Lexeme } from './lexemes.ts';
import { settings, uptakes } from './lexicon/cues.ts';
import { badNouns } from './lexicon/nouns.ts';
import type { QuantityKind } from './model.ts';
import { isPlainOutcome, thresholds } from './plain-outcomes.ts';
import { isAdopted, isShareOfMeans } from './scene.ts';
import { judgeSuffered } from './suffered.ts';
import { skipAdverbs, verbAt } from './verb-uses.ts';

/** Judges an amount whose verb tells what came about: by the verb's class, and what it says of the amount. */
export function judgeReal(evidence: Evidence): QuantityKind {
  const { governor, part, amount, change, now, told, own } = evidence;
  if (change) return governor.kind === 'effort' && amount.form === 'duration' && own ? 'effort' : 'outcome';
  const share = amount.form === 'ratio' || amount.form === 'percent' || amount.form === 'fraction';
  if (part !== 'action' && isPlainOutcome(evidence)) return 'outcome';
  switch (governor.kind) {
    case 'up':
    case 'down':
      return told || !isDirectCount(evidence) ? 'outcome' : 'effort';
    case 'gain':
      return judgeGain(evidence);
    case 'suffer':
      return judgeSuffered(evidence);
    case 'shift':
    case 'keep':
      return judgeState(evidence);
    case 'show':
      return told || isTakenUp(evidence) || (part === undefined && (amount.form === 'ratio' || isConsequence(evidence)))
        ? 'outcome'
        : 'scale';
    case 'accomplish':
      return part === 'action' || isHabit(evidence) || isRollout(evidence) || (!told && amount.form === 'duration')
        ? 'effort'
        : 'outcome';
    case 'perform':
      return told ||
        isManaged(evidence) ||
        (part === undefined &&
          (amount.form === 'ratio' || isMade(evidence) || isReceived(evidence, share) || isWhole(evidence)))
        ? 'outcome'
        : 'effort';
    case 'enable':
      return told || isManaged(evidence) || (part === undefined && amount.form === 'ratio') ? 'outcome' : 'scale';
    case 'none':
      return told || (part === undefined && (amount.form === 'ratio' || governor.mood === 'open'))
        ? 'outcome'
        : 'scale';
    case 'take':
      return told || now || isOutage(evidence) || isQuick(evidence) || (part === undefined && isMade(evidence))
        ? 'outcome'
        : 'effort';
    case 'effort':
      return (told && (governor.passive || !own)) || isTakenUp(evidence) ? 'outcome' : 'effort';
    case 'plan':
      return 'target';
    case 'setting':
      return isAdopted(evidence) ? 'outcome' : judgeSetting(evidence);
    case 'other':
      return isTakenUp(evidence) ? 'outcome' : judgeOther(evidence);
  }
}

const receipts = new Set(['get', 'receive', 'collect', 'draw', 'make', 'find', 'add', 'pick', 'see', 'take']);

/** "nine of ten parents attend", "I got 95 %": shares as subject or as what one was given; "found that 40 %" is none. */
function isReceived({ lexemes, amount, governor, verb, now, own, before }: Evidence, share: boolean): boolean {
  if (share || amount.form === 'rating')
    return now || governor.at > amount.last || verb === 'get' || verb === 'receive' || (before === 'with' && !own);
  if (receipts.has(verb) && governor.mood === 'real' && amount.rate === undefined) {
    // "We collected £3,000", "The video got 40,000 views", "We got 150 sign-ups"
    if (amount.form === 'money') return verb !== 'get';
    if (amount.form === 'count')
      return uptakes.has(amount.unit ?? '') || (!own && verb !== 'collect' && !badNouns.has(amount.unit ?? ''));
  }
  // "It handled 500 requests a second", unless that was too few: "… but needed to".
  return (
    !own &&
    amount.rate !== undefined &&
    !settings.has(subjectOf(lexemes, governor.at)) &&
    !lexemes.slice(amount.last).some(({ normal }) => normal === 'but')
  );
}

/** "The plot produced 200 kilos", "Our stall took £640": what a thing gave. */
function isMade({ lexemes, amount, governor, own }: Evidence): boolean {
  if (own || governor.mood !== 'real' || amount.rate !== undefined || governor.at > amount.last) return false;
  if (amount.form !== 'money' && amount.form !== 'measure') return false;
  return !settings.has(subjectOf(lexemes, governor.at));
}

/** "picked up a dozen new clients", "The fair drew 900 visitors". */
function isTakenUp({ amount, governor, verb, part }: Evidence): boolean {
  if (part !== undefined || amount.form !== 'count' || governor.mood !== 'real' || amount.rate !== undefined)
    return false;
  return receipts.has(verb) && uptakes.has(amount.unit ?? '');
}

/** "managed to rehouse 4 families", "enabled us to open 3 sites": what follows came about. */
function isManaged({ lexemes, governor, part }: Evidence): boolean {
  if (part !== undefined || governor.mood !== 'real' || governor.passive) return false;
  if (governor.kind === 'enable') return lexemes[governor.at + 1]?.normal === 'to';
  if (lexemes[governor.at - 1]?.normal !== 'to') return false;
  return [2, 3].some((step) => verbAt(lexemes, governor.at - step)?.kind === 'enable');
}

function subjectOf(lexemes: readonly Lexeme[], verb: number): string {
  return lexemes[skipAdverbs(lexemes, verb - 1)]?.normal ?? '';
}

/** "processed all 1,900 applications": nothing was left undone. */
function isWhole({ lexemes, amount, governor }: Evidence): boolean {
  return (
    amount.form === 'count' &&
    governor.mood === 'real' &&
    (amount.value ?? 0) >= 10 &&
    lexemes[amount.first - 1]?.normal === 'all'
  );
}

const consequences = new Set(['lead', 'result', 'translate', 'equal', 'amount']);

/** "This translated into 1,100 more sign-ups": what followed, unless it is trouble that sets the scene. */
function isConsequence({ lexemes, amount, governor, verb }: Evidence): boolean {
  const told = amount.form === 'count' || amount.form === 'money';
  if (!told || amount.rate !== undefined || badNouns.has(amount.unit ?? '')) return false;
  if (!consequences.has(verb) || governor.mood !== 'real') return false;
  return verbAt(lexemes, governor.at)?.form === 'past' || !lexemes.slice(0, governor.at).some(isSettingVerb);
}

function isSettingVerb({ normal }: Lexeme): boolean {
  return normal === 'had' || normal === 'was' || normal === 'were';
}

/** "cut two features", "raised three concerns": single things, not by how much. */
function isDirectCount({ lexemes, amount, beforeAt, governor, verb }: Evidence): boolean {
  // "fell below 50", "climbed 11 places": the verb has no object that could be counted.
  if (thresholds.has(lexemes[amount.first - 1]?.normal ?? '') || intransitives.has(verb)) return false;
  const single = amount.form === 'count' || (verb === 'gain' && amount.form === 'duration');
  return single && beforeAt === governor.at && verb !== 'eliminate' && verb !== 'shed';
}

const intransitives = new Set([
  'rise',
  'climb',
  'jump',
  'soar',
  'leap',
  'fall',
  'decline',
  'plummet',
  'tumble',
  'plunge',
]);

/** "rolled it out to 1 % of the traffic": how far one went, not what came of it. */
function isRollout({ amount, told, own, before }: Evidence): boolean {
  return !told && own && amount.form === 'percent' && before === 'to';
}

/** "I cleaned 20 rooms a day" tells a habit where no result is told. */
function isHabit({ amount, told, own }: Evidence): boolean {
  return !told && own && amount.rate !== undefined && amount.form === 'count';
}

/** What was won counts anywhere, but pay is no result and obstacles are hit too. */
function judgeGain({ amount, told, own, verb }: Evidence): QuantityKind {
  if (told) return 'outcome';
  // "three years of experience"
  if (verb === 'gain' && own && amount.form === 'duration') return 'scale';
  if (verb === 'earn' && own && amount.rate !== undefined) return 'scale';
  return verb === 'hit' && amount.form === 'count' && (amount.value ?? 0) < 1_000 ? 'scale' : 'outcome';
}

/** "took us only 20 minutes": so little that it tells how well it went. */
function isQuick({ lexemes, amount, part, governor }: Evidence): boolean {
  if (part !== undefined || amount.form !== 'duration' || governor.mood !== 'real') return false;
  return ['only', 'just', 'under'].includes(lexemes[amount.first - 1]?.normal ?? '');
}

/** "The outage lasted 40 minutes", against a lecture that did. */
function isOutage({ lexemes, governor, verb }: Evidence): boolean {
  return verb === 'last' && badNouns.has(lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal ?? '');
}

/** "returned to 700 ms", "kept 98 %"; counts and times beside such verbs are mostly none ("moved two desks"). */
function judgeState(evidence: Evidence): QuantityKind {
  const { lexemes, governor, amount, told, before, verb, own } = evidence;
  if (told) return 'outcome';
  const share =
    amount.form === 'percent' || amount.form === 'ratio' || amount.form === 'rating' || amount.form === 'fraction';
  const all = amount.form === 'count' && lexemes[amount.first - 1]?.normal === 'all';
  const level = before === 'at' && !own && amount.form !== 'count' && amount.form !== 'duration';
  if (governor.kind === 'keep') return (share || all || level) && !isShareOfMeans(evidence) ? 'outcome' : 'scale';
  const arrived = before === 'to' || before === 'at';
  // "Three quarters of the class moved up"
  if (amount.form === 'ratio' || (share && governor.at > amount.last && lexemes[governor.at + 1]?.normal !== 'from'))
    return 'outcome';
  return arrived && (amount.form !== 'count' || verb === 'bring') ? 'outcome' : 'scale';
}

/** "was 4.6 out of 5", "has been 99.9 % since": a state counts where results are told. */
function judgeSetting({ lexemes, part, amount, now, told }: Evidence): QuantityKind {
  if (told) return 'outcome';
  if (part === 'action' || part === 'learning') return 'scale';
  const measured = ['percent', 'rating', 'ratio', 'fraction', 'money'].includes(amount.form);
  const lasting = lexemes.some(({ normal }) => normal === 'been') && lexemes.some(({ normal }) => normal === 'since');
  const still = now && (amount.form === 'duration' || amount.form === 'measure');
  return still || (measured && (now || lasting)) ? 'outcome' : 'scale';
}

function judgeOther({ governor, amount, now, told, before, own, part }: Evidence): QuantityKind {
  // "I convinced 7 of 9 partners"
  if (part === undefined && own && amount.form === 'ratio' && governor.mood === 'real') return 'outcome';
  if (now && governor.mood === 'general' && amount.form !== 'duration') return 'outcome';
  if (!told || before === 'for') return 'scale';
  return amount.form === 'duration' ? 'effort' : 'outcome';
}
