import type { MarkdownString } from 'vscode';
import { l10n } from 'vscode';
import { questionTypeOf } from '../../core/analysis.ts';
import type { QuestionType, Section } from '../../core/answer/model.ts';
import { listensFor } from '../../core/interviewer/listens-for.ts';
import { sectionSize } from '../../core/profiles/section-size.ts';
import { touches } from '../../core/text/range.ts';
import { describeSize } from '../describe-size.ts';
import { localise, localiseCoachPart, localisePart, localiseQuestionType } from '../localise.ts';
import type { Contributor } from './contribution.ts';
import { appendItem } from './contribution.ts';

/** Says what an interviewer listens for in the part that a label begins, and how much room it takes. */
export const aboutLabel: Contributor = ({ state, offset }) => {
  const { file, preferences } = state;
  return file.answers.flatMap((answer) => {
    const type = questionTypeOf(file, answer);
    const sections = answer.sections
      .filter(({ label }) => touches(label.range, offset))
      .map((section) => ({
        range: section.label.range,
        write: (text: MarkdownString) => {
          describeListening(text, section, type);
          const size = sectionSize(answer, section, type, preferences.pace);
          text.appendMarkdown('\n\n').appendText(describeSize(size));
        },
      }));
    const notes = answer.coachNotes
      .filter(({ label }) => touches(label.range, offset))
      .map(({ part, label }) => ({
        range: label.range,
        write: (text: MarkdownString) => {
          text.appendMarkdown('**STAR** ').appendText(`${localiseCoachPart(part)}: `);
          text.appendText(l10n.t('a note for you, which is neither counted nor checked as part of the story.'));
        },
      }));
    return [...sections, ...notes];
  });
};

function describeListening(text: MarkdownString, { parts }: Section, type: QuestionType): void {
  const heading = [localisePart(parts), ...(type === 'other' ? [] : [localiseQuestionType(type)])].join(' · ');
  text.appendMarkdown('**STAR** ').appendText(heading);
  text.appendMarkdown('\n\n').appendText(l10n.t('What an interviewer listens for here:'));
  for (const line of parts.flatMap((part) => listensFor(part, type))) appendItem(text, localise(line));
}
