import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnswerFile, Passage } from '../../../src/core/answer/model.ts';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { lint, type Report } from '../../../src/core/lint.ts';
import type { Range } from '../../../src/core/text/range.ts';
import { answerIsh, markdownIsh } from '../answer/markdown-ish.ts';
import { readDocuments } from '../support/documents.ts';
import { variants } from '../variants/variants.ts';

const documents = readDocuments();

/** Answers in other spellings, with something put into them anywhere. */
const disturbed = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.constantFrom(...variants),
    fc.integer({ min: 2, max: 9 }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), markdownIsh), { maxLength: 4 }),
  )
  .map(([{ text }, { write }, every, insertions]) =>
    insertions.reduce(
      (written, [share, piece]) => {
        const at = Math.floor(share * written.length);
        return written.slice(0, at) + piece + written.slice(at);
      },
      write(text, (place) => place % every === 0),
    ),
  );

const anyText = fc.oneof(disturbed, answerIsh, markdownIsh, fc.string({ unit: 'binary', maxLength: 300 }));

function check(text: string): { file: AnswerFile; report: Report } {
  const file = parseAnswers(text, { named: true });
  return { file, report: lint(file) };
}

/** Every range of a report, wherever in it. */
function rangesOf(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(rangesOf);
  return 'start' in value && 'end' in value && Object.keys(value).length === 2 ? [value as Range, ...inner] : inner;
}

/** Every text with its place that the analysis of a report holds. */
function passagesOf(value: unknown): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(passagesOf);
  return 'text' in value && 'range' in value ? [value as Passage, ...inner] : inner;
}

/** The letters and digits of a text: what neither markup nor white space nor the shape of marks changes. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isWithin(text: string, other: string): boolean {
  let from = 0;
  for (const character of text) {
    const found = other.indexOf(character, from);
    if (found < 0) return false;
    from = found + character.length;
  }
  return true;
}

describe('lint, on any text', function () {
  this.timeout(60_000);

  it('never throws, and keeps every range in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { report } = check(text);
        for (const { start, end } of rangesOf([
          report.findings,
          report.answers.map((one) => [one.analysis, one.strengths]),
        ]))
          assert.ok(start >= 0 && start <= end && end <= text.length, JSON.stringify([start, end]));
      }),
      { numRuns: 300 },
    );
  });

  it('gives every finding and every strength a place that is not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { report } = check(text);
        for (const { answer, findings, strengths } of report.answers) {
          // A file that holds no part holds no place to speak of.
          if (answer.sections.length === 0) continue;
          for (const { range } of [...findings, ...strengths])
            assert.ok(range.start < range.end, JSON.stringify(range));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds what an analysis names at its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { report } = check(text);
        for (const { analysis } of report.answers)
          for (const { attributions, quantities, vagueSizes, learning } of analysis.sections)
            for (const passage of passagesOf([attributions, quantities, vagueSizes, learning])) {
              const there = text.slice(passage.range.start, passage.range.end);
              // A reference stands for another character than it is written with.
              if (/[&\0]/.test(there)) continue;
              assert.ok(isWithin(letters(passage.text), letters(there)), JSON.stringify([passage.text, there]));
            }
      }),
      { numRuns: 300 },
    );
  });

  /** Values of messages that are the linter's own words: names of parts and profiles, and what it would understand. */
  const ownWords = new Set(
    'cause suggestion signal types known levels values name part parts order profile range time longest least most'.split(
      ' ',
    ),
  );

  it('names in a message only what stands at the place of its finding, or in the answer', () => {
    let named = 0;
    fc.assert(
      fc.property(disturbed, (text) => {
        for (const { message, range, rule } of check(text).report.findings) {
          for (const [key, value] of Object.entries(message.values)) {
            if (ownWords.has(key)) continue;
            if (typeof value !== 'string' || /^[A-Z]\w+$/.test(value)) continue;
            named += 1;
            const there = text.slice(range.start, range.end);
            if (/[&\0]/.test(text)) continue;
            const where = rule === 'blame-language' || rule === 'missing-metrics' ? text : there;
            assert.ok(isWithin(letters(value), letters(where)), JSON.stringify([rule, value, there]));
          }
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(named > 50);
  });
});
