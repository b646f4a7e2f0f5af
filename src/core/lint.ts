import type { Analysis } from './analysis.ts';
import { analyse } from './analysis.ts';
import type { Answer, AnswerFile } from './answer/model.ts';
import type { Configuration, Preferences, ResolvedRule } from './configuration.ts';
import { mergeConfigurations, preferencesOf, resolveRule } from './configuration.ts';
import { checkConfiguration } from './configuration/check.ts';
import { checkRules, isRecord } from './configuration/check-rules.ts';
import type { Finding, Severity, Strength } from './finding.ts';
import { severities } from './finding.ts';
import { rules } from './rules/index.ts';
import type { Rule, RuleMetadata } from './rules/rule.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import { findStrengths } from './strengths.ts';
import type { Suppression } from './suppression.ts';
import { suppress } from './suppression.ts';

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
  /** What was in force besides the rules. */
  readonly preferences: Preferences;
}

/** A rule with what is in force for it. */
interface Active {
  readonly rule: Rule;
  readonly resolved: ResolvedRule;
}

/** What all rules are told of a run. */
interface Run {
  readonly file: AnswerFile;
  readonly preferences: Preferences;
  /** Those that are not off. */
  readonly active: readonly Active[];
}

const allMetadata: readonly RuleMetadata[] = rules.map(({ metadata }) => metadata);

/**
 * Checks a file by all rules.
 *
 * @param file - The file, as `parseAnswers` gives it.
 * @param configuration - What the user has set; what does not fit is passed over. The file's own front matter
 * (`star: {rules: …}`) and comments win over it.
 */
export function lint(file: AnswerFile, configuration: Configuration = {}): Report {
  const checked = checkConfiguration(configuration, allMetadata).configuration;
  const inForce = mergeConfigurations([checked, frontMatterConfiguration(file)]);
  const active = rules
    .map((rule) => ({ rule, resolved: resolveRule(rule.metadata, inForce) }))
    .filter(({ resolved }) => resolved.severity !== 'off');
  const run: Run = { file, preferences: preferencesOf(inForce), active };
  const early = active.filter(({ rule }) => rule !== unusedSuppression);
  const analyses = file.answers.map((answer) => ({ answer, analysis: analyse(file, answer) }));
  const found = analyses.map((one) => early.flatMap((each) => runRule(each, run, one, [])));
  const { kept, idle } = suppress(file, found.flat());
  const late = runLate(run, analyses[0], idle);
  const answers = analyses.map(({ answer, analysis }, index) => {
    const own = new Set(found[index]);
    const findings = [...kept.filter((finding) => own.has(finding)), ...(index === 0 ? late : [])].sort(byPlace);
    return { answer, analysis, findings, strengths: findStrengths(file.text, answer, analysis) };
  });
  const { preferences } = run;
  return { answers, findings: answers.flatMap((report) => report.findings).sort(byPlace), preferences };
}

interface Analysed {
  readonly answer: Answer;
  readonly analysis: Analysis;
}

/** The rule that looks at what the comments have made of the findings of all others. */
function runLate(run: Run, first: Analysed | undefined, idle: readonly Suppression[]): readonly Finding[] {
  const late = run.active.find(({ rule }) => rule === unusedSuppression);
  if (late === undefined || first === undefined || run.file.directives.length === 0) return [];
  return suppress(run.file, runRule(late, run, first, idle)).kept;
}

function runRule(
  { rule, resolved: { severity, options } }: Active,
  { file, preferences, active }: Run,
  { answer, analysis }: Analysed,
  idle: readonly Suppression[],
): Finding[] {
  const findings: Finding[] = [];
  if (severity === 'off' || (rule.metadata.english && !analysis.understood)) return findings;
  rule.check({
    file,
    answer,
    analysis,
    options,
    preferences,
    rules: allMetadata,
    idle,
    ran: ({ id, english }) => {
      return (analysis.understood || !english) && active.some((other) => other.rule.metadata.id === id);
    },
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

function frontMatterConfiguration({ metadata: { star } }: AnswerFile): Configuration {
  return isRecord(star) ? { rules: checkRules(star['rules'], allMetadata, []).rules } : {};
}
