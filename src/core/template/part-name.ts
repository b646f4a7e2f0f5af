import type { CoachPart, NarrativePart } from '../answer/model.ts';
import { partName } from '../answer/names.ts';

const coachNames: Readonly<Record<CoachPart, string>> = {
  'clarifying-questions': 'Clarifying Questions',
  assumptions: 'Assumptions',
  'coach-strategy': 'Coach Strategy',
  signals: 'Signals',
  'what-they-look-for': 'What They Look For',
  tip: 'Tip',
  'follow-ups': 'Follow-ups',
  notes: 'Notes',
};

/** The label under which the template writes a part of the story or of the coach's notes. */
export function labelText(part: NarrativePart | CoachPart): string {
  return part in coachNames ? coachNames[part as CoachPart] : partName(part as NarrativePart);
}
