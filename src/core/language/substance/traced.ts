import type { Analysis, SectionAnalysis } from '../../analysis.ts';
import type { Answer, Section } from '../../answer/model.ts';
import type { Range } from '../../text/range.ts';
import { admissionsOf, type Admission } from './mistakes.ts';
import { evidenceFor, readAsks, type Ask } from './asks.ts';

/** An ask and where the story answers it. */
export interface TracedAsk {
  readonly ask: Ask;
  readonly evidence: Range | undefined;
}

/** The rules and the strengths both need these; an analysis never changes. */
const knownAsks = new WeakMap<Analysis, readonly TracedAsk[]>();

/** What the question asks for, each with the place that answers it. */
export function tracedAsks(text: string, answer: Answer, analysis: Analysis): readonly TracedAsk[] {
  const before = knownAsks.get(analysis);
  if (before !== undefined) return before;
  const asks = answer.question === undefined || !analysis.understood ? [] : readAsks(text, answer.question);
  const traced = asks.map((ask) => ({
    ask,
    evidence: analysed(ask, analysis) ?? evidenceFor(ask, answer)?.sentence.range,
  }));
  knownAsks.set(analysis, traced);
  return traced;
}

/** What the analysis has found already: ownership, lasting changes, lessons and measured outcomes, once the story has begun. */
function analysed({ concept: { kind } }: Ask, { sections }: Analysis): Range | undefined {
  for (const { section, attributions, learning, quantities } of sections) {
    if (section.parts.every((part) => part === 'situation' || part === 'task')) continue;
    const found = {
      accountability: () => attributions.find((one) => one.kind === 'ownership'),
      prevention: () => learning.changes[0],
      different: () => learning.changes[0],
      lesson: () => learning.lessons[0] ?? learning.changes[0],
      measure: () => quantities.find((one) => one.kind === 'outcome'),
      identify: () => undefined,
      others: () => undefined,
      feelings: () => undefined,
      reason: () => undefined,
    }[kind]();
    if (found !== undefined) return found.range;
  }
  return undefined;
}

const knownAdmissions = new WeakMap<Analysis, readonly Admission[]>();

/** The mistakes that the Action admits, each with the lesson that takes it up. */
export function admissionsIn(answer: Answer, analysis: Analysis): readonly Admission[] {
  const before = knownAdmissions.get(analysis);
  if (before !== undefined) return before;
  const admissions = admissionsOf(answer, (section) => sectionIn(analysis, section)?.attributions ?? []);
  knownAdmissions.set(analysis, admissions);
  return admissions;
}

/** What a section says. */
export function sectionIn(analysis: Analysis, section: Section): SectionAnalysis | undefined {
  return analysis.sections.find((one) => one.section === section);
}
