import type { Configuration } from '../configuration.ts';
import { message } from '../finding.ts';
import type { RuleMetadata } from '../rules/rule.ts';
import { checkRules, isRecord } from './check-rules.ts';
import type { Issue } from './issue.ts';
import { suggest } from './issue.ts';
import { limits } from './limits.ts';

/** A configuration with what was wrong left out, and what that was. */
export interface Checked {
  readonly configuration: Configuration;
  readonly issues: readonly Issue[];
}

/** Keys that a file may have for the sake of editors. */
const ignored = new Set(['$schema']);

type Reader = (value: unknown, rules: readonly RuleMetadata[]) => Checked;

const readers: Readonly<Record<string, Reader>> = {
  rules: readRules,
  pace: (value) => readNumber('pace', value),
  target: (value) => readNumber('target', value),
  competencies: readCompetencies,
};

/**
 * Checks what was read from a configuration file, or was given as one.
 *
 * @param value - Any value.
 * @param rules - The metadata of all rules.
 */
export function checkConfiguration(value: unknown, rules: readonly RuleMetadata[]): Checked {
  if (value === null || value === undefined) return { configuration: {}, issues: [] };
  if (!isRecord(value)) {
    const text = message('A configuration is a mapping, such as “rules: {blame-language: off}”.');
    return { configuration: {}, issues: [{ message: text, path: [], at: 'value' }] };
  }
  const checked = Object.entries(value)
    .filter(([key]) => !ignored.has(key))
    .map(([key, inner]) => (Object.hasOwn(readers, key) ? readers[key]?.(inner, rules) : undefined) ?? unknownKey(key));
  return {
    configuration: Object.assign({}, ...checked.map(({ configuration }) => configuration)) as Configuration,
    issues: checked.flatMap(({ issues }) => issues),
  };
}

function unknownKey(key: string): Checked {
  const known = Object.keys(readers);
  const suggestion = suggest(key, known);
  const text =
    suggestion === undefined
      ? message('There is no setting “{name}”. There are {known}.', { name: key, known: known.join(', ') })
      : message('There is no setting “{name}”. Is “{suggestion}” meant?', { name: key, suggestion: suggestion.text });
  return {
    configuration: {},
    issues: [{ message: text, path: [key], at: 'key', ...(suggestion && { suggestion }) }],
  };
}

function readRules(value: unknown, rules: readonly RuleMetadata[]): Checked {
  const checked = checkRules(value, rules, ['rules']);
  return { configuration: { rules: checked.rules }, issues: checked.issues };
}

function readNumber(name: 'pace' | 'target', value: unknown): Checked {
  const { minimum, maximum } = limits[name];
  if (value === null || value === undefined) return { configuration: {}, issues: [] };
  if (typeof value === 'number' && value >= minimum && value <= maximum) {
    return { configuration: { [name]: value }, issues: [] };
  }
  const text = message('“{name}” is a number from {minimum} to {maximum}.', { name, minimum, maximum });
  return { configuration: {}, issues: [{ message: text, path: [name], at: 'value' }] };
}

function readCompetencies(value: unknown): Checked {
  if (value === null || value === undefined) return { configuration: {}, issues: [] };
  const name = 'competencies';
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const text = message('“{name}” is a list of texts.', { name });
  const wrong: Issue[] = Array.isArray(value)
    ? list.flatMap((item, index) =>
        typeof item === 'string' ? [] : [{ message: text, path: [name, index], at: 'value' as const }],
      )
    : [{ message: text, path: [name], at: 'value' }];
  return { configuration: { competencies: list.filter((item) => typeof item === 'string') }, issues: wrong };
}
