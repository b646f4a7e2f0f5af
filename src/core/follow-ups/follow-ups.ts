import type { Analysis } from '../analysis.ts';
import type { Answer, NarrativePart, QuestionType } from '../answer/model.ts';
import { toldSentences } from '../language/voice/told.ts';
import { matchWritten } from './match.ts';
import type { FollowUp, FollowUpKind, Prober, ProbeContext, Probe } from './model.ts';
import { probeDecision } from './probes/decision.ts';
import { probeDisagreement } from './probes/disagreement.ts';
import { probeFailure } from './probes/failure.ts';
import { probeLasting } from './probes/lasting.ts';
import { probeLearning } from './probes/learning.ts';
import { probeMetric } from './probes/metric.ts';
import { probeOwnership } from './probes/ownership.ts';
import { probeTeam } from './probes/team.ts';
import { probeTimeline } from './probes/timeline.ts';
import { writtenQuestions } from './written.ts';

const probers: readonly Prober[] = [
  probeMetric,
  probeLasting,
  probeDecision,
  probeOwnership,
  probeFailure,
  probeDisagreement,
  probeTeam,
  probeTimeline,
  probeLearning,
];

/** More than these nobody prepares. */
const most = 6;
/** Of one kind. */
const mostOfKind = 2;

/** How much a kind asks for, the largest first; a question's type lifts what it is about. */
const weights: Readonly<Record<FollowUpKind, number>> = {
  metric: 8,
  ownership: 7,
  decision: 6,
  failure: 5.5,
  prevention: 5,
  disagreement: 5,
  'trade-off': 4.5,
  learning: 4,
  team: 3,
  timeline: 2,
  lasting: 1.5,
  choice: 1,
};

const lifted: Readonly<Record<QuestionType, readonly FollowUpKind[]>> = {
  failure: ['failure', 'prevention', 'learning'],
  conflict: ['disagreement', 'decision'],
  leadership: ['team', 'decision', 'ownership'],
  achievement: ['metric', 'lasting'],
  pressure: ['trade-off', 'timeline'],
  teamwork: ['team', 'ownership'],
  ambiguity: ['decision', 'trade-off'],
  other: [],
};

/** What the first of them gains, and how much less each of the others does. */
const lift = { first: 6, less: 2 };

/**
 * Questions that a listener could ask next, the likeliest first and six at most, then those of the writer's own that the
 * Follow-ups part holds besides. None for an answer in a language that the analysis does not know, but for the written
 * ones, nor for one that tells nothing yet.
 *
 * @param text - The file's text.
 * @param answer - One of its answers.
 * @param analysis - What it says.
 */
export function followUpsOf(text: string, answer: Answer, analysis: Analysis): FollowUp[] {
  const written = writtenQuestions(text, answer);
  const probes = analysis.understood && answer.words > 0 ? rankedProbes(answer, analysis) : [];
  const matched = matchWritten(probes, written);
  const asked = probes.slice(0, most).map((probe): FollowUp => {
    const own = matched.get(probe);
    return { ...pick(probe), state: own?.isAnswered === true ? 'answered' : 'open', written: own };
  });
  const known = new Set(asked.map((one) => one.written));
  const own = written
    .filter((one) => !known.has(one))
    .map((one): FollowUp => ({
      kind: undefined,
      question: one.question,
      range: one.range,
      state: one.isAnswered ? 'answered' : 'open',
      written: one,
    }));
  return [...asked, ...own];
}

function pick({ kind, question, range }: Probe): Pick<FollowUp, 'kind' | 'question' | 'range'> {
  return { kind, question, range };
}

function rankedProbes(answer: Answer, analysis: Analysis): Probe[] {
  const told = (part: NarrativePart) =>
    answer.sections.filter(({ parts }) => parts.includes(part)).flatMap((section) => toldSentences(section));
  const context: ProbeContext = { answer, analysis, told };
  const central = lifted[analysis.questionType];
  const weigh = ({ kind }: Probe) => {
    const rank = central.indexOf(kind);
    return weights[kind] + (rank < 0 ? 0 : lift.first - rank * lift.less);
  };
  const probes = probers
    .flatMap((probe) => probe(context))
    .sort((first, second) => weigh(second) - weigh(first) || first.range.start - second.range.start);
  const counts = new Map<FollowUpKind, number>();
  return probes.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostOfKind;
  });
}
