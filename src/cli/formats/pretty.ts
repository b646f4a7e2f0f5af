import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { partName } from '../../core/answer/names.ts';
import { speakingSeconds } from '../../core/answer/speaking.ts';
import type { Strength } from '../../core/finding.ts';
import type { AnswerReport } from '../../core/lint.ts';
import { toMessages } from '../../core/messages.ts';
import { countStrengths } from '../../core/strengths.ts';
import type { CheckedFile } from '../checked.ts';

/** For people: the shape of each answer and what is good in it, then the findings by vfile's own reporter. */
export function formatPretty(files: readonly CheckedFile[], color: boolean): string {
  const shapes = files.filter(({ report }) => report.answers.length > 0).map(describeShape);
  return [...shapes, reporter(files.map(toVfile), { color })].join('\n\n');
}

function toVfile({ name, text, report }: CheckedFile): VFile {
  const file = new VFile({ path: name, value: text });
  file.messages.push(...toMessages(text, report.findings));
  return file;
}

function describeShape({ name, report }: CheckedFile): string {
  return [name, ...report.answers.flatMap((answer) => describeAnswer(answer, report.preferences.pace))].join('\n');
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
