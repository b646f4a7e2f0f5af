import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answer, AnswerFile } from '../../../src/core/answer/model.ts';
import { mayBeAnswer, parseAnswers } from '../../../src/core/answer/parse.ts';
import { frontMatterRange } from '../../../src/core/answer/fence.ts';
import type { Range } from '../../../src/core/text/range.ts';
import { contains } from '../../../src/core/text/range.ts';
import { answerIsh, markdownIsh } from './markdown-ish.ts';
import { remarkTree } from './remark-trees.ts';

const anyText = fc.oneof(
  markdownIsh,
  answerIsh,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(fc.constantFrom('', '\uFEFF'), answerIsh).map(([mark, text]) => mark + text),
);

describe('parseAnswers, on any text', () => {
  it('keeps every range in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const range of rangesOf(parseAnswers(text, { named: true }))) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, JSON.stringify(range));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps parts in their whole: label and body in the section, section in the answer, blocks in the body', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const answer of parseAnswers(text, { named: true }).answers) {
          for (const { range, label, body, blocks } of answer.sections) {
            assert.ok(contains(answer.range, range));
            assert.ok(contains(range, body) && contains(range, label.range));
            for (const block of blocks) assert.ok(contains(body, block.range), JSON.stringify([body, block.range]));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds a label’s text at its range, but for markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { label } of partsOf(parseAnswers(text, { named: true }))) {
          const there = text.slice(label.range.start, label.range.end);
          assert.ok(isWithin(bare(label.text), bare(there)), JSON.stringify([label.text, there]));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds each token at its range, but for escapes and references', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const answer of parseAnswers(text, { named: true }).answers) {
          for (const token of tokensOf(answer)) {
            const there = text.slice(token.range.start, token.range.end);
            // Markup, escapes, references and placeholders inside a word.
            if (/[&\\<*_`⟨\0[\]]|XX/.test(there) || /[&\uFFFD]/.test(token.text)) continue;
            assert.equal(there, token.text);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same parts and words whatever the line ends are', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const text = given.replaceAll(/\r\n?/g, '\n');
        assert.deepEqual(told(text.replaceAll('\n', '\r\n')), told(text));
      }),
      { numRuns: 400 },
    );
  });

  it('reads a given tree as it reads the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = remarkTree(text.replace(/^\uFEFF/, ''), frontMatterRange(text) !== undefined);
        assert.deepEqual(parseAnswers(text, { named: true, tree }), parseAnswers(text, { named: true }));
      }),
      { numRuns: 200 },
    );
  });

  it('finds answers only where the quick look says there may be some', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (!mayBeAnswer(text)) assert.deepEqual(parseAnswers(text).answers, []);
      }),
      { numRuns: 400 },
    );
  });
});

function partsOf(file: AnswerFile) {
  return file.answers.flatMap(({ sections, coachNotes }) => [...sections, ...coachNotes]);
}

function tokensOf({ sections }: Answer) {
  return sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens)));
}

function told(text: string) {
  return parseAnswers(text, { named: true }).answers.map(({ sections, coachNotes }) => ({
    sections: sections.map(({ parts, label, words, blocks }) => [
      parts,
      label.text,
      words,
      blocks.map(({ prose }) => prose.text),
    ]),
    notes: coachNotes.map(({ part, label }) => [part, label.text]),
  }));
}

/** The letters and digits that are not written as references or tags. */
function bare(text: string): string {
  return text.replaceAll(/&#?\w+;|<[^>]*>|[^\p{L}\p{N}]/gu, '');
}

/** Whether the characters of a text stand in another in their order. */
function isWithin(text: string, other: string): boolean {
  let from = 0;
  for (const character of text) {
    const found = other.indexOf(character, from);
    if (found < 0) return false;
    from = found + character.length;
  }
  return true;
}

function rangesOf(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(rangesOf);
  const inner = Object.values(value).flatMap(rangesOf);
  return 'start' in value && 'end' in value ? [value as Range, ...inner] : inner;
}
