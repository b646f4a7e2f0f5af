import { attribute } from '../../src/core/language/attribution/attribute.ts';
import type { Attribution } from '../../src/core/language/attribution/model.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import { line, score, type Score } from './figures.ts';
import { countWords, paragraphsOf, readCorpus, readFixture, type CorpusDocument, type CorpusSentence } from './read.ts';

/** A decision that went against the label. */
export interface WrongCase {
  readonly set: string;
  readonly text: string;
  readonly label: boolean;
  readonly found: readonly string[];
}

export interface BlameEvaluation {
  /** By set: `own tune`, `own score`, and of the corpus `tune`, `score`, `context` and `zh`. */
  readonly sets: Readonly<Record<string, Score>>;
  /** On whole answers of the corpus that blame nobody. */
  readonly answers:
    | { readonly documents: number; readonly words: number; readonly findings: number; readonly per5000: number }
    | undefined;
  /** Wrong cases of the parts that may be tuned on; the scored parts only where asked for. */
  readonly wrong: readonly WrongCase[];
}

interface Labelled {
  readonly text: string;
  readonly label: boolean;
}

/** What counts as blame: everything but ownership, and evasion, which is a hint of its own. */
function blameIn(text: string): Attribution[] {
  return attribute(readSentences(plainProse(text))).filter(({ kind }) => kind !== 'ownership' && kind !== 'evasion');
}

/**
 * Measures the attribution of blame on the project's own sets and, where it is at hand, the reference corpus.
 * Corpus sentences with an odd number are for tuning, those with an even number for scoring only.
 *
 * @param options - Whether the wrong cases of the scored parts are listed too.
 */
export function evaluateBlame(options: { readonly scoredCases?: boolean } = {}): BlameEvaluation {
  const groups: Record<string, Labelled[]> = {
    'own tune': readFixture('test/fixtures/blame/tune.jsonl') as Labelled[],
    'own score': readFixture('test/fixtures/blame/score.jsonl') as Labelled[],
  };
  for (const row of (readCorpus('sentences.jsonl') ?? []) as CorpusSentence[]) {
    if (row.kind === 'blame') (groups[corpusSet(row)] ??= []).push(row);
  }
  const sets: Record<string, Score> = {};
  const wrong: WrongCase[] = [];
  for (const [name, rows] of Object.entries(groups)) {
    const cases = rows.map(({ text, label }) => {
      const found = blameIn(text);
      if (label !== found.length > 0 && (options.scoredCases === true || !name.includes('score'))) {
        wrong.push({ set: name, text, label, found: found.map(describe) });
      }
      return { label, found: found.length > 0 };
    });
    sets[name] = score(cases);
  }
  return { sets, answers: evaluateAnswers(wrong), wrong };
}

function corpusSet(row: CorpusSentence): string {
  if (row.lang !== undefined && row.lang !== 'en') return `corpus ${row.lang}`;
  if (row.needs_context === true) return 'corpus context';
  return Number(row.id.slice(1)) % 2 === 1 ? 'corpus tune' : 'corpus score';
}

function describe(attribution: Attribution): string {
  return `${attribution.kind} [${attribution.agent?.text ?? ''}] ${attribution.event.text}`;
}

function evaluateAnswers(wrong: WrongCase[]): BlameEvaluation['answers'] {
  const documents = (readCorpus('docs.jsonl') as CorpusDocument[] | undefined)?.filter(
    ({ labels }) => labels.blame.length === 0,
  );
  if (documents === undefined) return undefined;
  let words = 0;
  let findings = 0;
  for (const document of documents) {
    words += countWords(document.text);
    for (const paragraph of paragraphsOf(document.text)) {
      const found = attribute(paragraph).filter(({ kind }) => kind !== 'ownership' && kind !== 'evasion');
      findings += found.length;
      if (found.length > 0)
        wrong.push({
          set: `answer ${document.id}`,
          text: paragraph.map(({ text }) => text).join(' '),
          label: false,
          found: found.map(describe),
        });
    }
  }
  return { documents: documents.length, words, findings, per5000: (findings / words) * 5000 };
}

if (import.meta.main) {
  const result = evaluateBlame({ scoredCases: process.argv.includes('--all') });
  for (const [name, one] of Object.entries(result.sets)) console.log(line(name, one));
  if (result.answers !== undefined) {
    const { documents, words, findings, per5000 } = result.answers;
    console.log(
      `whole answers              ${documents} documents, ${words} words, ${findings} findings, ${per5000.toFixed(2)} per 5,000 words`,
    );
  }
  if (process.argv.includes('--wrong')) {
    for (const { set, text, label, found } of result.wrong)
      console.log(`\n${set} ${label ? 'MISSED' : 'WRONG '} ${text}${found.map((one) => `\n    ${one}`).join('')}`);
  }
}
