import type { AnswerFile, Passage } from '../answer/model.ts';
import { suggest } from '../configuration/issue.ts';
import { message } from '../finding.ts';
import type { Fix } from '../finding.ts';
import { removeComment } from '../fixes/remove-comment.ts';
import { replaceText } from '../fixes/replace-text.ts';
import type { Range } from '../text/range.ts';
import type { Suppression } from '../suppression.ts';
import { suppressionVerbs, wordsOf } from '../suppression.ts';
import type { Rule, RuleContext } from './rule.ts';

const id = 'unused-suppression';

/** All words that may follow `star-writer` in a comment. */
const verbs: readonly string[] = [...suppressionVerbs, 'qualitative'];

/** Comments to the linter that keep nothing back, or that it cannot understand. */
export const unusedSuppression: Rule = {
  metadata: {
    id,
    group: 'structure',
    severity: 'hint',
    english: false,
    brief: 'Idle comment',
    summary: 'A comment to the linter keeps no finding back, or names a rule that there is not.',
    options: {},
  },
  check(context) {
    if (context.answer !== context.file.answers[0]) return;
    for (const directive of context.file.directives) reportVerb(context, wordsOf(context.file, directive)[0]);
    for (const suppression of context.idle) {
      const known = context.rules.find((rule) => rule.id === suppression.rule?.text);
      if (suppression.rule !== undefined && known === undefined) reportUnknown(context, suppression.rule, suppression);
      // What it says of this rule cannot be known yet.
      else if (known === undefined || (known.id !== id && context.ran(known))) reportIdle(context, suppression);
    }
  },
};

function reportVerb({ report }: RuleContext, verb: Passage | undefined): void {
  if (verb === undefined || verbs.includes(verb.text)) return;
  const suggestion = suggest(verb.text, verbs);
  report({
    message: message('“{word}” means nothing here; {known} would.', { word: verb.text, known: verbs.join(', ') }),
    range: verb.range,
    fixes: suggestion === undefined ? [] : [replaceText(verb.range, suggestion)],
  });
}

function reportUnknown({ file, rules, report }: RuleContext, rule: Passage, suppression: Suppression): void {
  const suggestion = suggest(
    rule.text,
    rules.map((known) => known.id),
  );
  report({
    message: message('There is no rule “{rule}”.', { rule: rule.text }),
    range: rule.range,
    fixes: [...(suggestion ? [replaceText(rule.range, suggestion)] : []), removal(file, suppression)],
  });
}

function reportIdle({ file, report }: RuleContext, suppression: Suppression): void {
  const { rule, verb, directive } = suppression;
  const text =
    verb === 'enable'
      ? message('This enables nothing: nothing was disabled before.')
      : rule === undefined
        ? message('This comment keeps nothing back.')
        : message('This comment keeps nothing of “{rule}” back.', { rule: rule.text });
  report({ message: text, range: rule?.range ?? directive.range, fixes: [removal(file, suppression)] });
}

/** The rule's id alone where the comment names others as well. It may be of use again: not for an unseen clean-up. */
function removal(file: AnswerFile, { rule, directive }: Suppression): Fix {
  if (rule === undefined || directive.words.length <= 2) {
    return { title: message('Remove the comment'), edits: [removeComment(file.text, directive.range)], safe: false };
  }
  return {
    title: message('Remove “{rule}” from the comment', { rule: rule.text }),
    edits: [{ range: withSeparator(wordsOf(file, directive), rule), text: '', snippet: false }],
    safe: false,
  };
}

/** A word of several, with what divides it from the next, or from the one before where it is the last. */
function withSeparator(words: readonly Passage[], { range }: Passage): Range {
  const next = words.find((word) => word.range.start > range.start);
  if (next !== undefined) return { start: range.start, end: next.range.start };
  const before = words.findLast((word) => word.range.end < range.start);
  return { start: before?.range.end ?? range.start, end: range.end };
}
