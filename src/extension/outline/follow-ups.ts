import { l10n } from 'vscode';
import type { Analysis } from '../../core/analysis.ts';
import type { Answer } from '../../core/answer/model.ts';
import { followUpsOf } from '../../core/follow-ups/follow-ups.ts';
import { localiseCoachPart } from '../localise.ts';
import type { FollowUpsNode, PlaceNode } from './node.ts';

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
  for (const followUp of followUps) {
    const { question, kind = 'own' } = followUp;
    const key = `${root.id}/follow-up/${kind}/`;
    // A question that goes leaves the lines of other kinds as they are.
    const same = parent.children.filter(({ id }) => id.startsWith(key)).length;
    parent.children.push({
      kind: 'follow-up',
      id: `${key}${same}`,
      document,
      answer: root.answer,
      label: question,
      tooltip: question,
      range: followUp.range,
      followUp,
      parent,
      children: [],
    });
  }
}

function groupIn(root: PlaceNode): FollowUpsNode {
  const group: FollowUpsNode = {
    kind: 'follow-ups',
    // The note's own id: what was unfolded stays so when the note is made.
    id: `${root.id}/follow-ups/0`,
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
