import { l10n } from 'vscode';
import type { CoachPart, NarrativePart, QuestionType } from '../core/answer/model.ts';
import { partName } from '../core/answer/names.ts';
import type { Message } from '../core/finding.ts';

/** A message of the core in the user's language. The only place where the core's words meet the translations. */
export function localise(message: Message): string {
  const { part } = message.values;
  const values = typeof part === 'string' ? { ...message.values, part: l10n.t(part) } : message.values;
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
  const seconds = Math.round((words / pace) * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
