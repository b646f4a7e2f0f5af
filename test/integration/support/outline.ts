import { commands } from 'vscode';
import type { Api } from '../../../src/extension/activate.ts';
import type { OutlineNode } from '../../../src/extension/outline/node.ts';
import { ok } from './assert.ts';

/** The first answer of the outline. */
export function rootOf(outline: Api['outline']): OutlineNode {
  const [root] = outline.getChildren();
  ok(root, 'an answer in the outline');
  return root;
}

/** The labels of the lines below a line, or of one kind among them. */
export function linesBelow(outline: Api['outline'], node: OutlineNode, kind?: OutlineNode['kind']): string[] {
  return outline
    .getChildren(node)
    .filter((child) => kind === undefined || child.kind === kind)
    .map(({ label }) => label);
}

/** A line of the first answer by its label. */
export function lineOf(outline: Api['outline'], label: string): OutlineNode {
  const node = outline.getChildren(rootOf(outline)).find((child) => child.label === label);
  ok(node, `“${label}” in the outline`);
  return node;
}

/** What a screen reader says of a line. */
export function spokenOf(outline: Api['outline'], node: OutlineNode): string {
  return outline.getTreeItem(node).accessibilityInformation?.label ?? '';
}

/** Chooses an entry of a line's menu. */
export async function chooseFor(node: OutlineNode, command: string): Promise<void> {
  await commands.executeCommand(`starWriter.${command}`, node);
}
