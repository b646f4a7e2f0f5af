import { preferenceSchemas, rulesSchema } from '../../src/core/configuration-schema.ts';
import type { Schema } from '../../src/core/configuration-schema.ts';
import type { RuleMetadata } from '../../src/core/rules/rule.ts';

/** A group of settings as the settings page shows it, in the order in which they stand there. */
export interface SettingsGroup {
  readonly title: string;
  readonly properties: Record<string, Schema>;
}

interface Manifest {
  readonly contributes: { readonly configuration: readonly SettingsGroup[] };
}

type Texts = Readonly<Record<string, string>>;

/** package.json with the settings that come from the rules. */
export function manifestWithRules(manifest: string, rules: readonly RuleMetadata[]): string {
  const parsed = JSON.parse(manifest) as Manifest;
  const schemas: Readonly<Record<string, Schema>> = {
    'starWriter.rules': { ...rulesSchema(rules, (key) => `%${key}%`), default: {} },
    ...Object.fromEntries(Object.entries(preferenceSchemas).map(([name, schema]) => [`starWriter.${name}`, schema])),
  };
  for (const { properties } of parsed.contributes.configuration) {
    for (const [name, setting] of Object.entries(properties)) {
      if (schemas[name] !== undefined) properties[name] = { ...settingFacts(setting), ...schemas[name] };
    }
  }
  return toJson(parsed);
}

/** What package.json says of a setting beside its schema. */
function settingFacts({ order, scope, markdownDescription }: Schema): Schema {
  return { order, scope, markdownDescription };
}

const isGenerated = (key: string) => /^(?:rule|severity)\./.test(key);

/** package.nls.json: the texts that come from the rules, then its own. */
export function textsWithRules(texts: string, rules: readonly RuleMetadata[]): string {
  return toJson({ ...ruleTexts(rules), ...own(JSON.parse(texts) as Texts) });
}

/** A translation of package.nls.json without texts of rules that are gone; what is not translated yet is not in it. */
export function translationWithRules(translation: string, rules: readonly RuleMetadata[]): string {
  const translated = JSON.parse(translation) as Texts;
  const keys = Object.keys(ruleTexts(rules)).filter((key) => key in translated);
  return toJson({ ...Object.fromEntries(keys.map((key) => [key, translated[key]])), ...own(translated) });
}

function own(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !isGenerated(key)));
}

/** The texts of the settings by key, collected from the schema that asks for them. */
export function ruleTexts(rules: readonly RuleMetadata[]): Texts {
  const texts: Record<string, string> = {};
  rulesSchema(rules, (key, english) => (texts[key] = english));
  return texts;
}

/** JSON as it stands in the repository. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
