import type { Root } from 'mdast';
import { readAnswers } from './answers.ts';
import { readDirectives } from './directives.ts';
import { frontMatterRange } from './fence.ts';
import { noMetadata, readFrontMatter } from './front-matter.ts';
import type { Leaf } from './leaves.ts';
import { readLeaves } from './leaves.ts';
import { isAnswerName, mayBeAnswer } from './may-be-answer.ts';
import type { AnswerFile, Directive, Evidence, Metadata } from './model.ts';
import type { Range } from '../text/range.ts';
import { markLength } from './source.ts';
import { isDivisible, stretchLeaves } from './stretches.ts';
import type { Chunk } from './tree.ts';
import { parseChunks } from './tree.ts';

export { mayBeAnswer } from './may-be-answer.ts';

/** What is known of a text besides itself. */
export interface ParseOptions {
  /** The file's name or path. */
  readonly fileName?: string;
  /** Whether the user says that it is an answer file; its sections are then taken by label, however few. */
  readonly named?: boolean;
  /** The text as remark-parse gives it, if that has been done. */
  readonly tree?: Root;
}

/**
 * Reads the answers in a Markdown file. Text that is no answer file costs no parse and yields no answers.
 *
 * @param text - The file's text as it is: all offsets point into it.
 * @param options - What is known of it.
 */
export function parseAnswers(text: string, options: ParseOptions = {}): AnswerFile {
  const matter = frontMatterRange(text);
  const metadata = matter === undefined ? noMetadata : readFrontMatter(text, matter);
  const evidence = evidenceFor(options, metadata);
  const isPossible = metadata.star !== false && (evidence !== undefined || mayBeAnswer(text, options.fileName));
  if (!isPossible) return { text, metadata, directives: [], answers: [] };
  const start = matter?.end ?? markLength(text);
  const { leaves, directives } = readBlocks(text, options.tree, matter);
  const facts = { evidence, star: metadata.star, start: skipBlank(text, start), end: text.length };
  return { text, metadata, directives, answers: readAnswers(leaves, facts) };
}

interface Blocks {
  readonly leaves: readonly Leaf[];
  readonly directives: readonly Directive[];
}

function readBlocks(text: string, given: Root | undefined, matter: Range | undefined): Blocks {
  if (given === undefined && isDivisible(text)) return { leaves: stretchLeaves(text, matter), directives: [] };
  const chunks = chunksOf(text, given, matter);
  return { leaves: chunks.flatMap(({ tree, source }) => readLeaves(tree, source)), directives: readDirectives(chunks) };
}

/** The given tree, unless it was made without regard to front matter that the file has. */
function chunksOf(text: string, given: Root | undefined, matter: Range | undefined): Chunk[] {
  if (given === undefined || (matter !== undefined && given.children[0]?.type !== 'yaml')) {
    return parseChunks(text, matter);
  }
  return [{ tree: given, source: { text, shift: markLength(text) } }];
}

function evidenceFor({ fileName, named }: ParseOptions, metadata: Metadata): Evidence | undefined {
  if (isAnswerName(fileName)) return 'file-name';
  if (metadata.entries.some(({ key }) => key === 'star')) return 'front-matter';
  return named === true ? 'named' : undefined;
}

function skipBlank(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && /\s/.test(text.charAt(offset))) offset += 1;
  return offset;
}
