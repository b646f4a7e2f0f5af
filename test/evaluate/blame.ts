import { attribute } from '../../src/core/language/attribution/attribute.ts';
import type { Attribution } from '../../src/core/language/attribution/model.ts';
import type { Sentence } from '../../src/core/language/sentence.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import { rowsBySplit, type Case, type Row } from './figures.ts';
import { printRows } from './print.ts';
import { readCorpusSentences, readOwnSets, splitAsNamed, splitByNumber, type CorpusSentence } from './read.ts';

/** What counts as blame: everything but ownership, and evasion, which is a hint of its own. */
export function blameIn(paragraph: readonly Sentence[]): Attribution[] {
  return attribute(paragraph).filter(isBlame);
}

/** Whether an attribution counts as blame. */
export function isBlame({ kind }: Attribution): boolean {
  return kind !== 'ownership' && kind !== 'evasion';
}

/** Measures the attribution of blame on the project's own sets and, where it is at hand, the reference corpus. */
export function evaluateBlame(): Row[] {
  const own = readOwnSets<CorpusSentence>('blame').flatMap(({ set, split, rows }) =>
    rowsBySplit('blame', set, rows, splitAsNamed(split), decide),
  );
  return [...own, ...rowsBySplit('blame', 'corpus', readCorpusSentences('blame'), splitByNumber, decide)];
}

function decide({ id, text, label }: CorpusSentence): Case {
  const found = blameIn(readSentences(plainProse(text)));
  return { id, text, label, found: found.length > 0, detail: found.map(describeBlame) };
}

/** An attribution in a line. */
export function describeBlame({ kind, agent, event }: Attribution): string {
  return `${kind} [${agent?.text ?? ''}] ${event.text}`;
}

if (import.meta.main) printRows(evaluateBlame(), process.argv);
