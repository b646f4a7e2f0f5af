import { parseDocument } from 'yaml';
import { insideFences } from '../answer/front-matter.ts';
import { checkRules, isRecord } from '../configuration/check-rules.ts';
import { placeOf } from '../configuration/place.ts';
import type { Suggestion } from '../configuration/issue.ts';
import { suggest } from '../configuration/issue.ts';
import type { Issue } from '../configuration/issue.ts';
import type { Fix, Message } from '../finding.ts';
import { message } from '../finding.ts';
import { quotedLike, replaceText } from '../fixes/replace-text.ts';
import type { Range } from '../text/range.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Front matter that does not parse or does not fit, rule settings in it included. */
export const metadata: Rule = {
  metadata: {
    id: 'metadata',
    group: 'structure',
    severity: 'information',
    english: false,
    brief: 'Front matter',
    summary: 'The front matter cannot be read, or a value in it is none that its key can have.',
    options: {},
  },
  check(context) {
    const { file, answer } = context;
    if (answer !== file.answers[0] || file.metadata.range === undefined) return;
    const { problems } = file.metadata;
    for (const problem of problems) reportProblem(context, problem.message, problem.range, problem.suggestion);
    if (problems.length === 0) reportStar(context, file.metadata.range);
  },
};

/** What is wrong in the settings of rules. While the rest of the front matter is wrong, it waits. */
function reportStar(context: RuleContext, matter: Range): void {
  const {
    text,
    metadata: { star },
  } = context.file;
  if (!isRecord(star)) return;
  const issues = [...misspelt(star), ...checkRules(star['rules'], context.rules, ['star', 'rules']).issues];
  if (issues.length === 0) return;
  const inner = insideFences(text, matter);
  const document = parseDocument(text.slice(inner.start, inner.end), { prettyErrors: false, logLevel: 'silent' });
  for (const issue of issues) {
    reportProblem(context, issue.message, placeOf(document, issue.path, issue.at, inner.start), issue.suggestion);
  }
}

/** Other keys than `rules` may be somebody else's; only those are told that look like it. */
function misspelt(star: Readonly<Record<string, unknown>>): Issue[] {
  if ('rules' in star) return [];
  return Object.keys(star).flatMap((key) => {
    const suggestion = suggest(key, ['rules']);
    if (suggestion === undefined) return [];
    const text = message('There is no setting “{name}”. Is “{suggestion}” meant?', { name: key, suggestion: 'rules' });
    return [{ message: text, path: ['star', key], at: 'key', suggestion }];
  });
}

function reportProblem(context: RuleContext, text: Message, range: Range, suggestion: Suggestion | undefined): void {
  context.report({ message: text, range, fixes: suggestion ? [fixFor(context.file.text, range, suggestion)] : [] });
}

function fixFor(text: string, range: Range, suggestion: Suggestion): Fix {
  const isNumber = /^\d+$/.test(suggestion.text);
  const written = text.slice(range.start, range.end);
  return replaceText(range, suggestion, isNumber ? suggestion.text : quotedLike(written, suggestion.text));
}
