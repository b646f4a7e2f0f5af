import { analyseLearning } from '../../src/core/language/learning/learning.ts';
import type { LearningAnalysis } from '../../src/core/language/learning/model.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import { rowsBySplit, type Case, type Row } from './figures.ts';
import { printRows } from './print.ts';
import { paragraphsOf, readCorpusAnswers, readOwnAnswers, readOwnSets, splitAsNamed, splitByNumber } from './read.ts';
import type { Labelled, LabelledAnswer } from './read.ts';

const aspects = {
  lesson: 'lessons',
  platitude: 'platitudes',
  atOthers: 'atOthers',
  change: 'changes',
  evidence: 'evidence',
  prevention: 'prevention',
} as const satisfies Record<string, keyof LearningAnalysis>;
type Aspect = keyof typeof aspects;
type LearningSentence = Labelled & Partial<Readonly<Record<Aspect, boolean>>>;

/**
 * Measures the analysis of learning: by aspect on the project's own sentences, and whether whole answers tell of
 * learning at all.
 */
export function evaluateLearning(): Row[] {
  const sentences = readOwnSets<LearningSentence>('learning').flatMap(({ set, split, rows }) =>
    (Object.keys(aspects) as Aspect[]).flatMap((aspect) =>
      rowsBySplit(
        `learning ${aspect}`,
        set,
        rows.filter((row) => row[aspect] !== undefined),
        splitAsNamed(split),
        (row) => decide(row, aspect),
      ),
    ),
  );
  const answers = readOwnAnswers().flatMap(({ set, split, rows }) =>
    rowsBySplit('learning told', set, rows.filter(isLabelled), splitAsNamed(split), decideAnswer),
  );
  const corpus = readCorpusAnswers().filter(isLabelled);
  return [
    ...sentences,
    ...answers,
    ...rowsBySplit('learning told', 'corpus answers', corpus, splitByNumber, decideAnswer),
  ];
}

function decide(row: LearningSentence, aspect: Aspect): Case {
  const found = analyseLearning(readSentences(plainProse(row.text)))[aspects[aspect]];
  return { id: row.id, text: row.text, label: row[aspect] === true, found: found.length > 0 };
}

function isLabelled({ labels }: LabelledAnswer): boolean {
  return typeof labels.learning === 'boolean';
}

function decideAnswer({ id, text, labels }: LabelledAnswer): Case {
  const told = paragraphsOf(text)
    .map((paragraph) => analyseLearning(paragraph))
    // A corrective step inside the story is a change, but nothing learned.
    .flatMap(({ lessons, habits }) => [...lessons, ...habits]);
  const detail = told.map((passage) => passage.text);
  return { id, text: '', label: labels.learning === true, found: told.length > 0, detail };
}

if (import.meta.main) printRows(evaluateLearning(), process.argv);
