import type { Disposable as Disposed } from 'vscode';
import { commands, Disposable } from 'vscode';
import type { Documents } from '../documents/documents.ts';
import type { Environment } from '../feature.ts';
import { goTo } from '../show.ts';
import { goToCommand, insertPartCommand } from './command-ids.ts';
import { copyLine, copyPart } from './copy-part.ts';
import type { FocusedLine } from './focused-line.ts';
import { focusPart, unfoldAll } from './focus-part.ts';
import { pickPart, stepTo } from './go-to.ts';
import { insertPart } from './insert-part.ts';
import { movePart } from './move-part.ts';
import type { MissingNode, OutlineNode } from './node.ts';
import type { Target } from './target.ts';
import { sectionAtCaret, sectionOf } from './target.ts';

/**
 * The commands of the outline. Those on one part take a line of the view, which its menu gives them; the word `outline`
 * for the line that has the focus, which the view's keys give them; or nothing for the part that the caret is in.
 */
export function outlineCommands({ documents, active }: Environment, focused: FocusedLine): Disposable {
  const onPart = (name: string, run: (target: Target) => Promise<unknown>) =>
    commands.registerCommand(`starWriter.${name}`, async (argument?: unknown) => {
      const target = targetOf(documents, argument === 'outline' ? await focused.take() : argument);
      if (target !== undefined) await run(target);
    });
  return Disposable.from(
    ...navigation(documents),
    commands.registerCommand(insertPartCommand, (line: MissingNode) =>
      insertPart(documents, line.document.uri, line.answer, line.part),
    ),
    onPart('selectPart', ({ document, section }) => goTo(document.uri, section.range)),
    onPart('movePartUp', (target) => movePart(documents, target, target.index - 1)),
    onPart('movePartDown', (target) => movePart(documents, target, target.index + 1)),
    onPart('focusPart', focusPart),
    commands.registerCommand('starWriter.copyPart', async (argument?: unknown) => {
      const line = argument === 'outline' ? await focused.take() : argument;
      if (isLine(line)) return copyLine(documents, line);
      const target = sectionAtCaret(documents);
      if (target !== undefined) await copyPart(target);
    }),
    commands.registerCommand('starWriter.unfoldParts', async () => {
      if (active.document !== undefined) await unfoldAll(active.document);
    }),
  );
}

function navigation(documents: Documents): Disposed[] {
  return [
    commands.registerCommand(goToCommand, (line: OutlineNode) => goToLine(line)),
    commands.registerCommand('starWriter.nextPart', () =>
      stepTo(documents, (starts, caret) => starts.find((start) => start > caret)),
    ),
    commands.registerCommand('starWriter.previousPart', () =>
      stepTo(documents, (starts, caret) => starts.findLast((start) => start < caret)),
    ),
    commands.registerCommand('starWriter.goToPart', () => pickPart(documents)),
  ];
}

/** The passage that a finding or a strength is about, else the start of what a line stands for. */
async function goToLine(line: OutlineNode): Promise<void> {
  if (line.kind === 'missing' || line.kind === 'follow-ups') return;
  const isPassage = line.kind === 'finding' || line.kind === 'strength' || line.kind === 'follow-up';
  const { start } = line.range;
  await goTo(line.document.uri, isPassage ? line.range : { start, end: start });
}

function targetOf(documents: Documents, argument: unknown): Target | undefined {
  if (!isLine(argument)) return sectionAtCaret(documents);
  return argument.kind === 'part' ? sectionOf(documents, argument) : undefined;
}

function isLine(argument: unknown): argument is OutlineNode {
  return typeof argument === 'object' && argument !== null && 'kind' in argument && 'document' in argument;
}
