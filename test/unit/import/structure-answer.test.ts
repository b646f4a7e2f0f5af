import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { countLabels } from '../../../src/core/import/count-labels.ts';
import { structureAnswer } from '../../../src/core/import/structure-answer.ts';
import { findingsOf } from '../support/lint-text.ts';
import { firstMissing, readText, wordsOf } from './words.ts';

/** A page that was copied as text: no markup, the category glued to the title, tags as lines. */
const page = `The Question
BehavioralMaking Good a Broken Promise
Most of us have let somebody down at work. Can you tell me how you noticed? Then take me through what you changed afterwards.
Senior Level
Ownership
Keeping One's Word
Emotional Intelligence
Questions & Insights
Clarifying Questions
"Would you like a story about a customer or about a colleague?"
"Should it be a recent one?"
Assumptions: I speak of a promise to a "small" customer that I alone had made.
Coach Strategy
Signals: Ownership, calm, and care.
What they look for: They want to hear that you told the customer first.
"Cheat Code" Tip: Say what it cost them before you say what it cost you.
Strategy Breakdown
The STAR Narrative
Situation – Context
As the only baker on the early shift I had promised a school 120 rolls for its fair.
The oven had been repaired the day before.
Task – Your Responsibility
My task was to have the rolls ready by 7 in the morning.
Action – What You Did
I tested the oven with one tray instead of two, which was my mistake.
At 5 I rang the school, told them what I had got wrong and bought what was missing from two other bakeries.
Result – Outcome & Impact
The school had 120 rolls at 7:40, and the fair began 10 minutes late.
Learning / Reflection – Growth
I learned that I call a thing tested when I hope that it works.
Since then, I run the oven full the evening before; it has kept 14 orders on time.`;

