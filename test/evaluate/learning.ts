import { analyseLearning } from '../../src/core/language/learning/learning.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import { line, score, type Score } from './figures.ts';
import { paragraphsOf, readCorpus, readFixture, type CorpusDocument } from './read.ts';

const aspects = {
  lesson: 'lessons',
  platitude: 'platitudes',
  atOthers: 'atOthers',
  change: 'changes',
  evidence: 'evidence',
} as const;
type Aspect = keyof typeof aspects;
type Labelled = { readonly text: string } & Readonly<Record<Aspect, boolean>>;

export interface LearningEvaluation {
  /** By part of the project's own set (`tune`, `score`) and aspect. */
  readonly sets: Readonly<Record<string, Score>>;
  /** Whether a whole answer tells of learning at all, against the reference corpus. */
  readonly answers: Score | undefined;
  /** Wrong cases: of `tune`, and of whole answers with an odd number. */
  readonly wrong: readonly string[];
}

/** Measures the analysis of learning on the project's own sentences and, where it is at hand, the reference corpus. */
export function evaluateLearning(): LearningEvaluation {
  const sets: Record<string, Score> = {};
  const wrong: string[] = [];
  for (const part of ['tune', 'score'] as const) {
    const rows = readFixture(`test/fixtures/learning/${part}.jsonl`) as Labelled[];
    const analyses = rows.map((row) => ({ row, analysis: analyseLearning(readSentences(plainProse(row.text))) }));
    for (const aspect of Object.keys(aspects) as Aspect[]) {
      const cases = analyses.map(({ row, analysis }) => ({
        label: row[aspect],
        found: analysis[aspects[aspect]].length > 0,
      }));
      sets[`${part} ${aspect}`] = score(cases);
      cases.forEach(({ label, found }, index) => {
        if (label !== found && part === 'tune')
          wrong.push(`${aspect} ${label ? 'MISSED' : 'WRONG '} ${rows[index]?.text ?? ''}`);
      });
    }
  }
  return { sets, answers: evaluateAnswers(wrong), wrong };
}

function evaluateAnswers(wrong: string[]): Score | undefined {
  const documents = readCorpus('docs.jsonl') as CorpusDocument[] | undefined;
  if (documents === undefined) return undefined;
  return score(
    documents.map(({ id, text, labels }) => {
      const told = paragraphsOf(text)
        .map((paragraph) => analyseLearning(paragraph))
        .flatMap(({ lessons, changes }) => [...lessons, ...changes.filter(isHabit)]);
      const found = told.length > 0;
      if (found !== labels.learning && Number(id.slice(1)) % 2 === 1)
        wrong.push(
          `answer ${id} ${labels.learning ? 'MISSED' : 'WRONG '} ${told.map((passage) => passage.text).join(' | ')}`,
        );
      return { label: labels.learning, found };
    }),
  );
}

/** The corpus counts habits as learning, but not a corrective step inside the story. */
function isHabit({ text }: { readonly text: string }): boolean {
  return /\b(?:now|always|when|since|whenever|these days|today)\b/i.test(text);
}

if (import.meta.main) {
  const { sets, answers, wrong } = evaluateLearning();
  for (const [name, one] of Object.entries(sets)) console.log(line(name, one));
  if (answers !== undefined) console.log(line('whole answers', answers));
  if (process.argv.includes('--wrong')) for (const one of wrong) console.log(one);
}
