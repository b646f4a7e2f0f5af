import type { Evidence } from './evidence.ts';
import { isChanging } from './evidence.ts';
import type { Lexeme } from './lexemes.ts';
import { assets, burdens, outsiders, resources, settings } from './lexicon/cues.ts';
import { beForms, determiners } from './lexicon/moods.ts';
import { badNouns, changeNouns, troubles } from './lexicon/nouns.ts';
import { isAdverb, skipAdverbs, verbAt } from './verb-uses.ts';

/** What machines have rather than what people achieve. */
const specifications = new Set(['GHz', 'MHz', 'KB', 'MB', 'GB', 'TB', 'mm', 'cm', 'kW']);
const particles = new Set(['in', 'on', 'through', 'off', 'out', 'over', 'back']);
const owners = new Set(['the', 'our', 'my', 'their', 'its', 'his', 'her', 'these', 'those', 'other', 'top', 'every']);
const scopePrepositions = new Set([
  'across',
  'for',
  'among',
  'with',
  'in',
  'at',
  'from',
  'between',
  'of',
  'through',
  'on',
  'via',
  'using',
  'within',
  'into',
  'per',
  'during',
  'as',
  'about',
  'against',
  'over',
  'like',
]);

/** "ended with 46 contracts", "came away with two offers". */
const closings = new Set(['end', 'finish', 'close', 'emerge', 'walk']);

const fewnessWords = new Set(['only', 'just', 'fewer', 'barely']);

/** "a 15-minute stand-up", "the 12 clinics", "for 200 users": the amount describes the setting. */
export function isDescription(evidence: Evidence): boolean {
  const { lexemes, amount, before, beforeAt, change, governor, told, verb } = evidence;
  if (change) return false;
  if (amount.adjectival || (specifications.has(amount.unit ?? '') && !isChanging(governor) && governor.kind !== 'gain'))
    return true;
  if (amount.form !== 'count') return false;
  // "savings of 40 hours", "a rise of 12 bookings"
  if (before === 'of' && changeNouns.has(lexemes[beforeAt - 1]?.normal ?? '')) return false;
  if (owners.has(lexemes[amount.first - 1]?.normal ?? '') && before !== 'by') return true;
  if (before === 'by') return governor.kind === 'setting' && !isAdopted(evidence) && !isReach(evidence);
  if (before === 'to') return governor.kind === 'setting';
  if (isAdopted(evidence) || isReach(evidence)) return false;
  if (before === 'with' && fewnessWords.has(lexemes[beforeAt + 1]?.normal ?? '') && badNouns.has(amount.unit ?? ''))
    return false;
  if (before === 'with' && beforeAt <= governor.at + 2 && evidence.own && closings.has(verb)) return false;
  if (told && before === 'with') return !['accomplish', 'gain', 'perform'].includes(governor.kind);
  // "brought in 40 members": the preposition is the verb's.
  if (beforeAt === governor.at + 1 && particles.has(before)) return false;
  if (before === 'from' && isChanging(governor)) return false;
  // "translated into 1,100 more"
  if (governor.kind === 'show' && beforeAt === governor.at + 1 && (before === 'into' || before === 'in')) return false;
  return scopePrepositions.has(before);
}

const adoptions = new Set(['use', 'adopt', 'follow', 'reuse', 'replicate', 'roll', 'deploy', 'expand', 'copy', 'cite']);

/** "is now used by 12 wards", "has been adopted in six schools since": how far a thing has spread. */
export function isAdopted({ lexemes, governor, verb, now, told, before }: Evidence): boolean {
  if (!governor.passive || !adoptions.has(verb)) return false;
  if (!['by', 'in', 'at', 'on', 'across', 'to'].includes(before)) return false;
  return now || told || lexemes.some(({ normal }) => normal === 'since' || normal === 'been' || normal === 'still');
}

const audiences = new Set([
  'read',
  'view',
  'watch',
  'see',
  'hear',
  'attend',
  'visit',
  'download',
  'share',
  'play',
  'use',
]);

/** "was read by 410,000 people": how many it reached, where they are too many to be one's colleagues. */
export function isReach({ governor, verb, before, amount }: Evidence): boolean {
  if (governor.mood !== 'real' || !audiences.has(verb) || (amount.value ?? 0) < 50) return false;
  // "10,000 people saw it"
  if (governor.at > amount.last) return amount.form === 'count' && !governor.passive;
  return governor.passive && before === 'by';
}

