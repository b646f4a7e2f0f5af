import type { Analysis } from './analysis.ts';
import { analyse } from './analysis.ts';
import type { Answer, AnswerFile } from './answer/model.ts';
import type { Configuration, ResolvedRule } from './configuration.ts';
import { isRuleSetting, resolveRule } from './configuration.ts';
import type { Finding, Severity, Strength } from './finding.ts';
import { severities } from './finding.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { findStrengths } from './strengths.ts';
import { withoutSuppressed } from './suppression.ts';

/** What is said of one answer. Findings and strengths stand in the order of the text. */
export interface AnswerReport {
  readonly answer: Answer;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
}

/** What is said of a file. */
export interface Report {
  /** One for each of the file's answers, in their order. */
  readonly answers: readonly AnswerReport[];
  /** The findings of all answers, in the order of the text. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a file by all rules.
 *
 * @param file - The file, as `parseAnswers` gives it.
 * @param configuration - What the user has set; the file's own front matter (`star: {rules: …}`) and comments win over it.
 */
export function lint(file: AnswerFile, configuration: Configuration = {}): Report {
  const layers = [configuration, frontMatterConfiguration(file)];
  const active = rules
    .map((rule) => ({ rule, resolved: resolveRule(rule, layers) }))
    .filter(({ resolved }) => resolved.severity !== 'off');
  const answers = file.answers.map((answer) => {
    const analysis = analyse(file, answer);
    const found = active.flatMap(({ rule, resolved }) => runRule(rule, resolved, file, answer, analysis));
    const findings = withoutSuppressed(file, found).sort(byPlace);
    return { answer, analysis, findings, strengths: findStrengths(analysis) };
  });
  return { answers, findings: answers.flatMap((report) => report.findings).sort(byPlace) };
}

function runRule(rule: Rule, resolved: ResolvedRule, file: AnswerFile, answer: Answer, analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  const { severity, options } = resolved;
  if (severity === 'off' || (rule.metadata.english && !analysis.understood)) return findings;
  rule.check({
    file,
    answer,
    analysis,
    options,
    report: (report) => {
      findings.push({
        rule: rule.metadata.id,
        severity: quieter(severity, report.severity),
        message: report.message,
        range: report.range,
        related: report.related ?? [],
        fixes: report.fixes ?? [],
      });
    },
  });
  return findings;
}

function quieter(configured: Severity, reported: Severity | undefined): Severity {
  if (reported === undefined) return configured;
  return severities.indexOf(reported) > severities.indexOf(configured) ? reported : configured;
}

function byPlace(first: Finding, second: Finding): number {
  return first.range.start - second.range.start || first.range.end - second.range.end;
}

function frontMatterConfiguration(file: AnswerFile): Configuration {
  const star = file.metadata.star;
  if (typeof star !== 'object' || star === null || !('rules' in star)) return {};
  const entries = Object.entries(star.rules ?? {}).filter(([, setting]) => isRuleSetting(setting));
  return { rules: Object.fromEntries(entries) };
}
