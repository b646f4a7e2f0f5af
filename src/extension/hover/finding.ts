import type { MarkdownString } from 'vscode';
import { l10n, Uri } from 'vscode';
import { documentationPath } from '../../core/messages.ts';
import { rules } from '../../core/rules/index.ts';
import { touches } from '../../core/text/range.ts';
import type { Contributor } from './contribution.ts';

/** Says what the rules of the findings are about, each once, with the page that gives its reason and source. */
export const aboutFindings: Contributor = ({ state, offset, extensionUri }) => {
  const findings = (state.report?.findings ?? []).filter(({ range }) => touches(range, offset));
  const firstOfRule = findings.filter(
    ({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index,
  );
  return firstOfRule.map(({ rule, range }) => ({
    range,
    write: (text) => {
      describe(text, rule, extensionUri);
    },
  }));
};

function describe(text: MarkdownString, id: string, extensionUri: Uri): void {
  const rule = rules.find(({ metadata }) => metadata.id === id);
  if (rule === undefined) return;
  const page = Uri.joinPath(extensionUri, documentationPath(id));
  text.appendMarkdown('**STAR** ').appendText(`${id}: ${l10n.t(rule.metadata.summary)} `);
  text.appendMarkdown(`[${l10n.t('Why, and what it leaves alone')}](${page.toString()})`);
}
