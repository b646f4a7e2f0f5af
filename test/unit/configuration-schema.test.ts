import assert from 'node:assert/strict';
import { configurationSchema, optionSchema, rulesSchema } from '../../src/core/configuration-schema.ts';
import type { OptionValues, RuleMetadata, RuleOptions } from '../../src/core/rules/rule.ts';

const options = {
  most: { default: 25, minimum: 5, maximum: 100, description: 'Words in a sentence.' },
  tone: { default: 'calm', enum: ['calm', 'strict'], description: 'How much is found.' },
  names: { default: ['Ada'], description: 'Names that may stand.' },
} as const satisfies RuleOptions;

const rule = {
  id: 'long-winded',
  group: 'voice',
  severity: 'hint',
  english: true,
  brief: 'Too long',
  summary: 'Too long.',
} as const;
const rules: readonly RuleMetadata[] = [
  { ...rule, options },
  { ...rule, id: 'plain', options: {} },
];

describe('the schema of the configuration', () => {
  it('tells the kind, the default and the limits of an option', () => {
    assert.deepEqual(optionSchema(options.most), { type: 'number', default: 25, minimum: 5, maximum: 100 });
    assert.deepEqual(optionSchema(options.tone), { type: 'string', default: 'calm', enum: ['calm', 'strict'] });
    assert.deepEqual(optionSchema(options.names), { type: 'array', items: { type: 'string' }, default: ['Ada'] });
  });

  it('takes what the linter takes: a severity, alone or in a list, with options or none', () => {
    const { properties } = rulesSchema(rules) as {
      properties: Record<string, { anyOf: [{ enum: string[] }, { minItems: number; items: [object, object] }] }>;
    };
    for (const [id, names] of [
      ['plain', []],
      ['long-winded', ['most', 'tone', 'names']],
    ] as const) {
      const [alone, listed] = properties[id]?.anyOf ?? [];
      assert.deepEqual(alone?.enum, ['error', 'warning', 'information', 'hint', 'off']);
      assert.equal(listed?.minItems, 1);
      const [, values] = listed.items as [object, { properties: object }];
      assert.deepEqual(Object.keys(values.properties), names);
    }
  });

  it('asks for every text by a key of its own', () => {
    const asked = new Map<string, string>();
    rulesSchema(rules, (key, english) => {
      assert.equal(asked.get(key) ?? english, english);
      asked.set(key, english);
      return key;
    });
    assert.equal(asked.get('rule.long-winded'), 'Too long.');
    assert.equal(asked.get('rule.long-winded.most'), 'Words in a sentence.');
  });

  it('knows no rule or key that is not there', () => {
    const schema = configurationSchema(rules) as { additionalProperties: boolean; properties: { rules: object } };
    assert.equal(schema.additionalProperties, false);
    assert.deepEqual((schema.properties.rules as { additionalProperties: boolean }).additionalProperties, false);
  });
});

describe('the options of a rule', () => {
  it('have the types of their defaults: what is misspelt or of another kind does not compile', () => {
    const values: OptionValues<typeof options> = { most: 3, tone: 'strict', names: [] };
    // @ts-expect-error There is no such option.
    assert.equal(values.mots, undefined);
    // @ts-expect-error A number is no text.
    const text: string = values.most;
    assert.equal(text, 3);
    // @ts-expect-error Not one of the values.
    const tone: OptionValues<typeof options>['tone'] = 'loud';
    assert.equal(tone, 'loud');
  });
});
