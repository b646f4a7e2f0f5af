import { innermost, type Clause } from '../english/clauses.ts';
import { isPerfect } from '../english/tense.ts';
import { Form } from '../english/verb-forms.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Scene } from '../attribution/scene.ts';

/** Verbs of going on with something. */
const keeping = wordSet('keep maintain stick continue retain');
/** Verbs of turning to another way: "I've stopped quoting from memory". */
const turning = wordSet('stop start begin switch quit');
/** Words of a way of doing things, or of doing it each time. */
const ways = wordSet('every each all both way with through before first always');
const spans = /^(?:day|week|month|quarter|term|season|year)s?$/;

/** Whether a clause is in the present perfect, "it's held" and "it's been" included. */
export function isPresentPerfect(words: readonly Word[], clause: Clause): boolean {
  const { verb } = clause;
  if (verb.modal !== undefined || hasWord(words, verb.start, verb.links[0].at - 1, 'had')) return false;
  return isPerfect(words, clause) || isShortHas(words, clause);
}

/** "It's" is "it has" before "been", and before a past form with an object or a stretch of things it came through. */
function isShortHas(words: readonly Word[], { verb }: Clause): boolean {
  const at = verb.links[0].at;
  for (let index = verb.start; index <= at; index += 1) {
    const word = wordAt(words, index);
    if (word.normal !== 'is' || wordAt(words, index - 1).first !== word.first) continue;
    const next = wordAt(words, index + 1);
    if (next.normal === 'been' || next.normal === 'had') return true;
    if (((next.verb?.forms ?? 0) & Form.participle) === 0) return false;
    const object = wordAt(words, index + 2);
    return (
      object.kind === 'number' ||
      object.kind === 'article' ||
      object.kind === 'possessive' ||
      object.normal === 'through' ||
      object.normal === 'up'
    );
  }
  return false;
}

function hasWord(words: readonly Word[], from: number, to: number, normal: string): boolean {
  for (let index = from; index <= to; index += 1) if (wordAt(words, index).normal === normal) return true;
  return false;
}

/** Whether the words from an index on tell a stretch of time that reaches to now ("for four years", "in two years"). */
export function tellsSpan(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const { normal } = wordAt(words, index);
    if (normal !== 'for' && normal !== 'in' && normal !== 'over') continue;
    for (let at = index + 1; at <= index + 5; at += 1) if (spans.test(wordAt(words, at).normal)) return true;
  }
  return false;
}

/** Whether the sentence says that something has gone on until today. */
export function tellsSince(words: readonly Word[]): boolean {
  return words.some(({ normal }) => normal === 'since');
}

/** "We've kept the Monday walk", "I've run every date through the diary for four years since": a way that was kept to. */
export function isLastingPerfect(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  const kind = scene.subjects.get(clause)?.kind;
  if ((kind !== 'writer' && kind !== 'group') || lastLink(clause.verb).negated || clause.role !== 'main') return false;
  if (!isPresentPerfect(words, clause)) return false;
  if (keeping.has(innermost(clause)) || turning.has(clause.verb.links[0].lemma)) return true;
  const { end } = clause.verb;
  const limit = Math.max(clause.end, end);
  const lasts = tellsSince(words) || tellsSpan(words, end, words.length) || hasWord(words, end, limit, 'now');
  return lasts && words.slice(clause.verb.start, limit).some(({ normal }) => ways.has(normal));
}
