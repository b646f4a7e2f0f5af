import { parseAnswers } from '../../src/core/answer/parse.ts';
import type { NarrativePart } from '../../src/core/answer/model.ts';
import { readCorpus } from './read.ts';

/** A document of the corpus, as far as its sections are concerned. */
export interface SectionsDocument {
  readonly id: string;
  readonly text: string;
  readonly labels: { readonly sections: readonly string[] };
}

/** A document in which other parts were found than its reader labelled. */
export interface WrongDocument {
  readonly id: string;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** How well the parser finds the parts that a document labels. */
export interface SectionsScore {
  readonly documents: number;
  /** Parts that were found and are there, of all that were found. */
  readonly precision: number;
  /** Parts that were found and are there, of all that are there. */
  readonly recall: number;
  readonly wrong: readonly WrongDocument[];
  /** Of the documents with three parts or more, those that are taken for answers by their labels alone. */
  readonly recognised: { readonly found: number; readonly all: number };
  /** Documents without labels that are taken for answers all the same. */
  readonly taken: readonly string[];
  /** Documents that hold one answer each, in which the parser sees several. */
  readonly split: readonly string[];
}

/** Scores the parser on documents that hold one answer each; sections are counted by part and document. */
export function evaluateSections(documents: readonly SectionsDocument[]): SectionsScore {
  const wrong: WrongDocument[] = [];
  let right = 0;
  let found = 0;
  let there = 0;
  for (const { id, text, labels } of documents) {
    const parts = partsOf(text);
    const missed = labels.sections.filter((part) => !parts.has(part as NarrativePart));
    const invented = [...parts].filter((part) => !labels.sections.includes(part));
    right += parts.size - invented.length;
    found += parts.size;
    there += labels.sections.length;
    if (missed.length + invented.length > 0) wrong.push({ id, missed, invented });
  }
  const labelled = documents.filter(({ labels }) => labels.sections.length > 2);
  const unlabelled = documents.filter(({ labels }) => labels.sections.length === 0);
  return {
    documents: documents.length,
    precision: found === 0 ? 1 : right / found,
    recall: there === 0 ? 1 : right / there,
    wrong,
    recognised: { found: labelled.filter(isAnswer).length, all: labelled.length },
    taken: unlabelled.filter(isAnswer).map(({ id }) => id),
    split: documents.filter(({ text }) => parseAnswers(text, { named: true }).answers.length > 1).map(({ id }) => id),
  };
}

function partsOf(text: string): Set<NarrativePart> {
  const { answers } = parseAnswers(text, { named: true });
  return new Set(answers.flatMap(({ sections }) => sections.flatMap(({ parts }) => parts)));
}

function isAnswer({ text }: SectionsDocument): boolean {
  return parseAnswers(text).answers.length > 0;
}

if (import.meta.main) {
  const documents = readCorpus('docs.jsonl') as SectionsDocument[] | undefined;
  if (documents !== undefined) console.log(JSON.stringify(evaluateSections(documents), undefined, 1));
}
