import type { Reading } from '../../language/attribution/reading.ts';
import { edgeAfter, passageOfWords } from '../../language/attribution/reading.ts';
import type { Clause } from '../../language/english/clauses.ts';
import { lastLink } from '../../language/english/verb-groups.ts';
import { wordAt } from '../../language/english/words.ts';
import { speaksOf } from '../../language/substance/concept.ts';
import { isMine } from '../../language/voice/subjects.ts';
import type { Passage } from '../../answer/model.ts';
import { alternatives, choices, costs, decisions } from '../concepts.ts';
import type { Probe, Prober } from '../model.ts';
import { quoted } from '../quote.ts';

interface Decision {
  readonly words: Passage;
  readonly hasAlternatives: boolean;
  readonly hasCost: boolean;
}

/** Asks what else there was to choose, or what was given up, for a decision that is told without it. */
export const probeDecision: Prober = ({ answer, told }) => {
  const found = decisionsIn(told('action'));
  const bare = found.find(({ hasAlternatives }) => !hasAlternatives);
  const free = found.find(({ hasCost }) => !hasCost);
  const probes: Probe[] = [];
  if (bare !== undefined) probes.push(probe('decision', 'What else did you consider when you', bare));
  if (free !== undefined) probes.push(probe('trade-off', 'What did you give up when you', free));
  if (found.length > 0) return probes;
  const action = answer.sections.find(({ parts, words }) => parts.includes('action') && words > 0);
  if (action === undefined) return [];
  const question = 'What was the hardest choice you made, and what did you turn down for it?';
  return [{ kind: 'choice', question, subject: '', range: action.label.range }];
};

function probe(kind: 'decision' | 'trade-off', question: string, { words }: Decision): Probe {
  return { kind, question: `${question} ${quoted(words.text)}?`, subject: words.text, range: words.range };
}

/** A choice is explained in its own sentence or in one beside it. */
function decisionsIn(readings: readonly Reading[]): Decision[] {
  return readings.flatMap((reading, index) => {
    const near = readings.slice(Math.max(0, index - 1), index + 2);
    return reading.clauses
      .filter((clause) => isDecision(reading, clause))
      .map((clause) => ({
        words: passageOfDecision(reading, clause),
        hasAlternatives: near.some((one) => speaksOf(one, alternatives)),
        hasCost: near.some((one) => speaksOf(one, costs)),
      }));
  });
}

function isDecision(reading: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (!isMine(reading, clause) || !verb.finite || verb.modal !== undefined) return false;
  return verb.links.some(({ lemma, negated }) => decisions.has(lemma) && !negated) || saysChoice(reading, clause);
}

/** "I made the call", "I went with the smaller one". */
function saysChoice({ words }: Reading, { verb }: Clause): boolean {
  const { lemma, at, negated } = lastLink(verb);
  const next = wordAt(words, at + 1).normal;
  if (negated) return false;
  if (lemma === 'go') return next === 'with' || next === 'for';
  if (lemma !== 'make' && lemma !== 'take') return false;
  // "A call" is made by telephone.
  if (next === 'the' && wordAt(words, at + 2).normal === 'call') return true;
  return words.slice(at + 1, at + 5).some(({ normal }) => choices.has(normal));
}

function passageOfDecision(reading: Reading, { verb }: Clause): Passage {
  const start = verb.links[0].at;
  return passageOfWords(reading, start, edgeAfter(reading.words, lastLink(verb).at));
}
