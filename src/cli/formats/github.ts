import type { Severity } from '../../core/finding.ts';
import { formatMessage } from '../../core/finding.ts';
import { lineRanges } from '../../core/text/lines.ts';
import type { CheckedFile } from '../checked.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands of GitHub Actions, one a finding
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function formatGithub(files: readonly CheckedFile[]): string {
  return files.flatMap(describeFile).join('\n');
}

function describeFile({ name, text, report }: CheckedFile): string[] {
  const toRange = lineRanges(text);
  return report.findings.map((finding) => {
    const { start, end } = toRange(finding.range);
    const place = `file=${escapeProperty(name)},line=${start.line},endLine=${end.line},col=${start.column}`;
    return `::${commands[finding.severity]} ${place},title=${finding.rule}::${escapeData(formatMessage(finding.message))}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
