import { l10n } from 'vscode';
import type { Answer, AnswerFile } from '../../core/answer/model.ts';
import { parseAnswers } from '../../core/answer/parse.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { rules } from '../../core/rules/index.ts';
import type { Answered, State } from '../documents/state.ts';
import { countSeverity, countWords, severityWord, speakingTime } from '../localise.ts';
import { clockTime } from '../../core/profiles/speaking-time.ts';

/** What the status item says. */
export interface Description {
  /** In the status bar, icons included. */
  readonly text: string;
  /** The same for a screen reader, in words alone. */
  readonly spoken: string;
  /** Lines of the tooltip. */
  readonly details: readonly string[];
}

/**
 * What the status item says of a document; `undefined` for Markdown that has nothing to do with answers.
 *
 * @param state - What is known of it.
 * @param isOff - Whether the checks were turned off for this file.
 * @param offset - Where the caret is; of several answers in a file, the one around it is told of.
 */
export function describeState(state: State, isOff: boolean, offset: number): Description | undefined {
  switch (state.kind) {
    case 'too-large':
      return plain(l10n.t('Too large to check'), [
        l10n.t('The file is larger than {limit} KB (starWriter.maxFileSize)', { limit: state.limit }),
      ]);
    case 'failed':
      return plain(l10n.t('Could not be checked'), [state.cause]);
    case 'no-answer':
      return whyNoAnswer(state.file);
    case 'answers':
      return describeAnswer(state, isOff, offset);
  }
}

function plain(text: string, details: readonly string[]): Description {
  return { text: `$(star-empty) STAR: ${text}`, spoken: text, details };
}

function describeAnswer(state: Answered, isOff: boolean, offset: number): Description | undefined {
  const { answers, metadata } = state.file;
  const answer = answers.find(({ range }) => range.start <= offset && offset <= range.end) ?? answers[0];
  if (answer === undefined) return undefined;
  const { pace, target } = state.preferences;
  const size = sizeOf(answer, pace, metadata.target ?? target);
  const { report } = state;
  if (report === undefined) {
    const off = l10n.t('Checks are off');
    const why = isOff ? l10n.t('Turned off for this file') : l10n.t('Turned off by starWriter.enable');
    return { text: `$(circle-slash) ${size} · ${off}`, spoken: `${size}, ${off}`, details: [why] };
  }
  const worst = worstOf(report.findings);
  const counts = countsOf(report.findings);
  const details = [size, ...(counts === '' ? [l10n.t('Nothing is open')] : [counts])];
  if (worst === undefined) return { text: `$(check) ${size}`, spoken: details.join(', '), details };
  const brief = briefOf(worst);
  const spoken = [...details, `${severityWord(worst.severity)}: ${brief}`].join(', ');
  return { text: `$(${icons[worst.severity]}) ${size} · ${brief}`, spoken, details };
}

/** "421 words · 3:01", and "3:01 of 2:00" where the writer has a target. */
function sizeOf({ words }: Answer, pace: number, target: number | undefined): string {
  const time = speakingTime(words, pace);
  const told = target === undefined ? time : l10n.t('{time} of {target}', { time, target: clockTime(target) });
  return `${countWords(words)} · ${told}`;
}

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

const severities = Object.keys(icons) as readonly Severity[];

/** The most severe finding, of these the first in the text. */
function worstOf(findings: readonly Finding[]): Finding | undefined {
  return severities.flatMap((severity) => findings.find((finding) => finding.severity === severity) ?? [])[0];
}

function countsOf(findings: readonly Finding[]): string {
  return severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => countSeverity(severity, count))
    .join(', ');
}

function briefOf({ rule }: Finding): string {
  const metadata = rules.find(({ metadata: { id } }) => id === rule)?.metadata;
  return metadata === undefined ? rule : l10n.t(metadata.brief);
}

/** Larger files are not read a second time only to say that they hold no answer. */
const largestLookalike = 100_000;

function whyNoAnswer({ text, metadata }: AnswerFile): Description | undefined {
  const title = l10n.t('Not a STAR answer');
  if (metadata.star === false) return plain(title, [l10n.t('The front matter says “star: false”')]);
  if (text.length > largestLookalike || !/\b(?:situation|task|action|result)s?\b/i.test(text)) return undefined;
  const [answer] = parseAnswers(text, { named: true }).answers;
  if (answer === undefined || answer.sections.length < 2) return undefined;
  return plain(title, [l10n.t('Fewer than three labelled parts; “star: true” in the front matter makes it one')]);
}
