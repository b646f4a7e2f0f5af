import { VFileMessage } from 'vfile-message';
import type { Finding, Severity } from './finding.ts';
import { formatMessage } from './finding.ts';
import { lineRanges } from './text/lines.ts';

/** vfile knows three levels: `true` is an error, `false` a warning, `null` information. */
const fatality: Readonly<Record<Severity, boolean | null>> = {
  error: true,
  warning: false,
  information: null,
  hint: null,
};

/**
 * Findings as vfile messages, for remark and the reporters of the unified ecosystem.
 *
 * @param text - The text that the findings' offsets point into.
 * @param findings - The findings.
 */
export function toMessages(text: string, findings: readonly Finding[]): VFileMessage[] {
  const toPosition = lineRanges(text);
  return findings.map((finding) => {
    const message = new VFileMessage(formatMessage(finding.message), {
      place: toPosition(finding.range),
      ruleId: finding.rule,
      source: 'star-writer',
    });
    message.fatal = fatality[finding.severity];
    message.url = documentationPath(finding.rule);
    message.actual = text.slice(finding.range.start, finding.range.end);
    message.expected = exactReplacements(finding);
    return message;
  });
}

/** The page that explains a rule, relative to the package. */
export function documentationPath(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/** vfile can only carry fixes that replace just what the message covers, by plain text. */
function exactReplacements({ range, fixes }: Finding): string[] {
  return fixes.flatMap(({ edits }) => {
    const [edit, ...more] = edits;
    if (edit === undefined || more.length > 0 || edit.snippet) return [];
    return edit.range.start === range.start && edit.range.end === range.end ? [edit.text] : [];
  });
}
