import { l10n } from 'vscode';
import type { Analysis } from '../../core/analysis.ts';
import type { Answer } from '../../core/answer/model.ts';
import { followUpsOf } from '../../core/follow-ups/follow-ups.ts';
import { localiseCoachPart } from '../localise.ts';
import type { FollowUpsNode, OutlineNode, PlaceNode } from './node.ts';

/**
 * Adds the questions that a listener could ask next: below the note that holds their answers, or in a group of their own
 * at the end while there is none.
 *
 * @param root - The line of the answer, with all its other lines.
 * @param answer - The answer.
 * @param analysis - What it says.
 */
export function addFollowUps(root: PlaceNode, answer: Answer, analysis: Analysis): void {
  const { document } = root;
  const followUps = followUpsOf(document.getText(), answer, analysis);
  if (followUps.length === 0) return;
  const note = answer.coachNotes.find(({ part }) => part === 'follow-ups');
  const line = note && root.children.find((child) => child.kind === 'coach-note' && child.range === note.range);
  const parent = line ?? groupIn(root);
  parent.children.push(
    ...followUps.map((followUp, index): OutlineNode => {
      const { question } = followUp;
      const common = { document, answer: root.answer, parent, children: [] };
      const id = `${root.id}/follow-up/${followUp.kind ?? 'own'}/${index}`;
      return { ...common, kind: 'follow-up', id, label: question, tooltip: question, range: followUp.range, followUp };
    }),
  );
}

function groupIn(root: PlaceNode): FollowUpsNode {
  const group: FollowUpsNode = {
    kind: 'follow-ups',
    id: `${root.id}/follow-ups`,
    document: root.document,
    answer: root.answer,
    label: localiseCoachPart('follow-ups'),
    tooltip: l10n.t('Questions that a listener could ask next, because of what the answer says or leaves out'),
    parent: root,
    children: [],
  };
  root.children.push(group);
  return group;
}
