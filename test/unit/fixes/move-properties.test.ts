import assert from 'node:assert/strict';
import fc from 'fast-check';
import { narrativeParts } from '../../../src/core/answer/model.ts';
import { placeInStory } from '../../../src/core/fixes/reorder.ts';
import { applyFix, findingsBy, parseNamed } from '../support/lint-text.ts';

const forms = [
  (label: string, body: string) => `## ${label}\n\n${body}`,
  (label: string, body: string) => `### ${label}: what it was\n${body}`,
  (label: string, body: string) => `**${label}:** ${body}`,
  (label: string, body: string) => `**${label}**\n\n${body}`,
  (label: string, body: string) => `${label}: ${body}`,
  (label: string, body: string) => `- ${label}: ${body.replaceAll('\n', ' ')}`,
  (label: string, body: string) => `> **${label}:** ${body.replaceAll('\n', '\n> ')}`,
];

const bodies = [
  'We moved the stall.',
  'I asked *everyone*, twice.\n\nThen I wrote it down.',
  'I asked:\n\n- the cook\n- the waiter',
  '“Nobody knew,” she said.\nI did.',
  '```\nmake all\n```',
  '| a | b |\n| - | - |\n| c | d |',
  '<!-- star-writer ignore filler -->\n\nI basically knew.',
  'One.\n\n---\n\nTwo.',
  '<div>\n\nI left it open.',
  '',
];

const between = [
  '\n\n',
  '\n',
  '\n\n---\n\n',
  '\n\n## Tip\n\nBreathe.\n\n',
  '\n\n<!-- star-writer ignore filler -->\n\n',
];

const story = fc
  .record({
    form: fc.constantFrom(...forms),
    parts: fc.shuffledSubarray(['Situation', 'Task', 'Action', 'Result', 'Learning', 'Situation & Task', 'Result']),
    body: fc.array(fc.constantFrom(...bodies), { minLength: 7, maxLength: 7 }),
    gap: fc.array(fc.constantFrom(...between), { minLength: 7, maxLength: 7 }),
    head: fc.constantFrom('', '# The stall\n\n', '---\nstar: true\n---\n\n', 'Read this first.\n\n'),
    tail: fc.constantFrom('', '\n', '\n\n---\n\nAsk for the map.\n'),
    ending: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ form, parts, body, gap, head, tail, ending }) => {
    const isJoined = parts.includes('Situation & Task');
    const told = parts.filter((label) => !isJoined || !/^(?:Situation|Task)$/.test(label));
    const sections = told.map((label, index) => form(label, body[index] ?? '') + (gap[index] ?? ''));
    return (head + sections.join('').trimEnd() + tail).replaceAll('\n', ending);
  });

const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
const bareBreaks = (text: string) => text.match(/(?<!\r)\n/g)?.length ?? 0;

describe('moving and merging the parts of any story', () => {
  it('keeps every word and the line endings, and leaves one story in order', () => {
    let moved = 0;
    fc.assert(
      fc.property(story, (text) => {
        for (const { fixes } of findingsBy('section-order', text)) {
          for (const { edits } of fixes) {
            moved += 1;
            const fixed = applyFix(text, edits);
            assert.deepEqual(wordsOf(fixed), wordsOf(text));
            assert.equal(bareBreaks(fixed) === 0, bareBreaks(text) === 0);
            const before = parseNamed(text).answers;
            const after = parseNamed(fixed).answers;
            assert.equal(after.length, before.length, fixed);
            assert.equal(
              findingsBy('section-order', fixed).length,
              findingsBy('section-order', text).length - 1,
              fixed,
            );
            const bodiesOf = (answers: typeof after, source: string) =>
              answers.flatMap(({ sections }) =>
                sections.map((one) => `${placeInStory(one)} ${source.slice(one.range.start, one.range.end).trimEnd()}`),
              );
            assert.deepEqual(bodiesOf(after, fixed).sort(), bodiesOf(before, text).sort());
          }
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(moved > 20, String(moved));
  });

  it('takes out one label when it merges, and no other word', () => {
    let merged = 0;
    fc.assert(
      fc.property(story, (text) => {
        for (const { fixes, range } of findingsBy('duplicate-section', text)) {
          for (const { edits } of fixes) {
            merged += 1;
            const fixed = applyFix(text, edits);
            const label = wordsOf(text.slice(range.start, range.end));
            const left = [...wordsOf(text)];
            for (const word of label) left.splice(left.indexOf(word), 1);
            assert.deepEqual(
              wordsOf(fixed).filter((word) => !/^(?:what|it|was)$/.test(word)),
              left.filter((word) => !/^(?:what|it|was)$/.test(word)),
            );
            assert.equal(bareBreaks(fixed) === 0, bareBreaks(text) === 0);
            const partsOf = (source: string) =>
              parseNamed(source).answers.flatMap(({ sections }) => sections.flatMap(({ parts }) => parts));
            const parts = partsOf(text);
            assert.equal(partsOf(fixed).length, parts.length - 1, fixed);
            assert.ok(narrativeParts.every((part) => partsOf(fixed).includes(part) === parts.includes(part)));
          }
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(merged > 10, String(merged));
  });
});
