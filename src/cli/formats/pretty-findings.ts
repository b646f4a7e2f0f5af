import type { Finding, Severity } from '../../core/finding.ts';
import { formatMessage, severities } from '../../core/finding.ts';
import { lineRanges } from '../../core/text/lines.ts';

/** Colours of a terminal (ECMA-48, "select graphic rendition"). */
const colors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 2 };

const plurals: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
  hint: 'hints',
};

/**
 * A line a finding: place, severity, rule and message. The message is last, since nothing stands behind it that would have
 * to be aligned. vfile-reporter is not used: it has three levels and would print hints as information.
 *
 * @param text - The text that the findings' offsets point into.
 * @param findings - The findings, in the order in which they are printed.
 * @param color - Whether the terminal shows colours.
 */
export function describeFindings(text: string, findings: readonly Finding[], color: boolean): string[] {
  const toRange = lineRanges(text);
  const places = findings.map(({ range }) => {
    const { start, end } = toRange(range);
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  });
  const placeWidth = widest(places);
  const severityWidth = widest(findings.map(({ severity }) => severity));
  const ruleWidth = widest(findings.map(({ rule }) => rule));
  return findings.map(({ severity, rule, message }, index) => {
    const level = paint(severity.padEnd(severityWidth), colors[severity], color);
    const words = formatMessage(message).replaceAll(/\s+/g, ' ');
    return `  ${(places[index] ?? '').padEnd(placeWidth)}  ${level}  ${rule.padEnd(ruleWidth)}  ${words}`;
  });
}

/** "3 findings: 1 warning, 2 hints". */
export function countFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no findings';
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? severity : plurals[severity]}`];
  });
  return `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}: ${counts.join(', ')}`;
}

function widest(words: readonly string[]): number {
  return words.reduce((width, { length }) => Math.max(width, length), 0);
}

function paint(word: string, color: number, isOn: boolean): string {
  return isOn ? `\u{1b}[${color}m${word}\u{1b}[0m` : word;
}
