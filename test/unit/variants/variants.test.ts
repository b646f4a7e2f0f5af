import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../src/core/finding.ts';
import { lint } from '../../../src/core/lint.ts';
import { parseNamed } from '../support/lint-text.ts';
import { readDocuments } from '../support/documents.ts';
import { variants } from './variants.ts';

const documents = readDocuments().map((document) => ({ ...document, said: said(document.text) }));

/** The samples are written in every variant, other documents in each fourth: all of them would take minutes. */
const every = 4;
const samples = 6;

function documentsFor(variant: number) {
  return documents.filter((_, index) => index < samples || index % every === variant % every);
}

/** What is said of a text, but for how its words are written: rule, severity, message and the words it stands on. */
function said(text: string): string[] {
  const { answers, findings } = lint(parseNamed(text));
  const words = (range: { start: number; end: number }) => plain(text.slice(range.start, range.end));
  return [
    ...findings.map(
      ({ rule, severity, message, range }) =>
        `${rule} ${severity} “${plain(formatMessage(message))}” on “${words(range)}”`,
    ),
    ...answers.flatMap(({ strengths }) => strengths.map(({ kind, range }) => `${kind} on “${words(range)}”`)),
  ];
}

/** Words without what the variants change: markup, marks of lists and headings, line ends, the shape of quotation marks. */
function plain(words: string): string {
  return words
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/^[ \t]*(?:[-+*]|\d+[.)]|#{1,6})[ \t]/gm, '')
    .replaceAll(/[ \t]#{1,6}$/gm, '')
    .replaceAll(/[*_\uFEFF]|\\(?=\r?\n)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('findings do not change with', function () {
  this.timeout(60_000);

  for (const [variant, { name, write }] of variants.entries()) {
    it(name, () => {
      let changed = 0;
      for (const document of documentsFor(variant)) {
        fc.assert(
          fc.property(
            fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
            fc.integer({ min: 1, max: 10 }),
            (stream, share) => {
              const text = write(document.text, () => (stream.next().value ?? 0) < share);
              if (text !== document.text) changed += 1;
              assert.deepEqual(said(text), document.said, `${document.name}\n${text}`);
            },
          ),
          // A variant that has no choice is the same every time.
          { numRuns: write.length > 1 ? 2 : 1, endOnFailure: true },
        );
      }
      assert.ok(changed > 3, `only ${changed} texts could be written so`);
    });
  }
});
