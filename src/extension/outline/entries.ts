import { l10n } from 'vscode';
import type { Answer, NarrativePart } from '../../core/answer/model.ts';
import type { Range } from '../../core/text/range.ts';
import { localiseCoachPart, localisePart } from '../localise.ts';
import type { Rank } from './node.ts';

/** A line of the outline before its findings are known. */
export interface Entry {
  readonly kind: 'question' | 'coach-note' | 'part';
  /** What it is, for the ids of lines. */
  readonly key: string;
  readonly label: string;
  readonly tooltip: string;
  readonly text: string | undefined;
  readonly range: Range;
  readonly words: number | undefined;
  readonly rank: Rank | undefined;
  readonly unwritten: boolean;
  readonly parts: readonly NarrativePart[];
}

const rest = { text: undefined, words: undefined, rank: undefined, unwritten: false, parts: [] } as const;

/** Question, coach notes and parts of an answer in the order of the text. */
export function entriesOf({ question, sections, coachNotes }: Answer): Entry[] {
  const count = sections.length;
  const entries: Entry[] = sections.map(({ parts, label, range, words, placeholders }, index) => ({
    ...rest,
    kind: 'part',
    key: keyOf(parts),
    label: localisePart(parts),
    tooltip: label.text,
    range,
    words,
    rank: { index, count },
    unwritten: words === 0 || placeholders.length > 0,
    parts,
  }));
  for (const { part, label, range } of coachNotes) {
    const name = localiseCoachPart(part);
    entries.push({ ...rest, kind: 'coach-note', key: part, label: name, tooltip: label.text, range });
  }
  if (question !== undefined) {
    const { range, text } = question;
    const label = l10n.t('Question');
    entries.push({ ...rest, kind: 'question', key: 'question', label, tooltip: text, text, range });
  }
  return entries.sort((first, second) => first.range.start - second.range.start);
}

/** The parts of a section as a word. */
export function keyOf(parts: readonly NarrativePart[]): string {
  return parts.join('+');
}
