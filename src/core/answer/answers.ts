import { cover } from '../text/range.ts';
import { toSource } from '../text/prose.ts';
import { expectedParts } from './framework.ts';
import type { Candidate } from './labels/candidate.ts';
import { findCandidates } from './labels/find-candidates.ts';
import type { Leaf } from './leaves.ts';
import type { MarkedStory } from './marks.ts';
import { readMarks } from './marks.ts';
import type { Answer, Evidence, Placeholder } from './model.ts';
import { readOutline, titlesAmong } from './outline.ts';
import { findPlaceholders, toPlaceholder } from './placeholders.ts';
import type { Ground } from './places.ts';
import { findBeginnings } from './places.ts';
import { questionPieces, readTitle, toPassage } from './question.ts';
import { chooseStories } from './recognise.ts';
import { readParts } from './sections.ts';
import type { Place } from './span.ts';
import { isBefore } from './span.ts';
import type { Story } from './stories.ts';
import { readStories } from './stories.ts';

/** What is known of a file before its labels are read. */
export interface FileFacts {
  /** Why it is taken for an answer file, if its name or front matter says so. */
  readonly evidence: Evidence | undefined;
  /** Value of `star` in the front matter. */
  readonly star: unknown;
  /** Where the text begins, after the front matter, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** The answers that a file's leaves hold. */
export function readAnswers(leaves: readonly Leaf[], facts: FileFacts): Answer[] {
  const candidates = findCandidates(leaves);
  const titles = titlesAmong(leaves, candidates);
  const labels = candidates.filter((candidate) => !titles.has(candidate));
  const narrative = labels.filter(({ meaning }) => meaning.kind === 'narrative');
  const others = labels.filter(({ meaning }) => meaning.kind !== 'narrative');
  const labelHeadings = new Map(
    labels.filter(({ form }) => form === 'heading').map(({ leaf, meaning }) => [leaf, meaning.kind === 'narrative']),
  );
  const stories = chooseStories(readStories(narrative, readOutline(leaves, labelHeadings)), facts.evidence);
  if (stories === undefined) return [];
  const ground: Ground = {
    leaves,
    ownHeadings: headingsOutside(leaves, labelHeadings),
    questions: others.filter(({ meaning }) => meaning.kind === 'question'),
  };
  const evidence = facts.evidence ?? 'labels';
  return placeStories(ground, stories, others).map((marked) => readAnswer(ground, marked, { ...facts, evidence }));
}

function headingsOutside(leaves: readonly Leaf[], labels: ReadonlyMap<number, boolean>): Set<number> {
  const headings = new Set<number>();
  leaves.forEach((leaf, index) => {
    if (leaf.kind === 'heading' && !labels.has(index)) headings.add(index);
  });
  return headings;
}

function placeStories(ground: Ground, stories: readonly Story[], others: readonly Candidate[]): MarkedStory[] {
  const beginnings = findBeginnings(ground, stories);
  let rest = others;
  return beginnings.map(({ from, title }, index) => {
    const to: Place = beginnings[index + 1]?.from ?? { leaf: ground.leaves.length, offset: 0 };
    const story = stories[index] ?? { labels: [], head: -1 };
    const within = rest.filter((other) => !isBefore(placeOf(other), from) && isBefore(placeOf(other), to));
    rest = rest.filter((other) => !isBefore(placeOf(other), to));
    return { story, from, to, title, marks: readMarks(story, within) };
  });
}

function placeOf({ leaf, begin }: Candidate): Place {
  return { leaf, offset: begin };
}

function readAnswer(ground: Ground, marked: MarkedStory, facts: FileFacts & { evidence: Evidence }): Answer {
  const { leaves, ownHeadings } = ground;
  const { sections, coachNotes } = readParts(leaves, marked, ownHeadings);
  const asked = questionPieces(leaves, marked, ownHeadings);
  const title = readTitle(leaves, marked);
  const range = {
    start: marked.from.leaf === 0 && marked.from.offset === 0 ? facts.start : sourceOf(leaves, marked.from),
    end: marked.to.leaf >= leaves.length ? facts.end : sourceOf(leaves, marked.to),
  };
  return {
    evidence: facts.evidence,
    range: sections.reduce((whole, section) => cover(whole, section.range), range),
    title,
    question: toPassage(asked),
    sections,
    coachNotes,
    expectedParts: expectedParts(marked.story.labels, facts.star),
    placeholders: [
      ...placeholdersIn(leaves[marked.title]),
      ...asked.flatMap(({ leaf }) => placeholdersIn(leaf)),
    ].filter(
      (placeholder, index, all) => all.findIndex(({ range: { start } }) => start === placeholder.range.start) === index,
    ),
    words: sections.reduce((sum, section) => sum + section.words, 0),
  };
}

function placeholdersIn(leaf: Leaf | undefined): Placeholder[] {
  if (leaf === undefined) return [];
  const { prose } = leaf.marked;
  return findPlaceholders(prose).map((range) => toPlaceholder(prose, range));
}

function sourceOf(leaves: readonly Leaf[], { leaf: index, offset }: Place): number {
  const leaf = leaves[index];
  if (leaf === undefined) return 0;
  if (offset > 0) return toSource(leaf.marked.prose, { start: offset, end: offset + 1 }).start;
  return leaf.list?.first === true ? leaf.list.item : leaf.range.start;
}
