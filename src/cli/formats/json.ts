import type { Section } from '../../core/answer/model.ts';
import { speakingSeconds } from '../../core/answer/speaking.ts';
import type { Finding } from '../../core/finding.ts';
import { formatMessage } from '../../core/finding.ts';
import type { AnswerReport } from '../../core/lint.ts';
import { lineRanges } from '../../core/text/lines.ts';
import type { LineRange } from '../../core/text/lines.ts';
import type { Range } from '../../core/text/range.ts';
import type { CheckedFile } from '../checked.ts';

type ToRange = (range: Range) => LineRange;

/** An array with an object a file. Other tools read it: keys are added to it, never renamed. */
export function formatJson(files: readonly CheckedFile[]): string {
  return JSON.stringify(files.map(describeFile), undefined, 2);
}

function describeFile({ name, text, recognised, report }: CheckedFile) {
  const toRange = lineRanges(text);
  return {
    file: name,
    recognised,
    answers: report.answers.map((answer) => describeAnswer(answer, toRange, report.preferences.pace)),
    findings: report.findings.map((finding) => describeFinding(finding, toRange)),
  };
}

function describeAnswer({ answer, analysis, strengths }: AnswerReport, toRange: ToRange, pace: number) {
  return {
    title: answer.title?.text ?? null,
    type: analysis.questionType,
    range: toRange(answer.range),
    sections: answer.sections.flatMap((section) => describeSection(section, toRange, pace)),
    strengths: strengths.map(({ kind, range }) => ({ kind, range: toRange(range) })),
    words: answer.words,
    seconds: Math.round(speakingSeconds(answer.words, pace)),
  };
}

/** A label that joins two parts gives an entry for each, over the same text. */
function describeSection(section: Section, toRange: ToRange, pace: number) {
  return section.parts.map((part) => ({
    part,
    label: section.label.text,
    range: toRange(section.range),
    words: section.words,
    seconds: Math.round(speakingSeconds(section.words, pace)),
  }));
}

function describeFinding({ rule, severity, message, range, related, fixes }: Finding, toRange: ToRange) {
  return {
    rule,
    severity,
    message: formatMessage(message),
    range: toRange(range),
    related: related.map((place) => ({ message: formatMessage(place.message), range: toRange(place.range) })),
    fixable: fixes.some(({ safe }) => safe),
  };
}
