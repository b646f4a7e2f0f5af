import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterRange } from '../../../src/core/answer/fence.ts';
import { readFrontMatter } from '../../../src/core/answer/front-matter.ts';
import { readPlainFrontMatter } from '../../../src/core/answer/plain-front-matter.ts';

function read(lines: readonly string[]) {
  const text = `---\n${lines.join('\n')}\n---\n`;
  const range = frontMatterRange(text);
  assert.ok(range !== undefined);
  return { ...readFrontMatter(text, range), range: undefined };
}

function isPlain(text: string): boolean {
  return readPlainFrontMatter(text, { start: 0, end: text.length }) !== undefined;
}

const piece = fc.constantFrom(
  ...[
    'star',
    'type',
    'level',
    'competencies',
    'target',
    'tags',
    'lang',
    'company',
    'a',
    'null',
    'true',
    'False',
    'x-y',
  ],
  ...[
    ': ',
    ': ',
    ': ',
    ':',
    ' ',
    '  ',
    '[',
    ']',
    ', ',
    ',',
    '- ',
    '-',
    '# ',
    ' #',
    "'",
    '"',
    '~',
    '.5',
    '0x1',
    '&',
    '*',
  ],
  ...[
    '120',
    '0',
    '007',
    '1e3',
    '-1',
    '+1',
    'failure',
    'a museum',
    'Q3',
    'Zürich',
    '⟨level⟩',
    'en-GB',
    '{',
    '}',
    '|',
    '\t',
  ],
);
const entry = fc
  .tuple(
    fc.constantFrom('star', 'type', 'level', 'competencies', 'target', 'tags', 'lang', 'company', 'other'),
    fc.constantFrom(
      'true',
      'failure',
      'a museum',
      '[a b, Growth Mindset]',
      '[1, two ,true]',
      '[]',
      '[a, ]',
      '120',
      ' x ',
      '',
    ),
  )
  .map(([key, value]) => `${key}: ${value}`);
const itemList = fc
  .tuple(
    fc.constantFrom('competencies', 'tags', 'other'),
    fc.array(
      fc.tuple(fc.constantFrom('- ', '  - ', '  - ', '  -  ', ' - '), fc.constantFrom('a b', '1', 'true', 'x ')),
      {
        maxLength: 3,
      },
    ),
    fc.constantFrom(':', ':', ':', ': '),
  )
  .map(([key, items, colon]) => [key + colon, ...items.map((item) => item.join(''))]);
const line = fc.oneof(
  entry,
  entry,
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
);

describe('readFrontMatter', () => {
  it('reads plain front matter without the YAML parser as the parser reads it', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(line, itemList), { maxLength: 5 }), fc.constantFrom('', '\r'), (lines, end) => {
        const given = lines.flat().map((each) => each + end);
        if (!isPlain(`${given.join('\n')}\n`)) return;
        plain += 1;
        // A comment leaves everything as it is, and is not plain.
        assert.deepEqual(read(given), read([...given, '# a comment']));
      }),
      { numRuns: 2000 },
    );
    assert.ok(plain > 100, `only ${plain} were plain`);
  });

  it('takes the usual lines for plain, and nothing that YAML would read otherwise', () => {
    assert.ok(
      isPlain(
        "star: true\ntype: failure\ncompetencies: [Growth Mindset, Ownership]\ncompany: Ana's café\ntarget: 150\n",
      ),
    );
    assert.ok(isPlain('tags:\n  - billing\n  - data migration\ntarget: 150\ncompetencies:\n- Ownership\n'));
    for (const text of [
      'a: True',
      'a: 1.5',
      'a: "b"',
      'a: b: c',
      'a: b # c',
      'a:',
      'a: 1\na: 2',
      'a:\nb: c',
      'a:\n  - b\n - c',
      'a:\n  - b\n    c',
      'a:\n  - b: c',
      'a:\n  - - b',
      'a:\n  -\n',
      'a: b\n  c',
    ]) {
      assert.ok(!isPlain(text), text);
    }
  });
});
