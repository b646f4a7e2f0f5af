import type { AnswerFile, Directive, Passage } from './answer/model.ts';
import type { Finding } from './finding.ts';
import { contains } from './text/range.ts';

/** The words that a comment to the linter may begin with. */
export const suppressionVerbs = ['disable', 'enable', 'ignore'] as const;
export type SuppressionVerb = (typeof suppressionVerbs)[number];

/** What one comment says of one rule, or of all rules. */
export interface Suppression {
  readonly verb: SuppressionVerb;
  /** The rule's id as written, with its place; `undefined` where the comment names none and so speaks of all. */
  readonly rule: Passage | undefined;
  readonly directive: Directive;
}

/** Findings with those left out that comments speak against. */
export interface Suppressed {
  readonly kept: readonly Finding[];
  /** What made no difference, in the order of the file. */
  readonly idle: readonly Suppression[];
}

/**
 * Takes out the findings that comments in the file speak against:
 * `<!-- star-writer disable ID… -->` from there to the next `enable ID…` or the end, `<!-- star-writer ignore ID… -->`
 * in the block that follows. Without an id all rules are meant.
 */
export function suppress(file: AnswerFile, findings: readonly Finding[]): Suppressed {
  if (file.directives.length === 0) return { kept: findings, idle: [] };
  const suppressions = readSuppressions(file);
  const used = new Set(suppressions.filter((suppression, index) => isEnabling(suppression, suppressions, index)));
  const kept = findings.filter((finding) => {
    const against = suppressionsOf(finding, suppressions);
    for (const suppression of against) used.add(suppression);
    return against.length === 0;
  });
  return { kept, idle: suppressions.filter((suppression) => !used.has(suppression)) };
}

/** The words of a comment after its name, with their places. Commas between them make no difference. */
export function wordsOf({ text }: AnswerFile, { range }: Directive): Passage[] {
  const inner = text.slice(range.start, range.end - '-->'.length);
  const [, ...words] = [...inner.slice('<!--'.length).matchAll(/[^\s,]+/g)];
  return words.map((match) => {
    const start = range.start + '<!--'.length + match.index;
    return { text: match[0], range: { start, end: start + match[0].length } };
  });
}

function readSuppressions(file: AnswerFile): Suppression[] {
  return file.directives.flatMap((directive): Suppression[] => {
    const [first, ...rules] = wordsOf(file, directive);
    const verb = suppressionVerbs.find((known) => known === first?.text);
    if (verb === undefined) return [];
    if (rules.length === 0) return [{ verb, rule: undefined, directive }];
    return rules.map((rule) => ({ verb, rule, directive }));
  });
}

/** All that take a finding out: each `ignore` for its block, and the last `disable` before it unless it was enabled again. */
function suppressionsOf({ rule, range }: Finding, suppressions: readonly Suppression[]): Suppression[] {
  const against: Suppression[] = [];
  let last: Suppression | undefined;
  for (const suppression of suppressions) {
    const { verb, directive } = suppression;
    if (suppression.rule !== undefined && suppression.rule.text !== rule) continue;
    if (verb === 'ignore') {
      if (directive.next !== undefined && contains(directive.next, range)) against.push(suppression);
    } else if (directive.range.start <= range.start) last = suppression;
  }
  return last?.verb === 'disable' ? [...against, last] : against;
}

/** Whether something that was disabled before is enabled by it. */
function isEnabling({ verb, rule }: Suppression, all: readonly Suppression[], index: number): boolean {
  if (verb !== 'enable') return false;
  const before = all.slice(0, index).findLast((other) => {
    return other.verb !== 'ignore' && (rule === undefined || other.rule === undefined || other.rule.text === rule.text);
  });
  return before?.verb === 'disable';
}
