import type { TextDocument } from 'vscode';
import type { NarrativePart } from '../../core/answer/model.ts';
import type { Severity } from '../../core/finding.ts';
import type { Range } from '../../core/text/range.ts';

interface Common {
  /** Stays the same while the text changes, so that the view keeps what is folded and selected. */
  readonly id: string;
  readonly document: TextDocument;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly parent: OutlineNode | undefined;
  readonly children: OutlineNode[];
}

/** Something that stands in the text. */
export interface PlaceNode extends Common {
  readonly kind: 'answer' | 'question' | 'coach-note' | 'part';
  /** Where it stands, from its label to its end. */
  readonly range: Range;
  /** The loudest finding in it. */
  readonly severity: Severity | undefined;
}

export interface FindingNode extends Common {
  readonly kind: 'finding';
  readonly range: Range;
  readonly severity: Severity;
}

/** Something good in a part. */
export interface StrengthNode extends Common {
  readonly kind: 'strength';
  readonly range: Range;
}

/** A part that the answer lacks. */
export interface MissingNode extends Common {
  readonly kind: 'missing';
  readonly part: NarrativePart;
  /** Which of the file's answers lacks it, from 0. */
  readonly answer: number;
}

/** A line of the outline view. */
export type OutlineNode = PlaceNode | FindingNode | StrengthNode | MissingNode;
