import { innermost, type Clause } from '../english/clauses.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt } from '../english/words.ts';
import type { Party } from './parties.ts';
import { act, type Reproach } from './reproach.ts';
import type { Scene } from './scene.ts';

/** Verbs by which somebody gives a word. */
const pledging = wordSet('promise assure guarantee swear pledge vow undertake insist claim');

/** Participles of what was expected of somebody: "was supposed to be done". */
const expecting = wordSet('supposed meant due scheduled');

const turning = wordSet('but yet although though and only');

/**
 * A word that was not kept: "Dave assured me that the backups ran, but they didn't", "they were meant to be done, and
 * were still drilling".
 */
export function brokenWord(scene: Scene, clause: Clause, party: Party): Reproach | undefined {
  const { words, clauses } = scene.reading;
  if (party.kind !== 'party' || clause.verb.modal !== undefined || clause.verb.links[0].negated) return undefined;
  const { links } = clause.verb;
  const expected = links[0].lemma === 'be' && expecting.has(wordAt(words, links[0].at + 1).normal);
  const meant = clause.verb.passive && expecting.has(wordAt(words, links[0].at).normal);
  const pledged = pledging.has(links[0].lemma) || (innermost(clause) === 'say' && hasPromise(clauses, clause));
  if (!expected && !meant && !pledged) return undefined;
  const broken = clauses.some((later) => {
    if (later.start <= clause.verb.end || !turning.has(later.connector)) return false;
    if (scene.subjects.get(later)?.kind === 'writer') return false;
    const still = words.slice(later.start, later.verb.end).some(({ normal }) => normal === 'still');
    return lastLink(later.verb).negated || still;
  });
  return broken ? act('plain', clause.verb.end) : undefined;
}

/** "Said it would be ready": a saying with a "would" is a promise. */
function hasPromise(clauses: readonly Clause[], clause: Clause): boolean {
  return clauses.some((one) => one.reporter === clause && one.verb.modal === 'would');
}