describe('structureAnswer', () => {
  it('makes an answer file of a copied page', () => {
    const file = structureAnswer(page);
    const { metadata, answers } = parseAnswers(file);
    const [answer] = answers;
    assert.equal(answers.length, 1);
    assert.equal(answer?.title?.text, 'Making Good a Broken Promise');
    assert.match(answer.question?.text ?? '', /^Most of us .* changed afterwards\.$/);
    assert.equal(metadata.level, 'senior');
    assert.deepEqual(metadata.tags, ['Behavioral']);
    assert.deepEqual(
      metadata.competencies.map(({ text }) => text),
      ['Ownership', "Keeping One's Word", 'Emotional Intelligence'],
    );
    assert.deepEqual(
      answer.sections.map(({ parts: [part], words }) => [part, words]),
      [
        ['situation', 26],
        ['task', 13],
        ['action', 36],
        ['result', 14],
        ['learning', 31],
      ],
    );
    assert.deepEqual(
      answer.coachNotes.map(({ part }) => part),
      ['clarifying-questions', 'assumptions', 'coach-strategy', 'signals', 'what-they-look-for', 'tip'],
    );
    assert.match(file, /\n\n- "Would you like .*\?"\n- "Should it be a recent one\?"\n\n/);
    assert.match(file, /\n#### "Cheat Code" Tip\n\nSay what/);
    assert.match(file, /\n### Situation – Context\n\nAs the only baker/);
  });

  it('keeps every word of a copied page in its order', () => {
    const file = structureAnswer(page);
    assert.equal(firstMissing(wordsOf(page), wordsOf(readText(file))), undefined);
  });

  it('gives the linter nothing to say about the shape of a copied page', () => {
    const rules = findingsOf(structureAnswer(page)).map(({ rule }) => rule);
    const shape = ['metadata', 'missing-section', 'empty-section', 'duplicate-section', 'section-order'];
    assert.deepEqual(
      rules.filter((rule) => shape.includes(rule) || rule === 'missing-question' || rule === 'blame-language'),
      [],
    );
  });

  it('reads labels with their text on the line, and text that hangs under it', () => {
    const file = structureAnswer(
      'Situation: The lift of our clinic\n   stood still with two people in it.\nTask: Get them out.\nAction: I rang\nand then I climbed.\nResult: Out in 9 minutes.',
    );
    assert.match(
      file,
      /## Situation\n\nThe lift of our clinic\nstood still with two people in it\.\n\n## Task\n\nGet them out\./,
    );
    assert.match(file, /## Action\n\nI rang\n\nand then I climbed\.\n\n## Result\n\nOut in 9 minutes\.\n$/);
  });

  it('names the part that a letter stands for', () => {
    const file = structureAnswer('S: It stood still.\nT: Move it.\nA: I called.\nR: It moved.');
    assert.match(file, /\n## S – Situation\n\nIt stood still\.\n\n## T – Task\n\nMove it\.\n/);
    assert.equal(parseAnswers(file).answers[0]?.sections.length, 4);
  });

  it('takes a paragraph apart that holds all parts', () => {
    const file = structureAnswer('(S) It stood still. (T) I had to move it. (A) I called. (R) It moved.');
    assert.match(file, /## \(S\) – Situation\n\nIt stood still\.\n\n## \(T\) – Task\n/);
  });

  it('leaves labels alone that stand at the ends of their parts', () => {
    const text = 'It stood still (Situation). I had to move it (Task). I called (Action). It moved (Result).';
    assert.ok(structureAnswer(text).endsWith(`${text}\n`));
    assert.equal(parseAnswers(structureAnswer(text)).answers[0]?.sections.length, 4);
  });

  it('reads the rows of a copied table', () => {
    const file = structureAnswer('Situation\tIt stood still.\nTask\tMove it.\nAction\tI called.\nResult\tIt moved.');
    assert.match(file, /## Situation\n\nIt stood still\.\n\n## Task\n\nMove it\.\n/);
  });

  it('takes words for what they are where they are no labels', () => {
    const text = 'I went home.\n\nThe result of it was a week of work. My task list grew.\n\nAction is what counts.';
    assert.doesNotMatch(structureAnswer(text), /## (?:The )?(?:Result|Task|Action)/i);
  });

  it('puts text without labels under a heading for a story', () => {
    const file = structureAnswer(
      'A late release\nTell me about a release that was late.\nI forgot the notes.\nI wrote them.',
    );
    assert.match(
      file,
      /---\n\n# A late release\n\n> Tell me about .*\n\n## Story\n\nI forgot the notes\.\n\nI wrote them\.\n$/,
    );
    assert.equal(parseAnswers(file).answers.length, 1);
  });

  it('keeps marks that are no markup, and escapes those that would be', () => {
    const file = structureAnswer(
      '* one\n# of lifts: 3\nI set snake_case and 5 * 3, *really*, in <b>, [sic], [a](b), `x`, R&D &amp; $5-$9.\n- - -\n2. second',
    );
    assert.ok(file.includes('\n- one\n'));
    assert.ok(file.includes('\n\\# of lifts: 3\n'));
    assert.ok(
      file.includes('I set snake_case and 5 * 3, \\*really\\*, in \\<b>, [sic], [a\\](b), \\`x\\`, R&D \\&amp; $5-$9.'),
    );
    assert.ok(file.includes('\n2\\. second\n'));
  });

  it('keeps bullets and numbers of lists', () => {
    const file = structureAnswer('Action:\n• I rang\n• I wrote\nThen:\n1. I waited\n2. I went');
    assert.match(file, /\n- I rang\n- I wrote\n\nThen:\n\n1\. I waited\n2\. I went\n$/);
  });

  it('puts the answer to a follow-up question under it', () => {
    const file = structureAnswer(`${page}\nFollow-up questions\nWhy not sooner?\nI had not looked.`);
    assert.match(file, /\n## Follow-up questions\n\n- Why not sooner\?\n\n {2}I had not looked\.\n$/);
  });

  it('tells several answers apart', () => {
    const story = 'Situation: It stood still.\nTask: Move it.\nAction: I called.\nResult: It moved.\n';
    const file = structureAnswer(`Tell me about a lift.\n${story}\nTell me about a stair.\n${story}`);
    const { answers } = parseAnswers(file);
    assert.deepEqual(
      answers.map(({ question, words }) => [question?.text, words]),
      [
        ['Tell me about a lift.', 9],
        ['Tell me about a stair.', 9],
      ],
    );
  });

  it('leaves Markdown alone', () => {
    for (const text of [
      '---\nstar: true\n---\nSituation: it stood still.',
      '## Situation\n\nIt stood still.\n',
      '**Situation:** It stood still.',
      '```\nSituation: x\n```',
    ]) {
      assert.equal(structureAnswer(text), text);
      assert.equal(countLabels(text), 0);
    }
  });

  it('leaves a text between rules what it is', () => {
    assert.match(structureAnswer('---\nSituation: It stood still.\n---\n'), /## Situation\n\nIt stood still\.\n/);
  });

  it('gives blank text back', () => {
    assert.equal(structureAnswer(''), '');
    assert.equal(structureAnswer(' \r\n'), ' \r\n');
  });

  it('writes no front matter where it is not wanted', () => {
    assert.match(structureAnswer(page, { frontMatter: false }), /^\*The Question · Behavioral\*\n\n# Making Good/);
  });

  it('counts the labels of plain text', () => {
    assert.equal(countLabels('Situation: It stood still.\nTask: Move it.\nAction: I called.'), 3);
    assert.equal(countLabels('Dear all,\n\nthe task is done.'), 0);
  });

  it('takes time in proportion to the length', () => {
    const units = [
      page.replace(/^/gm, ' '),
      '[a](',
      '*a ',
      'Situation: a. Task: b. ',
      'FailureBehavioral',
      '1. a\n2. b\n',
    ];
    for (const unit of units) {
      const time = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return Math.min(...[0, 1].map(() => measure(text)));
      };
      structureAnswer(unit);
      const [short, long] = [time(10_000), time(40_000)];
      assert.ok(long < 100 + 12 * short, `${unit.slice(0, 20)}: ${short} ms, four times the text ${long} ms`);
    }
  });
});

function measure(text: string): number {
  const start = performance.now();
  structureAnswer(text);
  return performance.now() - start;
}

describe('structureAnswer: the example answer', () => {
  const seed = fileURLToPath(new URL('../../../../shared/seed/example-answer.txt', import.meta.url));
  before(function () {
    if (existsSync(seed)) return;
    console.log(`skipped: ${seed} is not at hand`);
    this.skip();
  });

  it('gets its parts and its words, and no more than a hint at a failure without an agent', () => {
    const text = readFileSync(seed, 'utf8');
    const file = structureAnswer(text);
    const { metadata, answers } = parseAnswers(file);
    assert.deepEqual(
      answers[0]?.sections.map(({ parts: [part], words }) => `${part} ${words}`),
      ['situation 53', 'task 43', 'action 90', 'result 89', 'learning 105'],
    );
    assert.equal(metadata.competencies.length, 8);
    assert.equal(firstMissing(wordsOf(text), wordsOf(readText(file))), undefined);
    assert.deepEqual(
      findingsOf(file).filter(({ rule, severity }) => rule === 'blame-language' && severity !== 'hint'),
      [],
    );
  });
});
