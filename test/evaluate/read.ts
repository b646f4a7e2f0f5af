import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readSentences } from '../../src/core/language/sentences.ts';
import type { Sentence } from '../../src/core/language/sentence.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import type { Split } from './figures.ts';

const root = resolve(import.meta.dirname, '../..');
const corpus = resolve(root, '../shared/corpus');

/** What any labelled text has; the labels themselves stand beside these. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly needs_context?: boolean;
  readonly lang?: string;
}

/** A labelled sentence of the reference corpus. */
export interface CorpusSentence extends Labelled {
  readonly kind: string;
  readonly label: boolean;
}

/** A whole answer, of the reference corpus or the project's own; a label that nobody gave is absent or null. */
export interface LabelledAnswer extends Labelled {
  readonly author?: string;
  readonly labels: {
    readonly sections?: readonly string[];
    readonly result_metric?: boolean | null;
    readonly learning?: boolean;
    /** The words that blame somebody. */
    readonly blame?: readonly string[];
  };
}

/** One file of the project's own sets. */
export interface OwnSet<Row> {
  readonly set: string;
  readonly split: 'tune' | 'score';
  readonly rows: readonly Row[];
}

/**
 * The project's own labelled sentences on a subject: every `tune*.jsonl` and `score*.jsonl` of its folder in
 * `test/fixtures`. What follows in the name names the set (`tune-drafts.jsonl` is of `own drafts`).
 */
export function readOwnSets<Row extends Labelled>(subject: string): OwnSet<Row>[] {
  return globSync(`test/fixtures/${subject}/{tune,score}*.jsonl`, { cwd: root })
    .sort(tuneFirst)
    .map((path) => {
      const [split = '', ...name] = basename(path, '.jsonl').split('-');
      const rows = rowsOf(resolve(root, path)) as Row[];
      return {
        set: ['own', ...name].join(' '),
        split: split === 'score' ? 'score' : 'tune',
        rows: rows.map((row, index) => ({ ...row, id: `${basename(path)}:${index + 1}` })),
      };
    });
}

/**
 * The project's own whole answers: every file of `test/fixtures/answers`; those with `score` in their name are only
 * scored. Labels may stand in `labels` or beside the text.
 */
export function readOwnAnswers(): OwnSet<LabelledAnswer>[] {
  return globSync('test/fixtures/answers/*.jsonl', { cwd: root })
    .sort(tuneFirst)
    .map((path) => {
      const name = basename(path, '.jsonl');
      const rows = rowsOf(resolve(root, path)) as (LabelledAnswer & LabelledAnswer['labels'])[];
      return {
        set: ['own answers', ...name.split('-').filter((word) => !/^(?:tune|score|good)$/.test(word))].join(' '),
        split: name.includes('score') ? 'score' : 'tune',
        rows: rows.map((row, index) => ({ ...row, id: `${name}:${index + 1}`, labels: { ...row, ...row.labels } })),
      };
    });
}

function tuneFirst(one: string, other: string): number {
  return Number(one.includes('score')) - Number(other.includes('score')) || one.localeCompare(other);
}

/** Why the reference corpus is left out; `undefined` where it is at hand. */
export function corpusAbsence(): string | undefined {
  return existsSync(corpus) ? undefined : `the reference corpus is not at ${corpus}`;
}

/** The labelled sentences of the reference corpus, of one kind; none where it is absent. */
export function readCorpusSentences(kind: string): CorpusSentence[] {
  return (readCorpus('sentences.jsonl') as CorpusSentence[]).filter((row) => row.kind === kind);
}

/** The whole answers of the reference corpus; none where it is absent. */
export function readCorpusAnswers(): LabelledAnswer[] {
  return readCorpus('docs.jsonl') as LabelledAnswer[];
}

function readCorpus(name: string): unknown[] {
  return corpusAbsence() === undefined ? rowsOf(resolve(corpus, name)) : [];
}

/** The split of a text of the corpus: those with an odd number are for tuning. */
export function splitByNumber(one: Labelled): Split {
  return apart(one) ?? (isOdd(one) ? 'tune' : 'score');
}

/** The split of a text of an own set. */
export function splitAsNamed(split: 'tune' | 'score'): (one: Labelled) => Split {
  return (one) => apart(one) ?? split;
}

/** Whether the number in the id is odd. */
export function isOdd({ id }: Labelled): boolean {
  return Number(id.replaceAll(/\D/g, '')) % 2 === 1;
}

/** Texts that are scored apart: Chinese, and sentences that only their surroundings decide. */
export function apart({ text, lang, needs_context }: Labelled): Split | undefined {
  if (lang === 'zh' || (lang === undefined && isChinese(text))) return 'zh';
  return needs_context === true ? 'context' : undefined;
}

/** Whether a fifth of the text or more is Han characters: a Chinese word has two of them, an English one six letters. */
function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 5 >= text.length;
}

function rowsOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** The paragraphs of a Markdown text as sentences, with the commonest marks of labels and lists taken off. */
export function paragraphsOf(text: string): Sentence[][] {
  return text
    .split(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*#>]|\d+\.)[ \t])|\n(?=\*\*)|\n(?=#)/)
    .map((block) => readSentences(plainProse(stripMarks(block))))
    .filter((sentences) => sentences.length > 0);
}

function stripMarks(block: string): string {
  return block
    .replace(/^[ \t]*(?:[-*>]|#{1,6}|\d+\.)[ \t]+/, '')
    .replaceAll(/\*\*|__|`/g, '')
    .replace(/^(?!.*(?:takeaway|lesson|learning))\w[\w /&-]{0,25}:[ \t]*/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Words of a text, roughly, for rates. */
export function countWords(text: string): number {
  return text.match(/[a-z][\w'’-]*/gi)?.length ?? 0;
}
