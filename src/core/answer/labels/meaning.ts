import type { CoachPart, NarrativePart } from '../model.ts';

/** What a label's words say: parts of the story, notes, the question, or a frame around several of them. */
export type Meaning =
  | { readonly kind: 'narrative'; readonly parts: readonly [NarrativePart, ...NarrativePart[]] }
  | { readonly kind: 'coach'; readonly part: CoachPart }
  | { readonly kind: 'question' }
  | { readonly kind: 'frame' };

/**
 * How far a word may be trusted to be a label. `core` words are the framework's own. `plain` words say nothing else
 * where they stand alone, but other kinds of document use them too. `ambiguous` words also head paragraphs inside a part.
 */
export type Trust = 'core' | 'plain' | 'ambiguous';
