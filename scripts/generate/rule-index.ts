import type { RuleGroup, RuleMetadata } from '../../src/core/rules/rule.ts';
import { ruleGroups } from '../../src/core/rules/rule.ts';
import { row } from './between.ts';
import type { Fixable } from './rule-page.ts';

/** A rule in the index. */
export interface Entry {
  readonly metadata: RuleMetadata;
  readonly fixes: Fixable;
}

const groupLines: Readonly<Record<RuleGroup, string>> = {
  core: 'The three that matter most.',
  structure: 'Whether all parts of the story are there, and can be read.',
  balance: 'How long it takes to tell, and where the time goes.',
  voice: 'How it sounds when it is told.',
  substance: 'Whether it says what the question asks for.',
};

/** The index of all rules, by group. */
export function ruleIndex(entries: readonly Entry[]): string {
  const groups = ruleGroups.filter((group) => entries.some(({ metadata }) => metadata.group === group));
  return [
    '# Rules',
    '',
    'This page is written by `node scripts/generate.ts` from the rules themselves. A severity is set in the settings, in the front matter or in a comment of a file; every page says how.',
    '',
    ...groups.flatMap((group) => [
      `## ${group}`,
      '',
      groupLines[group],
      '',
      row('rule', 'severity', 'what it finds', 'fix'),
      row('---', '---', '---', '---'),
      ...entries
        .filter(({ metadata }) => metadata.group === group)
        .map(({ metadata: { id, severity, summary }, fixes }) =>
          row(`[${id}](${id}.md)`, severity, summary, fixes === 'no' ? '' : fixes),
        ),
      '',
    ]),
  ].join('\n');
}

/** The table of the README. */
export function ruleTable(entries: readonly Entry[]): string[] {
  return [
    row('finding', 'what it notices'),
    row('---', '---'),
    ...entries.map(({ metadata: { id, summary } }) => row(`[${id}](docs/rules/${id}.md)`, summary)),
  ];
}
