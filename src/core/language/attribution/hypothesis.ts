import { innermost, type Clause } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import { isPresent } from '../english/tense.ts';
import type { Scene } from './scene.ts';

/** Conjunctions of what did not happen, or not yet. */
const unreal = wordSet(
  'if unless whether in-case so-that lest even-if until till before as-if in-order-that provided-that as-long-as',
);

/** Verbs of thinking and fearing: what the writer thought is not what the writer says now. */
const thinking = wordSet(
  'assume suspect fear worry think believe wonder ask guess imagine expect suppose doubt pretend hope dread check see know',
);

/** Of these, the ones that in the present tell an opinion held now ("I think my manager was …"). */
const opinions = wordSet('think believe feel guess suppose');

/** Openers of what is only imagined. */
const imagining = wordSet('suppose imagine assuming say');

/** Openers of what holds for anybody. */
const anyones = wordSet('any each every whichever whenever');

/** Whether the sentence asks, imagines ("suppose a volunteer …") or speaks of anybody at all ("any haulier who …"). */
export function isSupposed({ reading }: Scene): boolean {
  const { words } = reading;
  const [first] = words;
  if (words[words.length - 1]?.normal === '?') return true;
  if (first === undefined) return false;
  if (imagining.has(first.normal)) return words[1]?.kind !== 'comma';
  const clause = reading.clauses[0];
  return anyones.has(first.normal) && clause !== undefined && isPresent(words, clause);
}

/** Verbs by which others own up: what they admit is the writer's claim too. */
const admitting = wordSet('admit confess concede be mean acknowledge');

/** Verbs after which the present tense tells a lesson. */
const generalising = wordSet('learn realise realize understand know recognise recognize accept appreciate');

/** Prepositions before an -ing form that tell a real act of the subject. */
const realGerunds = wordSet('without by');

/**
 * Whether the clause tells something that is not the writer's own claim: a supposition, a purpose, a fear, or what
 * somebody else said.
 */
export function isUnreal(scene: Scene, clause: Clause): boolean {
  if (unreal.has(clause.connector) && clause.role !== 'participle') return true;
  if (clause.role === 'infinitive') return true;
  if (clause.role === 'participle' && clause.connector !== '' && !realGerunds.has(clause.connector)) return true;
  const { reporter } = clause;
  if (reporter === undefined) return false;
  const lemma = innermost(reporter);
  if (isUnreal(scene, reporter)) return true;
  if (clause.role === 'question' && clause.connector !== 'that')
    return [
      'ask',
      'wonder',
      'know',
      'see',
      'check',
      'explain',
      'understand',
      'learn',
      'find',
      'discuss',
      'tell',
    ].includes(lemma);
  if (reporter.verb.links.some((link) => link.negated)) return true;
  // "I learned that customers don't read e-mails": a rule, not a reproach.
  if (generalising.has(lemma) && isPresent(scene.reading.words, clause)) return true;
  const speaker = scene.subjects.get(reporter)?.kind;
  if (speaker === 'writer' || speaker === 'group') {
    if (!thinking.has(lemma)) return false;
    const spelling = scene.reading.words[reporter.verb.links[0].at]?.normal;
    return !(opinions.has(lemma) && spelling === lemma);
  }
  if (speaker === 'thing' || speaker === undefined)
    return !admitting.has(lemma) && lemma !== 'show' && lemma !== 'mean';
  return !admitting.has(lemma);
}
