import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import { EventEmitter } from 'vscode';
import type { Environment } from '../feature.ts';
import { buildOutline } from './build.ts';
import type { OutlineNode, PlaceNode } from './node.ts';
import { toTreeItem } from './tree-item.ts';

/** Gives the view the outline of the document that the user works on, as it was last analysed. */
export class OutlineProvider implements TreeDataProvider<OutlineNode> {
  readonly #environment: Environment;
  readonly #changed = new EventEmitter<undefined>();
  #roots: readonly PlaceNode[] | undefined;

  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** One for each answer; built when first asked for. */
  get roots(): readonly PlaceNode[] {
    this.#roots ??= this.#build();
    return this.#roots;
  }

  refresh(): void {
    this.#roots = undefined;
    this.#changed.fire(undefined);
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    return [...(node === undefined ? this.roots : node.children)];
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return node.parent;
  }

  getTreeItem(node: OutlineNode): TreeItem {
    return toTreeItem(node);
  }

  /** The part, coach note or question that an offset of the document stands in: the last that begins before it. */
  nodeAt(offset: number): PlaceNode | undefined {
    const root = this.roots.findLast(({ range }) => range.start <= offset) ?? this.roots[0];
    return root?.children.filter(isPlace).findLast(({ range }) => range.start <= offset) ?? root;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #build(): PlaceNode[] {
    const document = this.#environment.active.document;
    const state = document && this.#environment.documents.lastKnown(document);
    return state?.kind === 'answers' ? buildOutline(state, state.preferences.pace) : [];
  }
}

function isPlace(node: OutlineNode): node is PlaceNode {
  return node.kind !== 'finding' && node.kind !== 'missing';
}
