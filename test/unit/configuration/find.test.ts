import assert from 'node:assert/strict';
import type { Files } from '../../../src/core/configuration/file-names.ts';
import { findConfigurationFile, foldersAbove } from '../../../src/core/configuration/file-names.ts';

function filesOf(paths: readonly string[]): Files {
  return {
    read: (path) => Promise.resolve(paths.includes(path) ? `text of ${path}` : undefined),
    exists: (path) => Promise.resolve(paths.includes(path)),
  };
}

async function find(path: string, paths: readonly string[], top?: string): Promise<string | undefined> {
  return (await findConfigurationFile(foldersAbove(path, top), filesOf(paths)))?.path;
}

describe('The search for a configuration', () => {
  it('goes up from the file to the root', () => {
    assert.deepEqual(foldersAbove('/home/ann/answers/a.md'), ['/home/ann/answers', '/home/ann', '/home', '']);
    assert.deepEqual(foldersAbove('C:/answers/a.md'), ['C:/answers', 'C:']);
    assert.deepEqual(foldersAbove('/w/a/b/c.md', '/w/a/'), ['/w/a/b', '/w/a']);
    assert.deepEqual(foldersAbove('a.md'), []);
  });

  it('takes the nearest', async () => {
    const paths = ['/w/.starwriterrc.json', '/w/a/.starwriterrc.yaml'];
    assert.equal(await find('/w/a/b/c.md', paths), '/w/a/.starwriterrc.yaml');
    assert.equal(await find('/w/d/c.md', paths), '/w/.starwriterrc.json');
    assert.equal(await find('/v/c.md', paths), undefined);
    assert.equal(await find('/a.md', ['/.starwriterrc']), '/.starwriterrc');
  });

  it('prefers JSON to YAML in one folder', async () => {
    assert.equal(await find('/w/c.md', ['/w/.starwriterrc.yml', '/w/.starwriterrc.json']), '/w/.starwriterrc.json');
    assert.equal(await find('/w/c.md', ['/w/.starwriterrc', '/w/.starwriterrc.yml']), '/w/.starwriterrc.yml');
  });

  it('ends in the folder of the repository, which counts', async () => {
    const outside = ['/home/.starwriterrc.json', '/home/repo/.git'];
    assert.equal(await find('/home/repo/a/c.md', outside), undefined);
    assert.equal(
      await find('/home/repo/a/c.md', [...outside, '/home/repo/.starwriterrc.yml']),
      '/home/repo/.starwriterrc.yml',
    );
  });

  it('ends at the top that is given', async () => {
    assert.equal(await find('/w/a/c.md', ['/.starwriterrc.json', '/w/.starwriterrc.json'], '/w/a'), undefined);
    assert.equal(await find('/w/a/c.md', ['/w/.starwriterrc.json'], '/w'), '/w/.starwriterrc.json');
  });
});
