import type { Suggestion } from '../configuration/issue.ts';
import type { Message } from '../finding.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Prose } from '../text/prose.ts';
import type { Range } from '../text/range.ts';

/** The parts of the story itself, in the order in which they are told. */
export const narrativeParts = ['situation', 'task', 'action', 'result', 'learning'] as const;
export type NarrativePart = (typeof narrativeParts)[number];

/** Notes for preparing, never linted as narrative. */
export const coachParts = [
  'clarifying-questions',
  'assumptions',
  'coach-strategy',
  'signals',
  'what-they-look-for',
  'tip',
  'follow-ups',
  'notes',
] as const;
export type CoachPart = (typeof coachParts)[number];

export const questionTypes = [
  'failure',
  'conflict',
  'leadership',
  'achievement',
  'pressure',
  'teamwork',
  'ambiguity',
  'other',
] as const;
export type QuestionType = (typeof questionTypes)[number];

/** A text with its place; `range` may cover more than `text` where markup was taken out. */
export interface Passage {
  readonly text: string;
  readonly range: Range;
}

/** How a label is written in the file. */
export type LabelForm =
  | 'heading'
  | 'bold'
  | 'bold-line'
  | 'list-item'
  | 'plain'
  | 'letter'
  | 'parenthesised'
  | 'bracketed'
  | 'table'
  | 'html';

export interface Label extends Passage {
  readonly form: LabelForm;
  /** Level of the heading, 1 to 6, where the form is `heading`. */
  readonly depth?: number;
}

/** A paragraph, list item, table cell or heading of a section's body. */
export interface Block {
  readonly kind: 'paragraph' | 'list-item' | 'table-cell' | 'heading';
  /** In a blockquote that holds no label: somebody's words, not the writer's. */
  readonly quoted: boolean;
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  readonly range: Range;
}

/** An unwritten prompt of the template, `⟨…⟩`, or another mark of text yet to come. */
export type Placeholder = Passage;

/** A labelled section of the narrative. */
export interface Section {
  /** One part, or several where the label joins them ("Action & Result"), in the order named. */
  readonly parts: readonly [NarrativePart, ...NarrativePart[]];
  readonly label: Label;
  /** Label and body. */
  readonly range: Range;
  /** From the end of the label (and its punctuation) to the end of the last block; empty at the label's end if there is none. */
  readonly body: Range;
  readonly blocks: readonly Block[];
  readonly placeholders: readonly Placeholder[];
  /** Spoken words of the body, placeholders left out. */
  readonly words: number;
}

/** A labelled part that prepares the answer: clarifying questions, strategy, follow-ups and so on. */
export interface CoachNote {
  readonly part: CoachPart;
  readonly label: Label;
  readonly range: Range;
  readonly body: Range;
  readonly placeholders: readonly Placeholder[];
}

/** Why a file is taken for an answer. */
export type Evidence = 'file-name' | 'front-matter' | 'labels' | 'named';

/** One answer of a file: a question and the story told for it. */
export interface Answer {
  readonly evidence: Evidence;
  readonly range: Range;
  readonly title: Passage | undefined;
  readonly question: Passage | undefined;
  readonly sections: readonly Section[];
  readonly coachNotes: readonly CoachNote[];
  /** Parts that the file's own framework has (CAR and PAR have no Task, for instance), in order. */
  readonly expectedParts: readonly NarrativePart[];
  /** Prompts that still stand in the title or the question. */
  readonly placeholders: readonly Placeholder[];
  /** Spoken words of all sections. */
  readonly words: number;
}

/** A key of the front matter with the places of key and value. */
export interface MetadataEntry {
  readonly key: string;
  readonly value: unknown;
  readonly keyRange: Range;
  readonly valueRange: Range;
}

/** Something wrong with the front matter: it does not parse, or a value is of the wrong kind. */
export interface MetadataProblem {
  readonly message: Message;
  readonly range: Range;
  /** What should stand at the range. */
  readonly suggestion?: Suggestion;
}

/** The file's front matter; every value is `undefined` where it is absent or of the wrong kind. */
export interface Metadata {
  /** Both fences included; `undefined` where there is no front matter. */
  readonly range: Range | undefined;
  readonly entries: readonly MetadataEntry[];
  readonly problems: readonly MetadataProblem[];
  readonly star: unknown;
  readonly type: QuestionType | undefined;
  readonly level: string | undefined;
  readonly competencies: readonly Passage[];
  readonly company: string | undefined;
  readonly tags: readonly string[];
  /** Seconds to speak. */
  readonly target: number | undefined;
  /** BCP 47 tag of the language the answer is written in; English where it is not said. */
  readonly language: string | undefined;
}

/** An HTML comment that speaks to the linter: `<!-- star-writer … -->`. */
export interface Directive {
  /** The words after `star-writer`. */
  readonly words: readonly string[];
  readonly range: Range;
  /** The block that follows, which a directive for "the next node" is about. */
  readonly next: Range | undefined;
}

/** A file as the rules and the views see it. Immutable, plain data. */
export interface AnswerFile {
  readonly text: string;
  readonly metadata: Metadata;
  readonly directives: readonly Directive[];
  /** Empty where the file is not an answer file. */
  readonly answers: readonly Answer[];
}
