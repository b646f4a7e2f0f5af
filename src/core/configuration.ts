import { usualPace } from './answer/speaking.ts';
import type { Severity } from './finding.ts';
import type { OptionValue, RuleMetadata } from './rules/rule.ts';

/** A rule's severity, `off`, or severity and options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, OptionValue>>];

/** What a user may set, wherever they set it: all that belongs to the meaning of an answer, nothing of an editor's comfort. */
export interface Configuration {
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Words spoken in a minute. */
  readonly pace?: number;
  /** Seconds that an answer may take to speak, where its own front matter does not say. */
  readonly target?: number;
  /** Names of competencies that are known besides the built-in ones. */
  readonly competencies?: readonly string[];
}

/** What is in force besides the rules. */
export interface Preferences {
  readonly pace: number;
  readonly target: number | undefined;
  readonly competencies: readonly string[];
}

/** What is in force for one rule. */
export interface ResolvedRule {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, OptionValue>>;
}

/**
 * Puts configurations together: of what several say, the strongest holds. A severity without options leaves the options
 * of weaker layers in force. Lists of competencies are joined.
 *
 * @param layers - From the weakest (settings) to the strongest (front matter).
 */
export function mergeConfigurations(layers: readonly Configuration[]): Configuration {
  return layers.reduce<Configuration>(
    (weaker, stronger) => ({
      ...weaker,
      ...stronger,
      rules: mergeRules(weaker.rules ?? {}, stronger.rules ?? {}),
      competencies: [...(weaker.competencies ?? []), ...(stronger.competencies ?? [])],
    }),
    {},
  );
}

type RuleSettings = NonNullable<Configuration['rules']>;

function mergeRules(weaker: RuleSettings, stronger: RuleSettings): RuleSettings {
  const merged = new Map(Object.entries(weaker));
  for (const [id, setting] of Object.entries(stronger)) {
    const options = { ...optionsOf(merged.get(id)), ...optionsOf(setting) };
    const severity = severityOf(setting);
    merged.set(id, Object.keys(options).length === 0 ? severity : [severity, options]);
  }
  return Object.fromEntries(merged);
}

/** The severity of a setting. */
export function severityOf(setting: RuleSetting): Severity | 'off' {
  return typeof setting === 'string' ? setting : setting[0];
}

function optionsOf(setting: RuleSetting | undefined): Readonly<Record<string, OptionValue>> {
  return setting === undefined || typeof setting === 'string' ? {} : setting[1];
}

/**
 * What is in force for a rule: its defaults, and over them what is configured.
 *
 * @param rule - The rule's metadata, for its defaults.
 * @param configuration - A configuration that was checked (`checkConfiguration`).
 */
export function resolveRule(rule: RuleMetadata, configuration: Configuration): ResolvedRule {
  const setting = configuration.rules?.[rule.id];
  return {
    severity: setting === undefined ? rule.severity : severityOf(setting),
    options: { ...usualOptions(rule), ...optionsOf(setting) },
  };
}

/** Every lint asks for the options of every rule, and their defaults never change. */
const knownOptions = new WeakMap<RuleMetadata, Readonly<Record<string, OptionValue>>>();

function usualOptions(rule: RuleMetadata): Readonly<Record<string, OptionValue>> {
  const before = knownOptions.get(rule);
  if (before !== undefined) return before;
  const usual = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
  knownOptions.set(rule, usual);
  return usual;
}

/** What is in force besides the rules. */
export function preferencesOf({ pace = usualPace, target, competencies = [] }: Configuration): Preferences {
  return { pace, target, competencies };
}
