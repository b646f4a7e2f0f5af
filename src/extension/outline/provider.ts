import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import { EventEmitter } from 'vscode';
import type { Environment } from '../feature.ts';
import { buildOutline } from './build.ts';
import type { OutlineNode, PlaceNode } from './node.ts';
import { isOpen, isPlace } from './node.ts';
import { toTreeItem } from './tree-item.ts';

/** Gives the view the outline of the document that the user works on, as it was last analysed. */
export class OutlineProvider implements TreeDataProvider<OutlineNode> {
  readonly #environment: Environment;
  readonly #changed = new EventEmitter<undefined>();
  #roots: readonly PlaceNode[] | undefined;
  #openOnly = false;

  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** One for each answer, all of it; built when first asked for. */
  get roots(): readonly PlaceNode[] {
    this.#roots ??= this.#build();
    return this.#roots;
  }

  /** Whether only what is still to do is shown. */
  get openOnly(): boolean {
    return this.#openOnly;
  }

  set openOnly(openOnly: boolean) {
    this.#openOnly = openOnly;
    this.#changed.fire(undefined);
  }

  refresh(): void {
    this.#roots = undefined;
    this.#changed.fire(undefined);
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    return (node === undefined ? this.roots : node.children).filter((child) => this.#isShown(child));
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return node.parent;
  }

  getTreeItem(node: OutlineNode): TreeItem {
    return toTreeItem(node, this.getChildren(node).length > 0);
  }

  /** A line by its id. */
  find(id: string): OutlineNode | undefined {
    return this.roots.flatMap((root) => [root, ...root.children]).find((node) => node.id === id);
  }

  /**
   * The part, coach note or question that an offset of the document stands in: the last that begins before it. The
   * answer where that line is not shown.
   */
  nodeAt(offset: number): PlaceNode | undefined {
    const root = this.roots.findLast(({ range }) => range.start <= offset) ?? this.roots[0];
    const node = root?.children.filter(isPlace).findLast(({ range }) => range.start <= offset) ?? root;
    return [node, root].find((line) => line !== undefined && this.#isShown(line));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #isShown(node: OutlineNode): boolean {
    return !this.#openOnly || isOpen(node);
  }

  #build(): PlaceNode[] {
    const document = this.#environment.active.document;
    const state = document && this.#environment.documents.lastKnown(document);
    return state?.kind === 'answers' ? buildOutline(state) : [];
  }
}
