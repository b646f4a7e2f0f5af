import type { Clause } from '../english/clauses.ts';
import type { Link } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { idiomAt } from './acts.ts';
import { badEvents } from './lexicon/events.ts';
import { badly, graveNames, graveTraits, plainTraits, slightTraits, virtues } from './lexicon/traits.ts';
import { act, judgement, omission, type Reproach } from './reproach.ts';

const presence = wordSet('in there around available present at on');

/** "Was lazy", "wasn't very good", "were impossible to work with", "was a nightmare". */
export function copula(words: readonly Word[], clause: Clause, link: Link, negated: boolean): Reproach | undefined {
  const edge = Math.min(words.length, link.at + 10);
  const idiom = negated ? undefined : idiomAt(words, link);
  if (idiom !== undefined) return idiom;
  let too = false;
  let never = false;
  for (let index = clause.verb.start; index < edge; index += 1) {
    const word = wordAt(words, index);
    if (index > link.at) {
      if (word.kind === 'stop' || word.kind === 'subordinator' || word.kind === 'who') return undefined;
      if (word.kind === 'preposition') {
        const against = opposed(words, index);
        if (against !== undefined) return negated ? undefined : against;
        if (!presence.has(word.normal)) return undefined;
      }
    }
    if (word.normal === 'never' || word.normal === 'hardly' || word.normal === 'rarely') never = true;
    if (index <= link.at) continue;
    if (word.normal === 'too') too = true;
    if (!negated && isAnswerable(words, index)) return act('grave', index + 2, true);
    const found = quality(words, index, { negated, too, never });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Unmotivated", "unhelpful", "incapable": a good quality denied by its prefix. */
function isUnvirtuous(normal: string): boolean {
  return /^(?:un|in|dis)/.test(normal) && virtues.has(normal.slice(normal.startsWith('dis') ? 3 : 2));
}

/** "Was to blame", "was responsible for the delay". */
function isAnswerable(words: readonly Word[], index: number): boolean {
  const { normal, kind } = wordAt(words, index);
  if (kind === 'to') return wordAt(words, index + 1).normal === 'blame';
  if (normal !== 'responsible' || wordAt(words, index + 1).normal !== 'for') return false;
  for (let at = index + 2; at < index + 6; at += 1) {
    const word = wordAt(words, at);
    if (badEvents.has(word.normal) || badEvents.has(word.normal.replace(/s$/, ''))) return true;
    if (word.kind === 'stop' || word.kind === 'comma' || word.kind === 'preposition') return false;
  }
  return false;
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
    return state.never && presence.has(normal) ? omission('plain', end) : undefined;
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
  if (plainTraits.has(normal) || isUnvirtuous(normal)) return judgement('plain', end);
  if (state.too && word.kind === 'open' && words[end]?.kind === 'to') return judgement('plain', end);
  if (state.too && (normal === 'busy' || normal === 'slow' || normal === 'junior' || normal === 'proud'))
    return judgement('plain', end);
  if (normal === 'no' && /^(?:help|use|good|support)$/.test(words[end]?.normal ?? ''))
    return judgement('plain', end + 1);
  if (slightTraits.has(normal)) return judgement('slight', end);
  return undefined;
}

/** "Was against me", "was at fault". */
function opposed(words: readonly Word[], index: number): Reproach | undefined {
  const word = wordAt(words, index);
  const next = words[index + 1];
  if (word.normal === 'at' && next?.normal === 'fault') return act('grave', index + 2, true);
  if (word.normal === 'against' && (next?.normal === 'me' || next?.normal === 'us'))
    return act('grave', index + 2, true);
  return undefined;
}

/** "The company was badly run", "was stuck in their ways": a passive that judges its subject. */
export function passiveJudgement(words: readonly Word[], clause: Clause, link: Link): Reproach | undefined {
  for (let index = clause.verb.start; index <= clause.verb.end; index += 1) {
    if (!link.negated && badly.has(wordAt(words, index).normal)) return judgement('plain', clause.verb.end);
  }
  if (link.lemma === 'stick') return idiomAt(words, link);
  // "Was disorganised", "was overwhelmed": the participle is an adjective of its own.
  const { normal } = wordAt(words, link.at);
  const adjectival = graveTraits.has(normal) || plainTraits.has(normal) || virtues.has(normal) || isUnvirtuous(normal);
  return adjectival ? copula(words, clause, { ...link, at: link.at - 1 }, link.negated) : undefined;
}
