import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSentences } from '../../src/core/language/sentences.ts';
import type { Sentence } from '../../src/core/language/sentence.ts';
import { plainProse } from '../../src/core/text/prose.ts';

const root = resolve(import.meta.dirname, '../..');
const corpus = resolve(root, '../shared/corpus');

/** A document of the reference corpus that stands beside the repository on some machines. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly labels: { readonly blame: readonly string[]; readonly learning: boolean };
}

/** A labelled sentence of the reference corpus. */
export interface CorpusSentence {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly label: boolean;
  readonly needs_context?: boolean;
  readonly lang?: string;
}

/** The rows of a JSON Lines file of the repository. */
export function readFixture(path: string): unknown[] {
  return rowsOf(resolve(root, path));
}

/** The rows of a file of the reference corpus; `undefined`, with a printed reason, where the corpus is absent. */
export function readCorpus(name: string): unknown[] | undefined {
  const path = resolve(corpus, name);
  if (existsSync(path)) return rowsOf(path);
  console.log(`skipped: the reference corpus is not at ${path}`);
  return undefined;
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
