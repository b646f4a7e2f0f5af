import { parseDocument } from 'yaml';
import type { Configuration, RuleSetting } from '../core/configuration.ts';
import { isRuleSetting } from '../core/configuration.ts';
import { rules } from '../core/rules/index.ts';
import { Failure } from './failure.ts';
import { readInput } from './inputs.ts';

/**
 * Reads a configuration file: JSON or YAML, of which JSON is a part.
 *
 * @throws {@link Failure} that names the file and what is wrong in it.
 */
export async function readConfigurationFile(name: string): Promise<Configuration> {
  const document = parseDocument(await readInput(name));
  const [error] = document.errors;
  if (error !== undefined) throw new Failure(`${name}: ${error.message}`);
  const value: unknown = document.toJS();
  if (!isRecord(value)) throw new Failure(`${name}: expected a mapping with the key “rules”`);
  return { rules: readRules(name, value['rules'] ?? {}) };
}

function readRules(name: string, value: unknown): Record<string, RuleSetting> {
  if (!isRecord(value)) throw new Failure(`${name}: “rules” must be a mapping from rule to severity`);
  const settings: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(value)) {
    if (!rules.some((rule) => rule.metadata.id === id)) throw new Failure(`${name}: there is no rule “${id}”`);
    if (!isRuleSetting(setting)) throw new Failure(`${name}: rules.${id}: not a severity, or a severity with options`);
    settings[id] = setting;
  }
  return settings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
