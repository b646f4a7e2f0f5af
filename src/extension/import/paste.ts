import type { CancellationToken, DataTransfer, Disposable, Range, TextDocument } from 'vscode';
import { Disposable as Disposables, l10n } from 'vscode';
import { isAnswerName } from '../../core/answer/may-be-answer.ts';
import { countLabels } from '../../core/import/count-labels.ts';
import { structureAnswer } from '../../core/import/structure-answer.ts';
import type { Documents } from '../documents/documents.ts';
import { isEligible } from '../documents/eligible.ts';
import type { PasteApi, PasteEdit, PasteEditProvider } from './paste-api.ts';
import { pasteApi } from './paste-api.ts';
import { isBlank } from './source.ts';

/** A text with fewer labels may be anything. */
const labelsNeeded = 3;

/** Offers to paste plain text as an answer, in editors that know such offers. */
export function offerOnPaste(documents: Documents): Disposable {
  const api = pasteApi();
  if (api === undefined) return new Disposables(() => undefined);
  const kind = api.DocumentDropOrPasteEditKind.Empty.append('star', 'answer');
  return api.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, pasteProvider(api, documents), {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  });
}

/** What offers a paste as an answer; an ordinary paste stays the first choice. */
export function pasteProvider(api: PasteApi, documents: Pick<Documents, 'of'>): PasteEditProvider {
  return {
    async provideDocumentPasteEdits(
      document: TextDocument,
      ranges: readonly Range[],
      dataTransfer: DataTransfer,
      _context: unknown,
      token: CancellationToken,
    ): Promise<PasteEdit[] | undefined> {
      if (!takesAnswers(document, documents)) return undefined;
      const text = await dataTransfer.get('text/plain')?.asString();
      if (text === undefined || token.isCancellationRequested || countLabels(text) < labelsNeeded) return undefined;
      const { DocumentPasteEdit, DocumentDropOrPasteEditKind: kinds } = api;
      const frontMatter = replacesAll(document, ranges);
      const kind = kinds.Empty.append('star', 'answer');
      const edit = new DocumentPasteEdit(structureAnswer(text, { frontMatter }), l10n.t('Paste as STAR answer'), kind);
      edit.yieldTo = [kinds.Text];
      return [edit];
    },
  };
}

function takesAnswers(document: TextDocument, documents: Pick<Documents, 'of'>): boolean {
  if (!isEligible(document)) return false;
  return isBlank(document) || isAnswerName(document.uri.path) || documents.of(document)?.kind === 'answers';
}

/** Whether nothing but blanks stays around what is pasted. */
function replacesAll(document: TextDocument, ranges: readonly Range[]): boolean {
  const [range] = ranges;
  if (isBlank(document)) return true;
  return ranges.length === 1 && range !== undefined && document.getText(range).trim() === document.getText().trim();
}