/** "The budget was cut by 30 %", "they cut the deadline to a week": fewer means are an obstacle, not a result. */
export function isObstacle({ lexemes, governor, own }: Evidence): boolean {
  if (governor.kind !== 'down' && !(governor.passive && governor.kind === 'shift')) return false;
  if (!governor.passive) return !own && resources.has(objectOf(lexemes, governor.at));
  for (let index = governor.at - 1; index >= Math.max(0, governor.at - 4); index -= 1) {
    if (resources.has(lexemes[index]?.normal ?? '')) return true;
  }
  return false;
}

/** The noun right after a verb, its determiner skipped. */
function objectOf(lexemes: readonly Lexeme[], verb: number): string {
  const next = lexemes[verb + 1]?.normal ?? '';
  return determiners.has(next) ? (lexemes[verb + 2]?.normal ?? '') : next;
}

const risings = new Set([
  'rise',
  'grow',
  'increase',
  'climb',
  'jump',
  'surge',
  'soar',
  'swell',
  'multiply',
  'double',
  'triple',
  'hit',
  'reach',
]);

/** "Complaints rose by 20 %", "sales dropped by a third": outside a Result it is the problem that the story is about. */
export function isProblem(evidence: Evidence): boolean {
  const { lexemes, governor, own, verb, amount } = evidence;
  if (isBadChange(lexemes, amount.last + 1)) return true;
  if (verb === 'delay' && !own && !governor.passive) return true;
  if (own || governor.passive || verbAt(lexemes, governor.at)?.form !== 'past') return false;
  if (determiners.has(lexemes[governor.at + 1]?.normal ?? '')) return false;
  const rises = risings.has(verb);
  if (!rises && governor.kind !== 'down') return false;
  const subject = lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal ?? '';
  return rises ? burdens.has(subject) || badNouns.has(subject) : assets.has(subject);
}

/** "a 40 % surge in demand", "a 20 % drop in conversion". */
function isBadChange(lexemes: readonly Lexeme[], at: number): boolean {
  const direction = changeNouns.get(lexemes[at]?.normal ?? '');
  if (direction === undefined || !['in', 'of'].includes(lexemes[at + 1]?.normal ?? '')) return false;
  return [2, 3, 4].some((step) => {
    const noun = lexemes[at + step]?.normal ?? '';
    return direction === 'up' ? burdens.has(noun) || badNouns.has(noun) : assets.has(noun);
  });
}

/** "Only 40 % of the forms were filled in": too few, unless the Result says so. */
export function isScarce({ lexemes, amount, governor, part }: Evidence): boolean {
  if (part !== undefined || governor.at < amount.last) return false;
  if (amount.form !== 'percent' && amount.form !== 'fraction') return false;
  return (amount.value ?? 0) > 15 && ['only', 'just', 'barely'].includes(lexemes[amount.first - 1]?.normal ?? '');
}

/** "kept 20 % of the budget in reserve": a share of one's own means. */
export function isShareOfMeans({ lexemes, amount, own }: Evidence): boolean {
  if (!own || lexemes[amount.last + 1]?.normal !== 'of') return false;
  return [2, 3].some((step) => resources.has(lexemes[amount.last + step]?.normal ?? ''));
}

/** "I found that 70 % of them came from one place", "My hunch was that half …": a finding, not what came of it. */
export function isFinding({ lexemes, amount, beforeAt, change }: Evidence): boolean {
  if (change || lexemes[beforeAt]?.normal !== 'that') return false;
  const known =
    amount.form === 'percent' || amount.form === 'fraction' || amount.form === 'ratio' || amount.form === 'count';
  return known && beforeAt > 0 && lexemes[beforeAt - 1]?.kind === 'word';
}

const tablings = new Set(['on', 'under', 'in', 'off', 'proposed', 'planned', 'discussed']);

/** "A 20 % cut was on the table": no more than talked of. */
export function isTabled({ lexemes, amount, governor }: Evidence): boolean {
  if (governor.at <= amount.last || !changeNouns.has(lexemes[amount.last + 1]?.normal ?? '')) return false;
  return beForms.has(lexemes[governor.at]?.normal ?? '') && tablings.has(lexemes[governor.at + 1]?.normal ?? '');
}

const occasions = new Set(['when', 'because', 'although']);

/** "When our traffic tripled, …": what set the story off. */
export function isOccasion({ lexemes, amount, own }: Evidence): boolean {
  if (own || !occasions.has(lexemes[0]?.normal ?? '')) return false;
  const comma = lexemes.findIndex(({ normal }) => normal === ',');
  return (
    comma > amount.last &&
    lexemes.slice(1, amount.last + 1).some((_, index) => verbAt(lexemes, index + 1) !== undefined)
  );
}

const scalings = new Set(['rate', 'rank', 'grade', 'vary', 'range', 'age']);
const spanWords = new Set(
  'ranging ranged ranges range anywhere scale ages aged vary varied varying rated graded everything anything open'.split(
    ' ',
  ),
);

