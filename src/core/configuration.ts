import type { Severity } from './finding.ts';
import { severities } from './finding.ts';
import type { OptionValue, Rule } from './rules/rule.ts';

/** A rule's severity, `off`, or severity and options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, OptionValue>>];

/** What a user may set, wherever they set it. */
export interface Configuration {
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** What is in force for one rule. */
export interface ResolvedRule {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** Whether a value from a settings file is a rule setting; its options are checked by {@link resolveRule}. */
export function isRuleSetting(value: unknown): value is RuleSetting {
  if (Array.isArray(value)) return value.length === 2 && isLevel(value[0]) && isRecord(value[1]);
  return isLevel(value);
}

/**
 * What is in force for a rule: the last layer that speaks of it wins; options that it does not name keep the value of
 * the layers before. Settings and options of the wrong kind are passed over.
 *
 * @param rule - The rule, for its defaults.
 * @param layers - From the weakest (settings) to the strongest (front matter).
 */
export function resolveRule(rule: Rule, layers: readonly Configuration[]): ResolvedRule {
  let severity: Severity | 'off' = rule.metadata.severity;
  const options: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(rule.metadata.options)) options[name] = option.default;
  for (const layer of layers) {
    const setting: unknown = layer.rules?.[rule.metadata.id];
    if (!isRuleSetting(setting)) continue;
    severity = typeof setting === 'string' ? setting : setting[0];
    if (typeof setting !== 'string') Object.assign(options, sameKinds(setting[1], options));
  }
  return { severity, options };
}

function sameKinds(given: Readonly<Record<string, unknown>>, known: Readonly<Record<string, OptionValue>>) {
  const kept: Record<string, OptionValue> = {};
  for (const [name, value] of Object.entries(given)) {
    const usual = known[name];
    if (usual === undefined || typeof usual !== typeof value || Array.isArray(usual) !== Array.isArray(value)) continue;
    kept[name] = value as OptionValue;
  }
  return kept;
}

function isLevel(value: unknown): value is Severity | 'off' {
  return value === 'off' || severities.some((severity) => severity === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
