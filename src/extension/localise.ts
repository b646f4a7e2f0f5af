import { env, l10n } from 'vscode';
import type { CoachPart, NarrativePart, QuestionType } from '../core/answer/model.ts';
import { partName } from '../core/answer/names.ts';
import type { Message, Severity } from '../core/finding.ts';
import type { FollowUpKind } from '../core/follow-ups/model.ts';
import { clockTime } from '../core/profiles/speaking-time.ts';

/** Values that are themselves words of the core: the name of a part, a sign of a competency. */
const translatedValues = ['part', 'signal'];

/** A message of the core in the user's language. The only place where the core's words meet the translations. */
export function localise(message: Message): string {
  const values = { ...message.values };
  for (const name of translatedValues) {
    const value = values[name];
    if (typeof value === 'string') values[name] = l10n.t(value);
  }
  return l10n.t(message.template, values);
}

/** The name of a part, or of the parts that one label joins, in the user's language. */
export function localisePart(parts: NarrativePart | readonly NarrativePart[]): string {
  return typeof parts === 'string' ? l10n.t(partName(parts)) : parts.map((part) => l10n.t(partName(part))).join(' & ');
}

/** The name of a coach note in the user's language. */
export function localiseCoachPart(part: CoachPart): string {
  switch (part) {
    case 'clarifying-questions':
      return l10n.t('Clarifying Questions');
    case 'assumptions':
      return l10n.t('Assumptions');
    case 'coach-strategy':
      return l10n.t('Coach Strategy');
    case 'signals':
      return l10n.t('Signals');
    case 'what-they-look-for':
      return l10n.t('What they look for');
    case 'tip':
      return l10n.t('Tip');
    case 'follow-ups':
      return l10n.t('Follow-ups');
    case 'notes':
      return l10n.t('Notes');
  }
}

/** What a follow-up question is after, in the user's language. */
export function localiseFollowUp(kind: FollowUpKind): string {
  switch (kind) {
    case 'metric':
      return l10n.t('figures');
    case 'lasting':
      return l10n.t('how it has held');
    case 'decision':
    case 'choice':
      return l10n.t('decision');
    case 'trade-off':
      return l10n.t('trade-off');
    case 'ownership':
      return l10n.t('your own part');
    case 'failure':
      return l10n.t('failure');
    case 'prevention':
      return l10n.t('prevention');
    case 'disagreement':
      return l10n.t('disagreement');
    case 'team':
      return l10n.t('team');
    case 'timeline':
      return l10n.t('time');
    case 'learning':
      return l10n.t('lesson');
  }
}

/** The name of a type of question in the user's language. */
export function localiseQuestionType(type: QuestionType): string {
  switch (type) {
    case 'failure':
      return l10n.t('Failure');
    case 'conflict':
      return l10n.t('Conflict');
    case 'leadership':
      return l10n.t('Leadership');
    case 'achievement':
      return l10n.t('Achievement');
    case 'pressure':
      return l10n.t('Pressure');
    case 'teamwork':
      return l10n.t('Teamwork');
    case 'ambiguity':
      return l10n.t('Ambiguity');
    case 'other':
      return l10n.t('Other');
  }
}

/** "1 finding", "2 findings". */
export function countFindings(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{count} findings', { count });
}

/** "1 warning", "2 hints". */
export function countSeverity(severity: Severity, count: number): string {
  switch (severity) {
    case 'error':
      return count === 1 ? l10n.t('1 error') : l10n.t('{count} errors', { count });
    case 'warning':
      return count === 1 ? l10n.t('1 warning') : l10n.t('{count} warnings', { count });
    case 'information':
      return count === 1 ? l10n.t('1 remark') : l10n.t('{count} remarks', { count });
    case 'hint':
      return count === 1 ? l10n.t('1 hint') : l10n.t('{count} hints', { count });
  }
}

/** A severity before what was found. */
export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('Error');
    case 'warning':
      return l10n.t('Warning');
    case 'information':
      return l10n.t('Information');
    case 'hint':
      return l10n.t('Hint');
  }
}

/** "1 strength", "2 strengths". */
export function countStrengths(count: number): string {
  return count === 1 ? l10n.t('1 strength') : l10n.t('{count} strengths', { count });
}

/** "1 word", "2 words". */
export function countWords(count: number): string {
  return count === 1 ? l10n.t('1 word') : l10n.t('{count} words', { count });
}

/**
 * The time that words take to speak, as minutes and seconds: "2:43".
 *
 * @param words - Number of words.
 * @param pace - Words a minute.
 */
export function speakingTime(words: number, pace: number): string {
  return clockTime((words / pace) * 60);
}

/** A time as briefly as it can be read: "42 s", "2:43". */
export function briefTime(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? l10n.t('{seconds} s', { seconds: whole }) : clockTime(whole);
}

/** A time in words: "42 seconds", "2 minutes 1 second". */
export function spokenTime(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const pieces: string[] = [];
  if (minutes > 0) pieces.push(minutes === 1 ? l10n.t('1 minute') : l10n.t('{count} minutes', { count: minutes }));
  if (rest > 0 || minutes === 0) {
    pieces.push(rest === 1 ? l10n.t('1 second') : l10n.t('{count} seconds', { count: rest }));
  }
  return pieces.join(' ');
}

/** A share from 0 to 1 in percent, as the user's language writes it. */
export function percentage(share: number): string {
  return new Intl.NumberFormat(env.language, { style: 'percent' }).format(share);
}
