import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SettingsGroup } from '../../scripts/generate/settings.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly contributes: { readonly configuration: readonly SettingsGroup[] };
};
const groups = manifest.contributes.configuration;
const settings = groups.flatMap(({ properties }) => Object.entries(properties));

describe('The settings page', () => {
  it('has few settings, in groups with a title', () => {
    assert.ok(groups.length > 1);
    for (const { title } of groups) assert.match(title, /^%settings\.\w+%$/);
    assert.equal(new Set(settings.map(([name]) => name)).size, settings.length);
    assert.ok(settings.length <= 30, `${settings.length} settings`);
  });

  it('keeps their order and describes each of them and of its values', () => {
    for (const { properties } of groups) {
      const orders = Object.values(properties).map(({ order }) => order);
      assert.deepEqual(
        orders,
        orders.map((_, index) => index + 1),
      );
    }
    for (const [name, { markdownDescription, enum: values, enumDescriptions }] of settings) {
      assert.equal(typeof markdownDescription, 'string', name);
      if (Array.isArray(values)) assert.equal((enumDescriptions as unknown[]).length, values.length, name);
    }
  });
});
