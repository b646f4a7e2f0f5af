import { env, l10n, window } from 'vscode';
import { plainTextOf, plainTextOfAnswer } from '../../core/answer/plain-text.ts';
import type { Documents } from '../documents/documents.ts';
import { localisePart } from '../localise.ts';
import type { OutlineNode } from './node.ts';
import { sectionOf } from './target.ts';
import type { Target } from './target.ts';

/** Copies a section as plain text: what a form, a mail or a prompter takes. */
export async function copyPart({ section }: Target): Promise<void> {
  await copy(plainTextOf(section));
}

/** Copies what a line of the outline stands for: an answer with its labels, or a section without. */
export async function copyLine(documents: Documents, node: OutlineNode): Promise<void> {
  if (node.kind !== 'answer') {
    const target = node.kind === 'part' ? sectionOf(documents, node) : undefined;
    if (target !== undefined) await copyPart(target);
    return;
  }
  const state = documents.of(node.document);
  const answer = state?.kind === 'answers' ? state.file.answers[node.answer] : undefined;
  if (answer !== undefined) await copy(plainTextOfAnswer(answer, ({ parts }) => localisePart(parts)));
}

async function copy(text: string): Promise<void> {
  if (text === '') void window.showInformationMessage(l10n.t('Nothing is written there yet.'));
  else await env.clipboard.writeText(text);
}
