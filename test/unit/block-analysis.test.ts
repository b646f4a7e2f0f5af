import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../src/core/answer/model.ts';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import { analyseAnew, analyseBlock } from '../../src/core/block-analysis.ts';
import { readDocuments } from './support/documents.ts';

const documents = readDocuments();

/** What is put in or takes the place of something: words, markup that moves what follows, and nothing. */
const piece = fc.constantFrom(
  '',
  ' ',
  'x',
  '\n\n',
  '**',
  '`',
  '> ',
  'We cut it by 40 %. ',
  'I missed it. ',
  '&amp;',
  '\r\n',
);
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), piece), {
  minLength: 1,
  maxLength: 6,
});

function blocksOf(text: string): { block: Block; context: Parameters<typeof analyseBlock>[1] }[] {
  return parseAnswers(text, { named: true }).answers.flatMap(({ sections }) =>
    sections.flatMap(({ blocks, parts: [part] }) =>
      blocks.map((block) => ({ block, context: { part, inStory: true } })),
    ),
  );
}

describe('what is kept of blocks', () => {
  it('is what reading them again finds, whatever was edited', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), edits, ({ text }, changes) => {
        let written = text;
        for (const [share, length, inserted] of changes) {
          const at = Math.floor(share * written.length);
          written = written.slice(0, at) + inserted + written.slice(at + length);
          for (const { block, context } of blocksOf(written))
            assert.deepEqual(analyseBlock(block, context), analyseAnew(block, context));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('moves with the block', () => {
    const story = (before: string) => `## Result\n\n${before}I missed the date. Errors fell from 9 to 2 in May.\n`;
    const [block] = blocksOf(story(''));
    const [, later] = blocksOf(story('At last.\n\n'));
    assert.ok(block !== undefined && later !== undefined);
    const found = analyseBlock(block.block, block.context);
    const again = analyseBlock(later.block, later.context);
    assert.equal(again.quantities.length, 1);
    assert.equal(again.quantities[0]?.slot, (found.quantities[0]?.slot ?? 0) + 'At last.\n\n'.length);
    assert.deepEqual(again, analyseAnew(later.block, later.context));
  });
});
