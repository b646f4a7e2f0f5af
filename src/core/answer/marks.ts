import type { Candidate } from './labels/candidate.ts';
import { byPosition } from './labels/order.ts';
import type { Place } from './span.ts';
import type { Story } from './stories.ts';

/** A story with its place among the leaves and all labels in it. */
export interface MarkedStory {
  readonly story: Story;
  readonly from: Place;
  readonly to: Place;
  /** Index of the heading that is its title, or -1. */
  readonly title: number;
  /** Labels of the narrative, of notes, of the question and of frames, in the order of the file. */
  readonly marks: readonly Candidate[];
}

/**
 * Puts the labels of notes, question and frames to those of the narrative.
 *
 * @param story - The story.
 * @param others - Candidates of the answer that are not of the narrative.
 */
export function readMarks({ labels }: Story, others: readonly Candidate[]): Candidate[] {
  const [first] = labels;
  const last = labels.at(-1);
  const kept = others.filter((other) => {
    if (other.inside || other.letter) return false;
    if (first === undefined || last === undefined || byPosition(other, first) < 0) return isLead(other);
    if (other.meaning.kind !== 'coach') return false;
    return byPosition(other, last) > 0 ? endsStory(other) : interrupts(other, first);
  });
  return [...labels, ...kept].sort(byPosition);
}

/** Before the story all labels count, however they are written; a question or frame inside a list is none. */
function isLead({ meaning, form, top }: Candidate): boolean {
  return meaning.kind === 'coach' || form === 'heading' || top || form === 'plain';
}

/** After the last part, notes need a clear label: "Note: …" also begins paragraphs of the story. */
function endsStory({ trust, form, top }: Candidate): boolean {
  return form === 'heading' || (top && (trust !== 'ambiguous' || form === 'bold' || form === 'bold-line'));
}

/** Between two parts, notes are set off as the parts are. */
function interrupts({ form, depth, style }: Candidate, label: Candidate): boolean {
  if (form === 'heading') return label.form !== 'heading' || depth <= label.depth;
  return style === label.style && form.startsWith('bold');
}
