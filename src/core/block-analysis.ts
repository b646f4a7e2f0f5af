import type { Block, NarrativePart, Passage } from './answer/model.ts';
import { attribute } from './language/attribution/attribute.ts';
import type { Attribution } from './language/attribution/model.ts';
import { analyseLearning } from './language/learning/learning.ts';
import type { LearningAnalysis } from './language/learning/model.ts';
import type { Quantity, VagueSize } from './language/quantities/model.ts';
import { findQuantities, findVagueSizes } from './language/quantities/quantities.ts';
import type { Prose } from './text/prose.ts';
import type { Range } from './text/range.ts';

/** What one block says. */
export interface BlockAnalysis {
  readonly attributions: readonly Attribution[];
  readonly quantities: readonly Quantity[];
  readonly vagueSizes: readonly VagueSize[];
  readonly learning: LearningAnalysis;
}

/** Where a block stands. */
export interface BlockContext {
  readonly part: NarrativePart;
  readonly inStory: boolean;
}

interface Kept {
  readonly prose: Prose;
  readonly analysis: BlockAnalysis;
}

/**
 * What was last found in blocks of these words. An edit changes one block of a text and moves those behind it: their
 * words need not be read again, and what was found in them moves along. The oldest go first.
 */
const kept = new Map<string, Kept>();
const mostKept = 500;

/**
 * Says what a block says, from what is known of the same words where it can.
 *
 * @param block - The block; what it says depends on nothing else but its context.
 * @param context - Where it stands.
 */
export function analyseBlock(block: Block, context: BlockContext): BlockAnalysis {
  const key = `${context.part} ${String(context.inStory)} ${block.prose.text}`;
  const before = kept.get(key);
  const distance = before === undefined ? undefined : distanceBetween(before.prose, block.prose);
  if (before !== undefined && distance !== undefined)
    return distance === 0 ? before.analysis : moved(before.analysis, distance);
  const analysis = analyseAnew(block, context);
  const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, { prose: block.prose, analysis });
  return analysis;
}

/** Says what a block says by reading it. */
export function analyseAnew({ sentences }: Block, context: BlockContext): BlockAnalysis {
  const quantities: Quantity[] = [];
  const vagueSizes: VagueSize[] = [];
  // Both read a sentence in the same way: one after the other, it is read once.
  for (const sentence of sentences) {
    quantities.push(...findQuantities(sentence, context));
    vagueSizes.push(...findVagueSizes(sentence));
  }
  return { attributions: attribute(sentences, context), quantities, vagueSizes, learning: analyseLearning(sentences) };
}

/** By how much prose of the same words has moved; `undefined` where its markup is another. */
function distanceBetween(before: Prose, now: Prose): number | undefined {
  if (before.segments.length !== now.segments.length || before.code.length !== now.code.length) return undefined;
  const distance = (now.segments[0]?.source ?? 0) - (before.segments[0]?.source ?? 0);
  const isMoved = now.segments.every(({ start, source, length }, index) => {
    const other = before.segments[index];
    return other?.start === start && other.length === length && source - other.source === distance;
  });
  const isSameCode = now.code.every(({ start, end }, index) => {
    const other = before.code[index];
    return other?.start === start && other.end === end;
  });
  return isMoved && isSameCode ? distance : undefined;
}

function moved({ attributions, quantities, vagueSizes, learning }: BlockAnalysis, distance: number): BlockAnalysis {
  const range = ({ start, end }: Range): Range => ({ start: start + distance, end: end + distance });
  // What stands in two lists is one passage in both.
  const passages = new Map<Passage, Passage>();
  const passage = (old: Passage): Passage => {
    const known = passages.get(old) ?? { ...old, range: range(old.range) };
    passages.set(old, known);
    return known;
  };
  const optional = (old: Passage | undefined) => (old === undefined ? undefined : passage(old));
  return {
    attributions: attributions.map((one) => ({
      ...one,
      agent: optional(one.agent),
      event: passage(one.event),
      range: range(one.range),
    })),
    quantities: quantities.map((one) => ({
      ...one,
      range: range(one.range),
      baseline: optional(one.baseline),
      period: optional(one.period),
      scope: optional(one.scope),
      slot: one.slot + distance,
    })),
    vagueSizes: vagueSizes.map((one) => ({ ...one, range: range(one.range) })),
    learning: {
      lessons: learning.lessons.map(passage),
      platitudes: learning.platitudes.map(passage),
      atOthers: learning.atOthers.map(passage),
      changes: learning.changes.map(passage),
      habits: learning.habits.map(passage),
      vagueHabits: learning.vagueHabits.map(passage),
      evidence: learning.evidence.map(passage),
      prevention: learning.prevention.map(passage),
    },
  };
}
