import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/fixes/apply.ts';
import { moveSection } from '../../../src/core/fixes/reorder.ts';
import { withoutComments } from '../../../src/core/fixes/without-comments.ts';
import { parseNamed } from '../support/lint-text.ts';

/** The text after a section of its first answer was moved; `undefined` where that is refused. */
function moved(text: string, from: number, to: number): string | undefined {
  const file = parseNamed(text);
  const [answer] = file.answers;
  assert.ok(answer);
  const edits = moveSection(file, answer, from, to);
  return edits && applyEdits(text, edits);
}

const labels = (text: string) =>
  parseNamed(text).answers.flatMap(({ sections }) => sections.map(({ label }) => label.text));

const story = [
  '# The pump',
  '## Situation\n\nThe pump stood.',
  '<!-- Ask Ines for the year. -->',
  '## Task\n\nI had a day.',
  '## Tip\n\nSmile.',
  '## Action\n\n<!-- star-writer ignore filler -->\n\nI basically cleaned the filter.\n\n- twice',
  '---',
  '## Result\n\nIt ran for 3 years.\n',
].join('\n\n');

describe('moving one section', () => {
  it('takes it up past others, and leaves notes, comments and rules where they are', () => {
    const after = moved(story, 2, 0) ?? '';
    const blocks = after.split('\n\n').map((block) => block.trim());
    assert.deepEqual(blocks, [
      '# The pump',
      '## Action',
      '<!-- star-writer ignore filler -->',
      'I basically cleaned the filter.',
      '- twice',
      '<!-- Ask Ines for the year. -->',
      '## Situation',
      'The pump stood.',
      '## Tip',
      'Smile.',
      '## Task',
      'I had a day.',
      '---',
      '## Result',
      'It ran for 3 years.',
    ]);
  });

  it('takes it down to the end of a file without a last line end', () => {
    const text = story.trimEnd();
    const after = moved(text, 0, 3) ?? '';
    assert.deepEqual(labels(after), ['Task', 'Action', 'Result', 'Situation']);
    assert.ok(after.endsWith('## Situation\n\nThe pump stood.'));
  });

  it('can be taken back', () => {
    assert.equal(moved(moved(story, 3, 1) ?? '', 1, 3), story);
  });

  it('keeps sections that it does not pass out of the question', () => {
    const odd = `${story}\n## Learning\n\n<div>\n\nI left it open.\n`;
    assert.equal(moved(odd, 4, 3), undefined);
    assert.deepEqual(labels(moved(odd, 1, 0) ?? '').slice(0, 2), ['Task', 'Situation']);
  });

  it('changes nothing where it stands already', () => {
    assert.equal(moved(story, 1, 1), story);
  });

  it('is refused for a place that there is not', () => {
    assert.equal(moved(story, 1, 4), undefined);
    assert.equal(moved(story, 4, 1), undefined);
    assert.equal(moved(story, 1, -1), undefined);
  });

  for (const [why, text] of Object.entries({
    'a comment to the linter stands between them':
      '## Situation\n\nDry.\n\n<!-- star-writer disable filler -->\n\n## Action\n\nI dug.\n',
    'a stretch begins in one': '## Situation\n\n<!-- star-writer disable filler -->\n\nDry.\n\n## Action\n\nI dug.\n',
    'what a comment speaks of stands after it':
      '## Situation\n\nDry.\n\n- <!-- star-writer ignore filler -->\n\n## Action\n\nI dug.\n',
    'their labels differ in form': '**Situation:** Dry.\n\n## Action\n\nI dug.\n',
  })) {
    it(`is refused where ${why}`, () => {
      assert.equal(moved(text, 1, 0), undefined);
    });
  }

  it('keeps every word and gives the order that was asked for, in any story', () => {
    const forms = [
      (label: string, body: string) => `## ${label}\n\n${body}`,
      (label: string, body: string) => `**${label}:** ${body}`,
      (label: string, body: string) => `- ${label}: ${body.replaceAll('\n', ' ')}`,
    ];
    const bodies = [
      'We moved the stall.',
      'I asked *everyone*.\n\nThen I wrote it down.',
      '<!-- to do -->\n\nI knew.',
      '⟨What you did⟩',
      '<div>\n\nOpen.',
      '',
    ];
    const gaps = ['\n\n', '\n\n<!-- later -->\n\n', '\n\n---\n\n', '\n\n## Tip\n\nBreathe.\n\n'];
    let count = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.shuffledSubarray(['Situation', 'Task', 'Action', 'Result', 'Learning', 'Result'], { minLength: 2 }),
        fc.array(fc.constantFrom(...bodies), { minLength: 6, maxLength: 6 }),
        fc.array(fc.constantFrom(...gaps), { minLength: 6, maxLength: 6 }),
        fc.nat(5),
        fc.nat(5),
        fc.constantFrom('\n', '\r\n'),
        (form, parts, body, gap, from, to, ending) => {
          const text = parts
            .map((label, index) => form(label, body[index] ?? '') + (gap[index] ?? ''))
            .join('')
            .replaceAll('\n', ending);
          const after = parseNamed(text).answers.length === 1 ? moved(text, from, to) : undefined;
          if (after === undefined) return;
          count += 1;
          const wanted = labels(text);
          wanted.splice(to, 0, ...wanted.splice(from, 1));
          assert.deepEqual(labels(after), wanted, text);
          assert.deepEqual(after.split(/\s+/).sort(), text.split(/\s+/).sort());
          assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(text));
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(count > 50, String(count));
  });
});

describe('a text without its comments', () => {
  for (const [text, expected] of [
    ['a\n<!-- b -->\nc', 'a\nc'],
    ['a\n> <!-- b\n> b -->\nc', 'a\nc'],
    ['a\n<!-- b --> d\nc', 'a\n<!-- b --> d\nc'],
    ['a <!-- b -->\nc', 'a <!-- b -->\nc'],
    ['<!-->\nc', 'c'],
    ['a\n<!-- b\nc', 'a\n<!-- b\nc'],
    ['a\r\n<!-- b -->\r\nc', 'a\r\nc'],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(expected)}`, () => {
      assert.equal(withoutComments(text), expected);
    });
  }

  it('takes time in proportion to its length', () => {
    const start = performance.now();
    withoutComments('<!-- a\n'.repeat(200_000));
    withoutComments('<!-- a\n-->\n'.repeat(100_000));
    assert.ok(performance.now() - start < 2000);
  });
});
