import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis.ts';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { learningFrames, metricFrames } from '../../../src/core/completion/lexicon/frames.ts';
import { verbGroups } from '../../../src/core/completion/lexicon/power-verbs.ts';
import { lint } from '../../../src/core/lint.ts';
import { competencies } from '../../../src/core/questions/competencies.ts';
import { toPlain } from '../../../src/core/template/render.ts';
import { labelsAt, taking } from './complete.ts';

const story = `# The late report

> Tell me about a time when you failed.

## Situation

Our office sent a monthly stock report to four shops.

## Action

I listed every step of the report.
`;

describe('completion of labels', () => {
  it('offers the next missing part first, in the form of the others', () => {
    assert.deepEqual(labelsAt(`${story}\n## |`, { asked: false }), ['Result', 'Learning', 'Task']);
    assert.match(taking(`${story}\n## |\n`, 'Result'), /step of the report\.\n\n## Result\n\n\$\{1:⟨/);
    const bold = '**Situation:** We sold tea.\n\n**Action:** I wrote to all shops.\n';
    assert.match(taking(`${bold}\n## |\n`, 'Result'), /shops\.\n\n\*\*Result:\*\* \$\{1:⟨/);
    assert.match(taking(`${bold}## |\n`, 'Result'), /shops\.\n\n\*\*Result:\*\* /);
  });

  it('replaces what is written of the word', () => {
    assert.match(taking(`${story}\n## Res|\n`, 'Result'), /\n\n## Result\n\n/);
  });

  it('writes the label alone above text', () => {
    assert.match(taking(`${story}\n## |\nI sent it late.\n`, 'Result'), /\n## Result\nI sent it late/);
  });

  it('offers notes for preparing too when asked, but none that is there', () => {
    const labels = labelsAt(`${story}\n## Notes\n\nNone.\n\n## |\n`);
    assert.ok(labels.includes('Follow-ups'));
    assert.ok(!labels.includes('Notes'));
  });

  it('offers missing parts on a blank line, when asked', () => {
    assert.deepEqual(labelsAt(`${story}\n|\n`), ['Result', 'Learning', 'Task']);
    assert.deepEqual(labelsAt(`${story}\n|\n`, { asked: false }), []);
  });

  it('stays silent in titles, in code, within lines and in other Markdown', () => {
    assert.deepEqual(labelsAt(`# |\n\n${story}`), []);
    assert.deepEqual(labelsAt(`${story}\n\`\`\`sh\n## |\n\`\`\`\n`), []);
    assert.deepEqual(labelsAt(`${story}\nI wrote ## |\n`), []);
    assert.deepEqual(labelsAt('# Notes\n\n## |\n', { fileName: 'notes.md' }), []);
    assert.deepEqual(labelsAt(`${story}\n# |`, { asked: false }), []);
  });
});

describe('completion of frames', () => {
  const result = `${story}\n## Result\n\n`;
  const learning = `${result}I sent it two days late.\n\n## Learning\n\n`;

  it('offers sentences where one begins and their ends where one goes on', () => {
    assert.ok(labelsAt(`${result}|`).includes('… fell from … to … within …'));
    assert.deepEqual(
      labelsAt(`${result}The time for the report fell |`),
      metricFrames.filter(({ isSentence }) => !isSentence).map(({ label }) => label),
    );
    assert.equal(
      taking(`${result}The time fell fr|`, 'from … to … within …').split('fell ')[1],
      'from ${1:⟨starting value⟩} to ${2:⟨value reached⟩} within ${3:⟨period⟩}',
    );
    assert.deepEqual(labelsAt(`${result}The time fell |`, { asked: false }), []);
  });

  for (const label of ['**Result:**', '**Result**:', 'Result:', '- Result:', '**R:**', '(R)', '<b>Result:</b>']) {
    it(`offers sentences behind ${label}`, () => {
      const form = (name: string) => label.replace('Result', name).replace(/\bR\b/, name.charAt(0));
      const text = `${form('Situation')} We sold tea.\n\n${form('Action')} I wrote to all shops.\n\n${form('Result')} |`;
      assert.ok(labelsAt(text).includes('… fell from … to … within …'), 'sentences');
      assert.equal(labelsAt(text.replace('|', 'The wait fell |'))[0], 'from … to … within …');
      assert.ok(labelsAt(text.replace('|', 'It fell.').replace('I wrote', 'I |wrote')).includes('traced'), 'verbs');
    });
  }

  it('offers what a failure cost only where the question asks for one', () => {
    assert.ok(labelsAt(`${result}|`).includes('It cost …'));
    assert.ok(!labelsAt(`${result}|`.replace('you failed', 'you won')).includes('It cost …'));
  });

  it('offers first what the Learning lacks', () => {
    const all = learningFrames.map(({ label }) => label);
    assert.deepEqual(labelsAt(`${learning}|`).slice(0, all.length), all);
    const told = labelsAt(`${learning}I learned that I guess badly. |`);
    assert.deepEqual(told, [...all.slice(1), all[0]]);
    assert.equal(labelsAt(`${learning}|`.replace('you failed', 'you won')).length, all.length);
  });

  it('offers none in other parts', () => {
    const frames = new Set([...metricFrames, ...learningFrames].map(({ label }) => label));
    assert.ok(labelsAt(`${story} |`).every((label) => !frames.has(label)));
  });

  /** What the analysis makes of a frame that was filled in. */
  const analysed = (part: string, sentence: string) => {
    const file = parseAnswers(`${story}\n## ${part}\n\n${sentence}\n`, { fileName: 'a.star.md' });
    const [answer] = file.answers;
    assert.ok(answer);
    const section = analyse(file, answer).sections.at(-1);
    assert.ok(section);
    return section;
  };
  const filled = (label: string, words: readonly string[]) => {
    const frame = [...metricFrames, ...learningFrames].find((one) => one.label === label);
    assert.ok(frame, label);
    let next = 0;
    return toPlain(frame.template).replace(/⟨[^⟩]*⟩/g, () => words[next++] ?? '');
  };

  for (const [label, words] of [
    ['… fell from … to … within …', ['The time for one report', '9 hours', '4 hours', 'a month']],
    ['… rose from … to … within …', ['The share of answered letters', '40 %', '75 %', 'two months']],
    ['I cut … from … to … in …', ['the time for one report', '9 hours', '4 hours', 'one month']],
  ] as const) {
    it(`“${label}” makes an outcome with a baseline and a period`, () => {
      const { quantities } = analysed('Result', filled(label, words));
      const outcome = quantities.find(({ kind }) => kind === 'outcome');
      assert.ok(outcome?.baseline, 'baseline');
      assert.ok(outcome.period, 'period');
    });
  }

  for (const [label, words] of [
    ['I learned that I …', ['guess badly at work I have never done']],
    ['Since then, I … before …', ['time a first run', 'a date goes out']],
    ['It has been used for … since.', ['six reports']],
    ['So that it does not happen again, …', ['a checklist', 'stops the report from going out without figures']],
  ] as const) {
    it(`“${label}” is read as what it is offered for`, () => {
      const { adds } = learningFrames.find((frame) => frame.label === label) ?? {};
      assert.ok(adds);
      const habit = adds === 'evidence' ? 'I introduced a checklist. ' : '';
      assert.notEqual(analysed('Learning', habit + filled(label, words)).learning[adds].length, 0);
    });
  }
});

describe('completion of verbs', () => {
  it('offers verbs behind “I” in the Action, when asked', () => {
    const verbs = labelsAt(`${story.trimEnd()} I |`);
    assert.ok(verbs.includes('traced'));
    assert.deepEqual(labelsAt(`${story.trimEnd()} I |`, { asked: false }), []);
    assert.match(taking(`${story.trimEnd()} I then tr|`, 'traced'), /I then traced$/);
    assert.ok(!labelsAt(`${story.trimEnd()} We |`).includes('traced'));
    assert.ok(!labelsAt(`${story}\n## Result\n\nI |`).includes('traced'));
  });

  it('puts first what shows the competencies of the front matter', () => {
    const labels = labelsAt(`---\ncompetencies: [Mentoring, Decision Making]\n---\n${story.trimEnd()} I |`);
    assert.equal(labels[0], 'taught');
    assert.equal(labels[labels.indexOf('walked through') + 1], 'decided');
  });

  it('spells them as the file’s language does', () => {
    const american = labelsAt(`---\nlang: en-US\n---\n${story.trimEnd()} I |`);
    assert.ok(american.includes('prioritized') && !american.includes('prioritised'));
    assert.ok(american.includes('revised'));
    const british = american.filter((verb) => /(?:ised|lled)$/.test(verb));
    assert.deepEqual(british, ['raised', 'revised', 'compromised', 'called']);
    assert.ok(labelsAt(`${story.trimEnd()} I |`).includes('prioritised'));
  });

  it('has about 150 verbs, each once, of known competencies', () => {
    const verbs = verbGroups.flatMap((group) => group.verbs);
    assert.ok(verbs.length >= 150, `${verbs.length} verbs`);
    assert.equal(new Set(verbs).size, verbs.length);
    const names = new Set(competencies.map(({ name }) => name));
    for (const { competency } of verbGroups) assert.ok(names.has(competency), competency);
    assert.deepEqual(new Set(verbGroups.map(({ competency }) => competency)), names);
  });

  it('has no words of résumés, and none that the linter would call vague or weak', () => {
    const resume = /spearhead|leverag|orchestrat|champion|streamlin|facilitat|utili[sz]|pioneer|synerg|drove|ensured/;
    for (const verb of verbGroups.flatMap((group) => group.verbs)) {
      assert.doesNotMatch(verb, resume);
      const text = `${story}\nI ${verb} the plan of the two shops on the same day.\n`;
      const rules = lint(parseAnswers(text, { fileName: 'a.star.md' })).findings.map(({ rule }) => rule);
      for (const rule of ['vague-claim', 'hedging', 'filler', 'pseudo-story', 'tense-shift', 'blame-language']) {
        assert.ok(!rules.includes(rule), `${verb}: ${rule}`);
      }
    }
  });
});

describe('completion of snippets', () => {
  it('offers them for a slash that begins a line or a list item, and takes the list mark away', () => {
    assert.ok(labelsAt(`${story}\n/|`, { asked: false }).length >= 5);
    assert.match(taking(`${story}\n- /|`, 'STAR Result'), /\n## Result/);
    assert.deepEqual(labelsAt(`${story}\nand/|`, { asked: false }), []);
    assert.deepEqual(labelsAt('# Notes\n\n/|', { asked: false, fileName: 'notes.md' }), []);
  });
});
