import type { MarkdownString } from 'vscode';
import { l10n } from 'vscode';
import { findCompetency } from '../../core/questions/competencies.ts';
import type { Competency } from '../../core/questions/model.ts';
import { touches } from '../../core/text/range.ts';
import type { Contributor } from './contribution.ts';
import { appendItem } from './contribution.ts';

/** Says what a competency of the front matter means and by what a story shows it. Names of one's own mean nothing here. */
export const aboutCompetency: Contributor = ({ state, offset }) =>
  state.file.metadata.competencies
    .filter(({ range }) => touches(range, offset))
    .flatMap(({ text: name, range }) => {
      const competency = findCompetency(name);
      if (competency === undefined) return [];
      return [
        {
          range,
          write: (text: MarkdownString) => {
            describe(text, name, competency);
          },
        },
      ];
    });

function describe(text: MarkdownString, written: string, { name, description, signals }: Competency): void {
  const isSame = written.toLowerCase() === name.toLowerCase();
  text.appendMarkdown('**STAR** ').appendText(isSame ? name : l10n.t('{written}, as {name}', { written, name }));
  text.appendMarkdown('\n\n').appendText(l10n.t(description));
  text.appendMarkdown('\n\n').appendText(l10n.t('Show that you:'));
  for (const signal of signals) appendItem(text, l10n.t(signal));
}
