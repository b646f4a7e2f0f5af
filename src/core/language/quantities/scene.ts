import type { Evidence } from './evidence.ts';
import { isChanging } from './evidence.ts';
import type { Lexeme } from './lexemes.ts';
import { outsiders, resources } from './lexicon/cues.ts';
import { determiners } from './lexicon/moods.ts';
import { troubles } from './lexicon/nouns.ts';

/** What machines have rather than what people achieve. */
const specifications = new Set(['GHz', 'MHz', 'KB', 'MB', 'GB', 'TB', 'mm', 'cm', 'kW']);
const particles = new Set(['in', 'on', 'through', 'off', 'out', 'over', 'back']);
const owners = new Set(['the', 'our', 'my', 'their', 'its', 'his', 'her', 'these', 'those', 'other', 'top', 'every']);
const scopePrepositions = new Set(['across', 'for', 'among', 'with', 'in', 'at', 'from', 'between', 'of', 'through', 'on', 'via', 'using', 'within', 'into', 'per', 'during', 'as', 'about', 'against', 'over', 'like']);

/** "a 15-minute stand-up", "the 12 clinics", "for 200 users": the amount describes the setting. */
export function isDescription({ lexemes, amount, before, beforeAt, change, governor }: Evidence): boolean {
  if (change) return false;
  if (amount.adjectival || (specifications.has(amount.unit ?? '') && !isChanging(governor))) return true;
  if (amount.form !== 'count') return false;
  if (owners.has(lexemes[amount.first - 1]?.normal ?? '') && before !== 'by') return true;
  if (before === 'to' || before === 'by') return governor.kind === 'setting';
  // "brought in 40 members": the preposition is the verb's.
  if (beforeAt === governor.at + 1 && particles.has(before)) return false;
  if (before === 'from' && isChanging(governor)) return false;
  return scopePrepositions.has(before);
}

/** "The budget was cut by 30 %", "they cut the deadline to a week": fewer means are an obstacle, not a result. */
export function isObstacle({ lexemes, governor, own }: Evidence): boolean {
  if (!governor.passive) return governor.kind === 'down' && !own && resources.has(objectOf(lexemes, governor.at));
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

/** "Their offer was 2 million lower": other people's figures. */
export function isForeign({ lexemes, governor }: Evidence): boolean {
  for (let index = Math.min(governor.at, lexemes.length) - 1; index >= Math.max(0, governor.at - 4); index -= 1) {
    if (lexemes[index]?.kind === 'mark') return false;
    if (outsiders.has(lexemes[index]?.normal ?? '')) return true;
  }
  return false;
}

/** "The project was 20 % over budget": told with "was", outside a Result, it is the problem. */
export function isTrouble({ lexemes, governor, amount, change }: Evidence): boolean {
  if (!change || governor.kind !== 'setting') return false;
  if (!['was', 'were', 'had'].includes(lexemes[governor.at]?.normal ?? '')) return false;
  if (amount.form === 'multiple') return lexemes[amount.last]?.normal === 'slow' || lexemes[amount.last + 1]?.normal === 'slower';
  return [amount.first - 1, amount.last + 1, amount.last + 2].some((index) => troubles.has(lexemes[index]?.normal ?? ''));
}
