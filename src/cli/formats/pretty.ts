import { partName } from '../../core/answer/names.ts';
import { speakingSeconds } from '../../core/answer/speaking.ts';
import type { Strength } from '../../core/finding.ts';
import type { AnswerReport } from '../../core/lint.ts';
import { countStrengths } from '../../core/strengths.ts';
import type { CheckedFile } from '../checked.ts';
import { countFindings, describeFindings } from './pretty-findings.ts';

/** For people: file by file the shape of each answer, what is good in it and what was found; their counts at the end. */
export function formatPretty(files: readonly CheckedFile[], color: boolean): string {
  const blocks = files.map((file) => describeFile(file, color));
  return [...blocks, countFindings(files.flatMap(({ report }) => report.findings))].join('\n\n');
}

function describeFile({ name, text, report }: CheckedFile, color: boolean): string {
  const answers = report.answers.flatMap((answer) => describeAnswer(answer, report.preferences.pace));
  const findings = describeFindings(text, report.findings, color);
  return [
    report.answers.length === 0 ? `${name}: no answer` : name,
    ...answers,
    ...(answers.length > 0 && findings.length > 0 ? [''] : []),
    ...findings,
  ].join('\n');
}

function describeAnswer({ answer, strengths }: AnswerReport, pace: number): string[] {
  const rows = answer.sections.map(({ parts, words }) => describeRow(partName(parts), words, pace));
  return [
    `  ${answer.title?.text ?? answer.question?.text ?? '(no title)'}`,
    ...rows,
    describeRow('in all', answer.words, pace),
    ...describeStrengths(strengths),
  ];
}

function describeStrengths(strengths: readonly Strength[]): string[] {
  const counts = countStrengths(strengths).map(({ kind, count }) => `${kind} ${count}`);
  return counts.length === 0 ? [] : [`    strengths: ${counts.join(', ')}`];
}

function describeRow(name: string, words: number, pace: number): string {
  const seconds = Math.round(speakingSeconds(words, pace));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return `    ${name.padEnd(20)} ${String(words).padStart(4)} words  ${time}`;
}
