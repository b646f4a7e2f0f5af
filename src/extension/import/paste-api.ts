import type {
  CancellationToken,
  DataTransfer,
  Disposable,
  DocumentSelector,
  Range,
  TextDocument,
  WorkspaceEdit,
} from 'vscode';
import * as vscode from 'vscode';

/** The part of the editor's interface for pasting that is used here. It is final from VS Code 1.97 on. */
export interface PasteApi {
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: DocumentSelector,
      provider: PasteEditProvider,
      metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
    ): Disposable;
  };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteKind; readonly Text: PasteKind };
}

export interface PasteKind {
  readonly value: string;
  append(...parts: string[]): PasteKind;
}

export interface PasteEdit {
  readonly insertText: string;
  readonly title: string;
  additionalEdit?: WorkspaceEdit;
  yieldTo?: readonly PasteKind[];
}

export interface PasteEditProvider {
  provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    dataTransfer: DataTransfer,
    context: unknown,
    token: CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

const firstVersion = { major: 1, minor: 97 };

/** The interface, where the editor that runs has it: older ones show it to nobody but their own extensions. */
export function pasteApi(): PasteApi | undefined {
  const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
  const isNew = major > firstVersion.major || (major === firstVersion.major && minor >= firstVersion.minor);
  return isNew && 'DocumentPasteEdit' in vscode ? (vscode as unknown as PasteApi) : undefined;
}
