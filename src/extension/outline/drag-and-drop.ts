import type { DataTransfer, TreeDragAndDropController } from 'vscode';
import { DataTransferItem, l10n } from 'vscode';
import type { Documents } from '../documents/documents.ts';
import { dropPlace } from './drop-place.ts';
import { movePart, refuse } from './move-part.ts';
import type { OutlineNode } from './node.ts';
import { isPlace } from './node.ts';
import { sectionOf } from './target.ts';

/** The editor's name for what is dragged within the view. */
const mimeType = 'application/vnd.code.tree.starwriter.outline';

/** Moves the sections of an answer by dragging their lines. */
export class DragAndDrop implements TreeDragAndDropController<OutlineNode> {
  readonly dragMimeTypes: readonly string[] = [];
  readonly dropMimeTypes: readonly string[] = [mimeType];
  readonly #documents: Documents;
  readonly #find: (id: string) => OutlineNode | undefined;

  /**
   * @param documents - What is known of the documents.
   * @param find - Finds a line of the view.
   */
  constructor(documents: Documents, find: (id: string) => OutlineNode | undefined) {
    this.#documents = documents;
    this.#find = find;
  }

  handleDrag([node]: readonly OutlineNode[], data: DataTransfer): void {
    // The editor makes text of what is dragged, which a line with its parents and children cannot become.
    if (node?.kind === 'part') data.set(mimeType, new DataTransferItem(node.id));
  }

  async handleDrop(onto: OutlineNode | undefined, data: DataTransfer): Promise<void> {
    const dragged = this.#find((await data.get(mimeType)?.asString()) ?? '');
    const target = dragged?.kind === 'part' ? sectionOf(this.#documents, dragged) : undefined;
    if (target === undefined) return;
    if (onto !== undefined && (onto.document !== target.document || onto.answer !== target.answerIndex)) {
      refuse(l10n.t('A part can only be moved within its answer.'));
      return;
    }
    const starts = target.answer.sections.map(({ range }) => range.start);
    await movePart(this.#documents, target, dropPlace(starts, target.index, this.#offsetOf(onto)));
  }

  /** Where a line stands in the text. */
  #offsetOf(onto: OutlineNode | undefined): number {
    if (onto === undefined) return Number.POSITIVE_INFINITY;
    if (onto.kind === 'missing') return placeOfMissing(onto);
    if (onto.kind === 'follow-ups') return Number.POSITIVE_INFINITY;
    if (!isPlace(onto)) return this.#offsetOf(onto.parent);
    return sectionOf(this.#documents, onto)?.section.range.start ?? onto.range.start;
  }
}

/** A missing part has its place at the end of what stands above it. */
function placeOfMissing(node: OutlineNode): number {
  const siblings = node.parent?.children ?? [];
  const above = siblings.slice(0, siblings.indexOf(node)).findLast(isPlace);
  return above?.range.end ?? 0;
}
