/**
 * What pages that collect interview questions call the kinds of question. In copied text the badge with the kind is glued
 * to the title beside it.
 */
const categories: ReadonlySet<string> = new Set([
  'behavioral',
  'behavioural',
  'behavioral question',
  'behavioural question',
  'behavioral interview',
  'behavioural interview',
  'competency',
  'situational',
  'leadership',
  'management',
  'people management',
  'engineering management',
  'project management',
  'teamwork',
  'conflict',
  'failure',
  'achievement',
  'pressure',
  'ambiguity',
  'motivation',
  'motivational',
  'values',
  'culture',
  'culture fit',
  'communication',
  'technical',
  'general',
]);

/** Whether a text is nothing but the name of a kind of question. */
export function isCategory(text: string): boolean {
  return categories.has(text.toLowerCase());
}
