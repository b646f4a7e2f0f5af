import type { RuleSetting } from '../configuration.ts';
import type { Severity } from '../finding.ts';
import { message, severities } from '../finding.ts';
import type { OptionValue, RuleMetadata } from '../rules/rule.ts';
import { describeMismatch } from './check-option.ts';
import type { Issue, Path } from './issue.ts';
import { suggest } from './issue.ts';

/** What may stand for a rule's severity. */
export const levels: readonly (Severity | 'off')[] = [...severities, 'off'];

/** Words and numbers by which other linters mean the same. */
const otherNames: ReadonlyMap<unknown, Severity | 'off'> = new Map<unknown, Severity | 'off'>([
  ['warn', 'warning'],
  ['info', 'information'],
  ['suggestion', 'hint'],
  ['none', 'off'],
  ['ignore', 'off'],
  [false, 'off'],
  [0, 'off'],
  [1, 'warning'],
  [2, 'error'],
]);

interface CheckedRules {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly issues: readonly Issue[];
}

interface CheckedSetting {
  readonly setting?: RuleSetting;
  readonly issues: readonly Issue[];
}

/**
 * Checks the settings of rules, in a configuration file or in front matter. A rule without a value is being typed: it
 * counts as not set.
 *
 * @param value - What stands under `rules`.
 * @param known - The metadata of all rules.
 * @param path - Where it stands.
 */
export function checkRules(value: unknown, known: readonly RuleMetadata[], path: Path): CheckedRules {
  if (value === null || value === undefined) return { rules: {}, issues: [] };
  if (!isRecord(value)) {
    const text = message('“rules” is a mapping from a rule to its severity, such as “{blame-language: off}”.');
    return { rules: {}, issues: [{ message: text, path, at: 'value' }] };
  }
  const rules: Record<string, RuleSetting> = {};
  const issues: Issue[] = [];
  for (const [id, setting] of Object.entries(value)) {
    if (setting === null) continue;
    const rule = known.find((candidate) => candidate.id === id);
    const checked = rule === undefined ? unknownRule(id, known, path) : checkSetting(setting, rule, [...path, id]);
    if (checked.setting !== undefined) rules[id] = checked.setting;
    issues.push(...checked.issues);
  }
  return { rules, issues };
}

function unknownRule(id: string, known: readonly RuleMetadata[], path: Path): CheckedSetting {
  const suggestion = suggest(
    id,
    known.map((rule) => rule.id),
  );
  const text =
    suggestion === undefined
      ? message('There is no rule “{rule}”.', { rule: id })
      : message('There is no rule “{rule}”. Is “{suggestion}” meant?', { rule: id, suggestion: suggestion.text });
  return { issues: [{ message: text, path: [...path, id], at: 'key', ...(suggestion && { suggestion }) }] };
}

function checkSetting(setting: unknown, rule: RuleMetadata, path: Path): CheckedSetting {
  if (!Array.isArray(setting)) return checkLevel(setting, path);
  const [first, options, ...more] = setting as readonly unknown[];
  const level = checkLevel(first, [...path, 0]);
  if (options === undefined && more.length === 0) return level;
  if (!isRecord(options) || more.length > 0) {
    const text = message('A severity with options is written “[severity, {option: value}]”.');
    return { ...level, issues: [...level.issues, { message: text, path, at: 'value' }] };
  }
  const checked = checkOptions(options, rule, [...path, 1]);
  const severity = typeof level.setting === 'string' ? level.setting : rule.severity;
  return { setting: [severity, checked.options], issues: [...level.issues, ...checked.issues] };
}

function checkLevel(value: unknown, path: Path): CheckedSetting {
  const level = levels.find((known) => known === value);
  if (level !== undefined) return { setting: level, issues: [] };
  const other = otherNames.get(value);
  const suggestion = other === undefined ? suggest(String(value), levels) : { text: other, certain: true };
  const text =
    suggestion === undefined
      ? message('A severity is one of {levels}.', { levels: levels.join(', ') })
      : message('“{value}” is no severity. Is “{suggestion}” meant?', {
          value: String(value),
          suggestion: suggestion.text,
        });
  return { issues: [{ message: text, path, at: 'value', ...(suggestion && { suggestion }) }] };
}

function checkOptions(given: Readonly<Record<string, unknown>>, rule: RuleMetadata, path: Path) {
  const options: Record<string, OptionValue> = {};
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    const mismatch = option && describeMismatch(name, option, value);
    if (option === undefined) issues.push(unknownOption(name, rule, [...path, name]));
    else if (mismatch !== undefined) issues.push({ message: mismatch, path: [...path, name], at: 'value' });
    else options[name] = value as OptionValue;
  }
  return { options, issues };
}

function unknownOption(name: string, { id, options }: RuleMetadata, path: Path): Issue {
  const suggestion = suggest(name, Object.keys(options));
  const text =
    suggestion === undefined
      ? message('The rule “{rule}” has no option “{name}”.', { rule: id, name })
      : message('The rule “{rule}” has no option “{name}”. Is “{suggestion}” meant?', {
          rule: id,
          name,
          suggestion: suggestion.text,
        });
  return { message: text, path, at: 'key', ...(suggestion && { suggestion }) };
}

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
