import type { CoachPart, LabelForm, NarrativePart, QuestionType } from '../answer/model.ts';
import { labelText } from './part-name.ts';
import type { Template } from './piece.ts';
import { join, prompt } from './piece.ts';
import { promptsFor } from './prompts.ts';

/** How a section's label is written; a `Label` of the answer model fits. */
export interface LabelStyle {
  readonly form: LabelForm;
  /** Level of the heading, 1 to 6; 2 where it is not given. */
  readonly depth?: number;
}

/** The template's own style: headings of level 2. */
export const headingStyle: LabelStyle = { form: 'heading', depth: 2 };

/** Styles whose text stands below the label; in all others it follows on the label's line. */
const blockForms: ReadonlySet<LabelForm> = new Set<LabelForm>(['heading', 'bold-line', 'table']);

/**
 * An unwritten section: its label in the given style, and prompts.
 *
 * @param part - What the section tells.
 * @param style - The style of the file's other labels. A table has no place for a new section: a bold line stands in.
 * @param type - The question's type, for the prompts.
 * @returns A template without a line break at its end.
 */
export function sectionSkeleton(
  part: NarrativePart | CoachPart,
  style: LabelStyle = headingStyle,
  type?: QuestionType,
): Template {
  const prompts = promptsFor(part, type).map((words) => [prompt(words)]);
  const label = labelMarkup(part, style);
  return blockForms.has(style.form) ? [`${label}\n\n`, ...join(prompts, '\n\n')] : [`${label} `, ...join(prompts, ' ')];
}

/**
 * A part's label as it is written in a style.
 *
 * @param part - What the section tells.
 * @param style - How labels are written.
 */
export function labelMarkup(part: NarrativePart | CoachPart, style: LabelStyle): string {
  const name = labelText(part);
  const initial = name.charAt(0);
  switch (style.form) {
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(style.depth ?? 2, 1), 6))} ${name}`;
    case 'bold':
      return `**${name}:**`;
    case 'bold-line':
    case 'table':
      return `**${name}**`;
    case 'list-item':
      return `- ${name}:`;
    case 'plain':
      return `${name}:`;
    case 'letter':
      return `${initial}:`;
    case 'parenthesised':
      return `(${initial})`;
    case 'bracketed':
      return `**【${initial} — ${name}】**`;
    case 'html':
      return `<b>${name}:</b>`;
  }
}
