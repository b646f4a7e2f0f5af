import type { CompletionContext, Position, TextDocument } from 'vscode';
import { CompletionTriggerKind, languages } from 'vscode';
import { noMetadata } from '../../core/answer/front-matter.ts';
import { isAnswerName } from '../../core/answer/may-be-answer.ts';
import { completionsAt, mayOpen, triggerCharacters } from '../../core/completion/completions.ts';
import type { CompletionRequest } from '../../core/completion/model.ts';
import { analysesOf } from '../documents/analyses.ts';
import type { Documents } from '../documents/documents.ts';
import { isEligible, isNamed } from '../documents/eligible.ts';
import type { Feature } from '../feature.ts';
import { toItems } from './item.ts';

/**
 * Offers what can be written at the caret. Markdown files do not suggest anything while one types, unless the user has
 * turned it on; they do at the characters named here, and when asked.
 */
export const completion: Feature = ({ documents, configurations }) =>
  languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: (document, position, _token, context) => {
        if (isIdle(document, position, context) || !isEligible(document)) return [];
        const { competencies = [] } = configurations.for(document.uri);
        const request = requestAt(documents, document, position, context, competencies);
        return toItems(document, position, completionsAt(request));
      },
    },
    ...triggerCharacters,
  );

/** A space was typed where it means nothing: told from two lines, without the document's text. */
function isIdle(document: TextDocument, { line, character }: Position, { triggerKind }: CompletionContext): boolean {
  if (triggerKind !== CompletionTriggerKind.TriggerCharacter) return false;
  const before = document.lineAt(line).text.slice(0, character);
  return !mayOpen(before) && !/^\uFEFF?---/.test(document.lineAt(0).text);
}

function requestAt(
  documents: Documents,
  document: TextDocument,
  position: Position,
  { triggerKind }: CompletionContext,
  competencies: readonly string[],
): CompletionRequest {
  const text = document.getText();
  const file = () => {
    const state = documents.of(document);
    if (state?.kind === 'answers' || state?.kind === 'no-answer') return state.file;
    return { text, metadata: noMetadata, directives: [], answers: [] };
  };
  return {
    text,
    offset: document.offsetAt(position),
    asked: triggerKind !== CompletionTriggerKind.TriggerCharacter,
    isNamed: isAnswerName(document.uri.path) || isNamed(document),
    competencies,
    file,
    analyses: () => {
      const state = documents.of(document);
      return state?.kind === 'answers' ? analysesOf(state) : [];
    },
  };
}
