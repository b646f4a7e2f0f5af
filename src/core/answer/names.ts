import type { NarrativePart } from './model.ts';

const names: Readonly<Record<NarrativePart, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  learning: 'Learning',
};

/** The name of one part or of several that one label joins, for people: "Action & Result". */
export function partName(parts: NarrativePart | readonly NarrativePart[]): string {
  return typeof parts === 'string' ? names[parts] : parts.map((part) => names[part]).join(' & ');
}
