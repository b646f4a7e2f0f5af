import { usualPace } from './answer/speaking.ts';
import { limits } from './configuration/limits.ts';
import { formatMessage } from './finding.ts';
import type { RuleMetadata, RuleOption } from './rules/rule.ts';
import { severityMeanings } from './severity-meanings.ts';

/** A JSON Schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * Gives the text that describes something: the English as it is, or what stands for its translation.
 *
 * @param key - What a translation is found by.
 * @param english - The text.
 */
export type Describe = (key: string, english: string) => string;

const asItIs: Describe = (_key, english) => english;

/**
 * The schema of a file that sets up STAR Writer: `.starwriterrc.json` or `.yaml`.
 *
 * @param rules - The metadata of all rules.
 */
export function configurationSchema(rules: readonly RuleMetadata[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'STAR Writer',
    description: 'Rules and speaking pace for the STAR answers in this folder and below.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      rules: { ...rulesSchema(rules), description: 'Severity and options of rules, by their id.' },
      pace: { ...preferenceSchemas.pace, description: 'Words that you speak in a minute.' },
      target: {
        ...preferenceSchemas.target,
        description: 'Seconds that an answer may take to speak, where its front matter does not say.',
      },
      competencies: {
        ...preferenceSchemas.competencies,
        description: 'Names of competencies that you use besides the built-in ones.',
      },
    },
    additionalProperties: false,
  };
}

/** What a configuration may say besides the rules. */
export const preferenceSchemas = {
  pace: { type: 'number', default: usualPace, ...limits.pace },
  target: { type: ['number', 'null'], default: null, ...limits.target },
  competencies: { type: 'array', default: [], items: { type: 'string' } },
} as const satisfies Readonly<Record<string, Schema>>;

/**
 * The schema of `rules`: a property for each rule.
 *
 * @param rules - The metadata of all rules.
 * @param describe - Where the descriptions are taken from; English where it is left out.
 */
export function rulesSchema(rules: readonly RuleMetadata[], describe: Describe = asItIs): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, describe)])),
    additionalProperties: false,
  };
}

function ruleSchema({ id, severity, summary, options }: RuleMetadata, describe: Describe): Schema {
  const level = levelSchema(describe);
  const facts = { default: severity, description: describe(`rule.${id}`, summary) };
  const properties = Object.entries(options).map(([name, option]) => {
    const description = describe(`rule.${id}.${name}`, option.description);
    return [name, { ...optionSchema(option), description }] as const;
  });
  const values = { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
  const both = { type: 'array', items: [level, values], minItems: 1, maxItems: 2 };
  return { anyOf: [level, both], ...facts };
}

function levelSchema(describe: Describe): Schema {
  return {
    type: 'string',
    enum: Object.keys(severityMeanings),
    enumDescriptions: Object.entries(severityMeanings).map(([level, meaning]) =>
      describe(`severity.${level}`, formatMessage(meaning)),
    ),
  };
}

/** What an option may be, and what it is where nobody sets it. */
export function optionSchema(option: RuleOption): Schema {
  const { default: usual } = option;
  if (typeof usual === 'object') return { type: 'array', items: { type: 'string' }, default: usual };
  const { minimum, maximum, enum: values } = { minimum: undefined, maximum: undefined, enum: undefined, ...option };
  return {
    type: typeof usual,
    default: usual,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(values !== undefined && { enum: values }),
  };
}
