import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { documentationPath } from '../../src/core/messages.ts';
import { rules } from '../../src/core/rules/index.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');

/** The files that the extension is packed of: .vscodeignore leaves everything out, then lets patterns in again. */
function packed(): Set<string> {
  const lines = read('.vscodeignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  assert.equal(lines[0], '**');
  const patterns = lines.slice(1).map((line) => line.replace(/^!/, ''));
  assert.ok(lines.slice(1).every((line) => line.startsWith('!')));
  return new Set(globSync(patterns, { cwd: fileURLToPath(root) }));
}

/** The links of a page to other files, with the heading that each goes to. */
function linksOf(path: string): { file: string; heading: string }[] {
  return [...read(path).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => {
    const [file = '', heading = ''] = target.split('#');
    return { file: file === '' ? path : posix.join(posix.dirname(path), file), heading };
  });
}

function headingsOf(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the packed extension', () => {
  const files = packed();

  it('holds the page that the diagnostics of each rule link to', () => {
    for (const { metadata } of rules) assert.ok(files.has(documentationPath(metadata.id)), metadata.id);
  });

  it('holds all that the pages link to', () => {
    const pages = [...files].filter((file) => file.startsWith('docs/rules/'));
    const links = pages.flatMap(linksOf);
    assert.ok(links.length > rules.length);
    for (const { file, heading } of links) {
      assert.ok(files.has(file), file);
      if (heading !== '') assert.ok(headingsOf(file).includes(heading), `${file}#${heading}`);
    }
  });

  it('holds what package.json points at', () => {
    const named = read('package.json').match(/(?<="\.\/)(?!dist\/)[^"*]+\.[\w-]+(?=")/g) ?? [];
    assert.ok(named.length > 2);
    for (const file of named) assert.ok(files.has(file), file);
  });

  it('has pictures in its walkthrough that need no style of their own, which VS Code would not let through', () => {
    const pictures = [...files].filter((file) => file.startsWith('media/walkthrough/'));
    assert.equal(pictures.length, 5);
    for (const picture of pictures) assert.doesNotMatch(read(picture), /style|class=/, picture);
  });
});
