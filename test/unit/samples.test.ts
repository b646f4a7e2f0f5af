import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import { formatMessage } from '../../src/core/finding.ts';
import type { Finding } from '../../src/core/finding.ts';
import { lint } from '../../src/core/lint.ts';
import { findCompetency } from '../../src/core/questions/competencies.ts';
import type { Range } from '../../src/core/text/range.ts';

interface Expectation {
  readonly rule: string;
  /** Words that the finding stands on; overlap is enough. */
  readonly on: string;
}

interface Sample {
  readonly recognisedBy: string;
  readonly parts: readonly string[];
  readonly findings: readonly Expectation[];
  readonly may: readonly Expectation[];
  readonly never: readonly Expectation[];
}

const root = new URL('../../', import.meta.url);
const expected = (
  JSON.parse(readFileSync(new URL('test/fixtures/samples-expected.json', root), 'utf8')) as {
    files: Record<string, Sample>;
  }
).files;

/** Every place of the words in the text. */
function placesOf(text: string, words: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

function standsOn(finding: Finding, expectation: Expectation, text: string): boolean {
  const isMeant = expectation.rule === '*' || expectation.rule === finding.rule;
  if (!isMeant) return false;
  const { start, end } = finding.range;
  return placesOf(text, expectation.on).some((place) => place.start < end && start < place.end);
}

function describeFinding(finding: Finding, text: string): string {
  const words = text.slice(finding.range.start, finding.range.end);
  return `${finding.severity} ${finding.rule} on “${words}”: ${formatMessage(finding.message)}`;
}

describe('samples', () => {
  it('are the files that the fixture tells of', () => {
    assert.deepEqual(readdirSync(new URL('samples/', root)).sort(), Object.keys(expected).sort());
  });

  for (const [name, sample] of Object.entries(expected)) {
    describe(name, () => {
      const text = readFileSync(new URL(`samples/${name}`, root), 'utf8');
      const file = parseAnswers(text, { fileName: name });
      const { findings } = lint(file);

      it('is one answer with title, question, notes and the parts named', () => {
        const [answer] = file.answers;
        assert.ok(answer !== undefined && file.answers.length === 1);
        assert.equal(answer.evidence, sample.recognisedBy);
        assert.ok(answer.title);
        assert.ok(answer.question);
        assert.ok(answer.coachNotes.length >= 3);
        assert.deepEqual(
          answer.sections.flatMap((section) => section.parts),
          sample.parts,
        );
      });

      it('has front matter without problems, a type, and competencies of the list', () => {
        assert.deepEqual(file.metadata.problems, []);
        assert.ok(file.metadata.type);
        assert.ok(file.metadata.competencies.length >= 2);
        for (const competency of file.metadata.competencies)
          assert.ok(findCompetency(competency.text), competency.text);
      });

      it('holds the words that the fixture names', () => {
        for (const { on } of [...sample.findings, ...sample.may, ...sample.never]) assert.ok(text.includes(on), on);
      });

      for (const expectation of sample.findings) {
        it(`gets ${expectation.rule} on “${expectation.on}”`, () => {
          const all = findings.map((finding) => describeFinding(finding, text)).join('\n');
          const isFound = findings.some((finding) => standsOn(finding, expectation, text));
          assert.ok(isFound, `found only:\n${all}`);
        });
      }

      for (const expectation of sample.never) {
        it(`gets no ${expectation.rule} on “${expectation.on}”`, () => {
          const wrong = findings.filter((finding) => standsOn(finding, expectation, text));
          assert.deepEqual(
            wrong.map((finding) => describeFinding(finding, text)),
            [],
          );
        });
      }

      it('gets no finding that a fair coach would not give', () => {
        const fair = [...sample.findings, ...sample.may];
        const unfair = findings.filter((finding) => !fair.some((expectation) => standsOn(finding, expectation, text)));
        assert.deepEqual(
          unfair.map((finding) => describeFinding(finding, text)),
          [],
        );
      });
    });
  }
});
