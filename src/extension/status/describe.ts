import { l10n } from 'vscode';
import { parseAnswers } from '../../core/answer/parse.ts';
import type { AnswerFile } from '../../core/answer/model.ts';
import type { State } from '../documents/state.ts';
import { countFindings, countWords, speakingTime } from '../localise.ts';

interface Description {
  readonly text: string;
  readonly detail: string;
}

/**
 * What the language status says of a document; `undefined` for Markdown that has nothing to do with answers.
 *
 * @param state - What is known of it.
 * @param isOff - Whether the checks were turned off for this file.
 */
export function describeState(state: State, isOff: boolean): Description | undefined {
  switch (state.kind) {
    case 'too-large':
      return {
        text: l10n.t('Too large to check'),
        detail: l10n.t('The file is larger than {limit} KB (starWriter.maxFileSize)', { limit: state.limit }),
      };
    case 'failed':
      return { text: l10n.t('Could not be checked'), detail: state.cause };
    case 'no-answer':
      return whyNoAnswer(state.file);
    case 'answers': {
      const words = state.file.answers.reduce((sum, answer) => sum + answer.words, 0);
      const time = speakingTime(words, state.preferences.pace);
      const size = `${countWords(words)} · ${time}`;
      if (state.report !== undefined) return { text: countFindings(state.report.findings.length), detail: size };
      return {
        text: l10n.t('Checks are off'),
        detail: isOff ? l10n.t('Turned off for this file') : l10n.t('Turned off by starWriter.enable'),
      };
    }
  }
}

/** Larger files are not read a second time only to say that they hold no answer. */
const largestLookalike = 100_000;

function whyNoAnswer({ text, metadata }: AnswerFile): Description | undefined {
  const title = l10n.t('Not a STAR answer');
  if (metadata.star === false) return { text: title, detail: l10n.t('The front matter says “star: false”') };
  if (text.length > largestLookalike || !/\b(?:situation|task|action|result)s?\b/i.test(text)) return undefined;
  const [answer] = parseAnswers(text, { named: true }).answers;
  if (answer === undefined || answer.sections.length < 2) return undefined;
  return {
    text: title,
    detail: l10n.t('Fewer than three labelled parts; “star: true” in the front matter makes it one'),
  };
}
