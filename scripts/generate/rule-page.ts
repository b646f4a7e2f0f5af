import { parseAnswers } from '../../src/core/answer/parse.ts';
import type { Finding } from '../../src/core/finding.ts';
import { lint } from '../../src/core/lint.ts';
import type { OptionValue, Rule, RuleMetadata } from '../../src/core/rules/rule.ts';
import { row } from './between.ts';
import { examplesOf } from './example.ts';

/** The headings below which a page is written by hand, in this order; the last only where there are fixes. */
export const pageHeadings = ['Why', 'What it finds', 'What it leaves alone', 'Fixes'] as const;

/** The page of a rule that has none yet. */
export function emptyPage(id: string): string {
  const headings = pageHeadings.slice(0, -1).map((heading) => `## ${heading}\n`);
  return [`# ${id}\n`, '<!-- generated -->', '<!-- /generated -->\n', ...headings].join('\n');
}

/** How a finding of the rule can be repaired: `safe` fixes are applied on save and by `--fix`. */
export type Fixable = 'no' | 'yes' | 'safe';

/** What a rule finds in an example of its page; other rules are not asked. */
export function findingsIn({ metadata }: Rule, example: string): Finding[] {
  return lint(parseAnswers(example, { named: true })).findings.filter(({ rule }) => rule === metadata.id);
}

/** Whether the rule offers fixes, by the examples of its page. */
export function fixable(rule: Rule, page: string): Fixable {
  const fixes = examplesOf(page).flatMap(({ text }) => findingsIn(rule, text).flatMap((finding) => finding.fixes));
  if (fixes.length === 0) return 'no';
  return fixes.some(({ safe }) => safe) ? 'safe' : 'yes';
}

const fixLines: Readonly<Record<Fixable, readonly string[]>> = {
  no: [],
  yes: ['- Fixes: offered as quick fixes'],
  safe: ['- Fixes: offered as quick fixes; safe ones also on save and by `star-lint --fix`'],
};

/** The lines of a page that the rule's metadata tell. */
export function generatedLines({ id, group, severity, english, summary, options }: RuleMetadata, fixes: Fixable) {
  return [
    summary,
    '',
    `- Group: [${group}](README.md#${group})`,
    `- Severity: ${severity}, unless you set another`,
    `- Language: ${english ? 'reads English; silent in other languages' : 'any'}`,
    ...fixLines[fixes],
    '',
    ...optionTable(options),
    `Switch it off: \`"starWriter.rules": {"${id}": "off"}\` in the settings, \`star: {rules: {${id}: off}}\` in the front matter of a file, \`<!-- star-writer ignore ${id} -->\` before a block.`,
  ];
}

function optionTable(options: RuleMetadata['options']): string[] {
  const rows = Object.entries(options).map(([name, option]) =>
    row(`\`${name}\``, formatValue(option.default), option.description),
  );
  return rows.length === 0 ? [] : [row('option', 'default', 'meaning'), row('---', '---', '---'), ...rows, ''];
}

function formatValue(value: OptionValue): string {
  return `\`${JSON.stringify(value)}\``;
}
