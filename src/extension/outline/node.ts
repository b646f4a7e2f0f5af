import type { TextDocument } from 'vscode';
import type { NarrativePart } from '../../core/answer/model.ts';
import type { Severity } from '../../core/finding.ts';
import type { FollowUp } from '../../core/follow-ups/model.ts';
import type { Range } from '../../core/text/range.ts';

interface Common {
  /** Stays the same while the text changes, so that the view keeps what is folded and selected. */
  readonly id: string;
  readonly document: TextDocument;
  /** Which of the file's answers it belongs to, from 0. */
  readonly answer: number;
  readonly label: string;
  readonly tooltip: string;
  readonly parent: OutlineNode | undefined;
  readonly children: OutlineNode[];
}

/** How much there is to tell. */
export interface Size {
  readonly words: number;
  /** To speak them. */
  readonly seconds: number;
  /** Of the answer's words, from 0 to 1; `undefined` for the answer itself and where nothing is written. */
  readonly share: number | undefined;
}

/** Where a section stands among those of its answer. */
export interface Rank {
  readonly index: number;
  readonly count: number;
}

/** Something that stands in the text. */
export interface PlaceNode extends Common {
  readonly kind: 'answer' | 'question' | 'coach-note' | 'part';
  /** The words of the question. */
  readonly text: string | undefined;
  /** Where it stands, from its label to its end. */
  readonly range: Range;
  /** What the narrative is measured by; notes and questions are not told. */
  readonly size: Size | undefined;
  /** Of parts. */
  readonly rank: Rank | undefined;
  /** A part without text, or with a prompt in it. */
  readonly unwritten: boolean;
}

export interface FindingNode extends Common {
  readonly kind: 'finding';
  readonly range: Range;
  readonly rule: string;
  readonly severity: Severity;
}

/** Something good in a part. */
export interface StrengthNode extends Common {
  readonly kind: 'strength';
  readonly range: Range;
  /** The words that it is about. */
  readonly text: string;
}

/** A part that the answer lacks. */
export interface MissingNode extends Common {
  readonly kind: 'missing';
  readonly part: NarrativePart;
}

/** The questions that could come next, where no part of the answer holds them yet. */
export interface FollowUpsNode extends Common {
  readonly kind: 'follow-ups';
}

/** A question that could come next. */
export interface FollowUpNode extends Common {
  readonly kind: 'follow-up';
  /** The place that provokes it. */
  readonly range: Range;
  readonly followUp: FollowUp;
}

/** A line of the outline view. */
export type OutlineNode = PlaceNode | FindingNode | StrengthNode | MissingNode | FollowUpsNode | FollowUpNode;

/** Something that stands in the text with a label of its own. */
export function isPlace(node: OutlineNode): node is PlaceNode {
  return 'unwritten' in node;
}

/** The findings of a line, and of the lines below it. */
export function findingsOf({ children }: OutlineNode): FindingNode[] {
  return children.flatMap((child) => (child.kind === 'finding' ? [child] : findingsOf(child)));
}

/** The strengths of a line, and of the lines below it. */
export function strengthsOf({ children }: OutlineNode): StrengthNode[] {
  return children.flatMap((child) => (child.kind === 'strength' ? [child] : strengthsOf(child)));
}

/** The questions of a line that could come next. */
export function followUpsIn({ children }: OutlineNode): FollowUpNode[] {
  return children.filter((child) => child.kind === 'follow-up');
}

/**
 * Whether there is something to do in a line or below it: a finding, a part that is missing or not written yet, a
 * question that was written down without an answer. One that could come is an offer: whoever passes it over is done.
 */
export function isOpen(node: OutlineNode): boolean {
  if (node.kind === 'finding' || node.kind === 'missing') return true;
  if (node.kind === 'follow-up') return node.followUp.state === 'open' && node.followUp.written !== undefined;
  return (isPlace(node) && node.unwritten) || node.children.some(isOpen);
}
