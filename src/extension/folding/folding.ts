import type { TextDocument } from 'vscode';
import { FoldingRange, languages } from 'vscode';
import type { Documents } from '../documents/documents.ts';
import type { Feature } from '../feature.ts';

/**
 * Lets the parts of an answer be folded where their labels are no headings. Headings are folded by the editor itself,
 * which puts together what several sources offer.
 */
export const folding: Feature = ({ documents }) =>
  languages.registerFoldingRangeProvider(
    { language: 'markdown' },
    { provideFoldingRanges: (document) => rangesOf(documents, document) },
  );

function rangesOf(documents: Documents, document: TextDocument): FoldingRange[] {
  const state = documents.of(document);
  if (state?.kind !== 'answers') return [];
  return state.file.answers
    .flatMap(({ sections, coachNotes }) => [...sections, ...coachNotes])
    .filter(({ label }) => label.form !== 'heading')
    .map(({ range }) => [document.positionAt(range.start).line, document.positionAt(range.end).line] as const)
    .filter(([first, last]) => last > first)
    .map(([first, last]) => new FoldingRange(first, last));
}
