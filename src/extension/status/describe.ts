import type { Diagnostic, TextDocument } from 'vscode';
import { l10n, languages } from 'vscode';
import { questionTypeOf } from '../../core/analysis.ts';
import type { Answer, AnswerFile } from '../../core/answer/model.ts';
import { parseAnswers } from '../../core/answer/parse.ts';
import type { Severity } from '../../core/finding.ts';
import { sectionSize } from '../../core/profiles/section-size.ts';
import { clockTime } from '../../core/profiles/speaking-time.ts';
import { rules } from '../../core/rules/index.ts';
import type { Range } from '../../core/text/range.ts';
import { ruleOf, toRange } from '../convert.ts';
import { describeSize } from '../describe-size.ts';
import type { Answered, State } from '../documents/state.ts';
import { countSeverity, countWords, localisePart, severityWord, speakingTime } from '../localise.ts';

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
      // Large Markdown is mostly something else: it is told only where the name says that it is an answer.
      if (!/\.star\.md$/i.test(state.document.uri.path)) return undefined;
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
  if (state.report === undefined) {
    const off = l10n.t('Checks are off');
    const why = isOff ? l10n.t('Turned off for this file') : l10n.t('Turned off by starWriter.enable');
    return { text: `$(circle-slash) ${size} · ${off}`, spoken: `${size}, ${off}`, details: [why] };
  }
  // What stands in front matter is nobody's but the only answer's.
  const place = answers.length === 1 ? { start: 0, end: state.file.text.length } : answer.range;
  const shown = shownIn(state.document, place);
  const counts = countsOf(shown);
  // What waits until a sentence is finished, or for a save, is not told yet, and nothing is praised before it.
  const isClean = !state.report.findings.some(({ range }) => isWithin(range, place));
  const verdict = counts === '' && isClean ? [l10n.t('Nothing is open')] : counts === '' ? [] : [counts];
  const parts = partsOf(state, answer);
  const worst = worstOf(shown);
  if (worst === undefined) {
    const icon = isClean ? 'check' : 'star-empty';
    return { text: `$(${icon}) ${size}`, spoken: [size, ...verdict].join(', '), details: [size, ...verdict, ...parts] };
  }
  const brief = briefOf(worst);
  return {
    text: `$(${icons[severityOf(worst)]}) ${size} · ${brief}`,
    spoken: [size, ...verdict, `${severityWord(severityOf(worst))}: ${brief}`].join(', '),
    details: [size, ...verdict, ...parts],
  };
}

/** A line for each part: "Action: 122 words · 52 s · 38% (20–45%)". */
function partsOf({ file, preferences: { pace } }: Answered, answer: Answer): string[] {
  const type = questionTypeOf(file, answer);
  return answer.sections.map(
    (section) => `${localisePart(section.parts)}: ${describeSize(sectionSize(answer, section, type, pace))}`,
  );
}

/** The findings that the editor shows in a place at this moment. */
function shownIn(document: TextDocument, range: Range): Diagnostic[] {
  const place = toRange(document, range);
  return languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => ruleOf(diagnostic) !== undefined && place.intersection(diagnostic.range) !== undefined);
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start <= outer.end && outer.start <= inner.end;
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
function worstOf(shown: readonly Diagnostic[]): Diagnostic | undefined {
  return severities.flatMap((severity) => shown.find((one) => severityOf(one) === severity) ?? [])[0];
}

function countsOf(shown: readonly Diagnostic[]): string {
  return severities
    .map((severity) => [severity, shown.filter((one) => severityOf(one) === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => countSeverity(severity, count))
    .join(', ');
}

/** VS Code's severities are numbered from the gravest. */
function severityOf({ severity }: Diagnostic): Severity {
  return severities[severity] ?? 'hint';
}

function briefOf(diagnostic: Diagnostic): string {
  const rule = ruleOf(diagnostic);
  const metadata = rules.find(({ metadata: { id } }) => id === rule)?.metadata;
  return metadata === undefined ? diagnostic.message : l10n.t(metadata.brief);
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
