import { parseAnswers } from '../../src/core/answer/parse.ts';
import type { Block } from '../../src/core/answer/model.ts';
import { lint } from '../../src/core/lint.ts';
import type { Row } from './figures.ts';
import type { CorpusSentence, LabelledAnswer } from './read.ts';
import { apart, isOdd, readCorpusAnswers, readCorpusSentences, readOwnAnswers, readOwnSets } from './read.ts';

/** How often each sentence is planted. */
const plantings = 3;

/**
 * Puts each blaming sentence of the labelled sets into good answers: at the end of a paragraph, in its middle, and as a
 * paragraph of its own, since a sentence that is blame alone may be excused by what stands around it, and must not be by
 * just anything. Sentences and answers of a split stay together.
 */
export function evaluatePlanted(): Row[] {
  return (['tune', 'score'] as const).map((split) => {
    const hosts = hostsOf(split);
    const cases = sentencesOf(split).flatMap(({ id, text }, index) =>
      Array.from({ length: plantings }, (_, way) => {
        const host = hosts[(index * plantings + way * 7) % hosts.length];
        const found = host !== undefined && isFoundIn(host, text, index + way, way);
        return { id: `${id} in ${host?.id ?? ''}`, text, label: true, found };
      }),
    );
    return { label: 'blame planted', set: 'all in answers', split, cases };
  });
}

function hostsOf(split: 'tune' | 'score'): LabelledAnswer[] {
  const own = readOwnAnswers().filter((set) => set.split === split);
  const corpus = readCorpusAnswers().filter(
    (answer) => apart(answer) === undefined && isOdd(answer) === (split === 'tune'),
  );
  return [...own.flatMap(({ rows }) => rows), ...corpus].filter(
    ({ text, labels }) => (labels.blame ?? []).length === 0 && paragraphsIn(text).length >= 3,
  );
}

function sentencesOf(split: 'tune' | 'score'): CorpusSentence[] {
  const own = readOwnSets<CorpusSentence>('blame').filter((set) => set.split === split && !set.set.includes('probes'));
  const corpus = readCorpusSentences('blame').filter(
    (row) => apart(row) === undefined && isOdd(row) === (split === 'tune'),
  );
  return [...own.flatMap(({ rows }) => rows), ...corpus].filter(({ label }) => label);
}

/** The paragraphs of the story before its lesson, of two sentences or more. */
function paragraphsIn(text: string): Block[] {
  return parseAnswers(text, { named: true }).answers.flatMap(({ sections }) =>
    sections
      .filter(({ parts }) => !parts.includes('learning'))
      .flatMap(({ blocks }) => blocks.filter(({ kind, sentences }) => kind === 'paragraph' && sentences.length >= 2)),
  );
}

function isFoundIn({ text }: LabelledAnswer, sentence: string, place: number, way: number): boolean {
  const paragraphs = paragraphsIn(text);
  const block = paragraphs[place % paragraphs.length];
  if (block === undefined) return false;
  const at = way === 1 ? block.sentences[Math.floor(block.sentences.length / 2) - 1]?.range.end : block.range.end;
  if (at === undefined) return false;
  const gap = way === 2 ? '\n\n' : ' ';
  const whole = text.slice(0, at) + gap + sentence + text.slice(at);
  const start = at + gap.length;
  const end = start + sentence.length;
  return lint(parseAnswers(whole, { named: true })).findings.some(
    ({ rule, range, severity }) =>
      rule === 'blame-language' && severity !== 'hint' && range.start < end && start < range.end,
  );
}