/** "ranging from 3 to 12", "worked from 9 to 5": ends of a span, not a before and an after. */
export function isSpan(evidence: Evidence): boolean {
  const { lexemes, amount, governor, told, verb } = evidence;
  if (amount.form !== 'change' || lexemes[amount.first]?.normal !== 'from') return false;
  const before = lexemes[amount.first - 1]?.normal ?? '';
  // "talked them down from … to …"
  if (before === 'down' || before === 'up') return false;
  return spanWords.has(before) || scalings.has(verb) || isScale(evidence) || (governor.kind === 'effort' && !told);
}

/** "each from 1 to 5": the ends of a scale of marks. */
function isScale({ lexemes, amount, governor }: Evidence): boolean {
  if (amount.unit !== undefined || isChanging(governor)) return false;
  const low = lexemes[amount.baseline?.[0] ?? -1];
  return (
    (low?.value === 1 || low?.value === 0 || low?.normal === 'one') &&
    [3, 4, 5, 6, 7, 10, 100].includes(amount.value ?? 0)
  );
}

/** "Our team grew from five to fifteen people": the setting changed, not the outcome. */
export function isGrowingSetting({ lexemes, governor, own, amount }: Evidence): boolean {
  if (own || !isChanging(governor)) return false;
  if (governor.kind === 'up' && specifications.has(amount.unit ?? '')) return true;
  const next = lexemes[governor.at + 1];
  const grows = next?.kind !== 'word' || growthTails.has(next.normal) || isAdverb(next.normal);
  return grows && settings.has(lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal ?? '');
}

/** What follows the verb where it has no object: "the team cut the error rate" is no growth of the team. */
const growthTails = new Set([
  'from',
  'to',
  'by',
  'up',
  'down',
  'over',
  'in',
  'within',
  'during',
  'at',
  'about',
  'beyond',
  'past',
]);

/** "Their offer was 2 million lower": other people's figures. */
export function isForeign({ lexemes, governor }: Evidence): boolean {
  for (let index = Math.min(governor.at, lexemes.length) - 1; index >= Math.max(0, governor.at - 4); index -= 1) {
    if (lexemes[index]?.kind === 'mark') return false;
    if (outsiders.has(lexemes[index]?.normal ?? '')) return !isMeasuredAgainst(lexemes, index);
  }
  return false;
}

/** "18 % higher than the year before", "than last spring". */
function isComparedInTime(lexemes: readonly Lexeme[], start: number): boolean {
  const than = [start, start + 1, start + 2].find((index) => lexemes[index]?.normal === 'than');
  if (than === undefined) return false;
  return [than + 1, than + 2, than + 3].some((index) =>
    ['before', 'last', 'previous', 'earlier'].includes(lexemes[index]?.normal ?? ''),
  );
}

function isAsset(lexemes: readonly Lexeme[], verb: number): boolean {
  const subject = lexemes[skipAdverbs(lexemes, verb - 1)]?.normal ?? '';
  return assets.has(subject) || assets.has(subject.replace(/s$/, ''));
}

function isBurden(lexemes: readonly Lexeme[], verb: number): boolean {
  const subject = lexemes[skipAdverbs(lexemes, verb - 1)]?.normal ?? '';
  return burdens.has(subject) || badNouns.has(subject);
}

/** "Our win rate against the main rival": the rival is only what it is measured against. */
function isMeasuredAgainst(lexemes: readonly Lexeme[], at: number): boolean {
  return [1, 2, 3].some((step) => ['against', 'over', 'versus', 'than'].includes(lexemes[at - step]?.normal ?? ''));
}

/** "The project was 20 % over budget": told with "was", outside a Result, it is the problem. */
export function isTrouble({ lexemes, governor, amount, change }: Evidence): boolean {
  if (!change || governor.kind !== 'setting') return false;
  if (isComparedInTime(lexemes, amount.last + 1) && !isBurden(lexemes, governor.at)) return false;
  if (!['was', 'were', 'had'].includes(lexemes[governor.at]?.normal ?? '')) return false;
  // "My class was 8 points above the district"
  if (
    isAsset(lexemes, governor.at) &&
    ['above', 'higher', 'ahead', 'up'].includes(lexemes[amount.last + 1]?.normal ?? '')
  )
    return false;
  if (amount.form === 'multiple')
    return lexemes[amount.last]?.normal === 'slow' || lexemes[amount.last + 1]?.normal === 'slower';
  return [amount.first - 1, amount.last + 1, amount.last + 2].some((index) =>
    troubles.has(lexemes[index]?.normal ?? ''),
  );
}
