import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { remark } from 'remark';
import type { Plugin } from 'unified';
import { repository } from '../host/paths.ts';

const blaming = join(repository, 'samples/blaming.star.md');

/** The bundles as they are shipped; what they do is tested on the source. */
describe('The bundle of', () => {
  it('star-lint runs by itself and finds blame', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(repository, 'dist/cli/star-lint.js'), '--format', 'json', blaming],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 1);
    const [file] = JSON.parse(stdout) as [{ findings: { rule: string }[] }];
    assert.ok(file.findings.some(({ rule }) => rule === 'blame-language'));
  });

  it('the remark plugin finds the same', async () => {
    const { default: starWriter } = (await import(pathToFileURL(join(repository, 'dist/remark/index.js')).href)) as {
      default: Plugin;
    };
    const file = await remark()
      .use(starWriter)
      .process({ path: blaming, value: readFileSync(blaming, 'utf8') });
    assert.ok(file.messages.some(({ ruleId }) => ruleId === 'blame-language'));
  });
});
