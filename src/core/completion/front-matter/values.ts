import type { QuestionType } from '../../answer/model.ts';
import { questionTypes } from '../../answer/model.ts';
import type { Message } from '../../finding.ts';
import { message } from '../../finding.ts';
import type { Level } from '../../questions/model.ts';
import { levels } from '../../questions/model.ts';
import { rules } from '../../rules/index.ts';
import { severityMeanings } from '../../severity-meanings.ts';

/** A value with what it means. */
export interface Value {
  readonly name: string;
  readonly meaning: Message | undefined;
  /** What is written where it is not the name alone, in VS Code's snippet syntax. */
  readonly snippet?: string;
}

const typeMeanings: Readonly<Record<QuestionType, Message>> = {
  failure: message('A mistake or failure of yours, and what came of it'),
  conflict: message('A disagreement, and the way out of it'),
  leadership: message('People that you led, with or without a title'),
  achievement: message('Something that you are proud of having reached'),
  pressure: message('Little time, much at risk'),
  teamwork: message('Work that a group did, and your share of it'),
  ambiguity: message('A decision without all the facts, or a change of course'),
  other: message('None of these'),
};

const levelMeanings: Readonly<Record<Level, Message>> = {
  entry: message('First job, or first years in the trade'),
  mid: message('Works on one’s own'),
  senior: message('Sets the way for others’ work'),
  lead: message('Answers for a group or an area'),
};

const starValues: readonly Value[] = [
  { name: 'true', meaning: message('This is an answer, with all five parts.') },
  { name: 'false', meaning: message('This is no answer; nothing is checked.') },
  { name: 'CAR', meaning: message('An answer without Task: Context, Action, Result.') },
  { name: 'CARL', meaning: message('An answer without Task: Context, Action, Result, Learning.') },
  { name: 'SBI', meaning: message('An answer without Task: Situation, Behaviour, Impact.') },
  { name: 'PAR', meaning: message('An answer without Situation: Problem, Action, Result.') },
  { name: '{rules: …}', meaning: message('An answer with rules of its own.'), snippet: '{rules: {$0}}' },
];

const targetValues: readonly Value[] = [
  { name: '60', meaning: message('One minute: the short cut of a story') },
  { name: '120', meaning: message('Two minutes: usual for one story') },
  { name: '180', meaning: message('Three minutes: the most that is listened to well') },
];

const languageValues: readonly Value[] = [
  { name: 'en-GB', meaning: message('British English') },
  { name: 'en-US', meaning: message('American English') },
];

const byKey: Readonly<Record<string, readonly Value[]>> = {
  star: starValues,
  type: questionTypes.map((name) => ({ name, meaning: typeMeanings[name] })),
  level: levels.map((name) => ({ name, meaning: levelMeanings[name] })),
  target: targetValues,
  lang: languageValues,
};

/** The values that a key of the front matter may have; none where it is free. Competencies are told elsewhere. */
export function valuesOf(key: string): readonly Value[] {
  return Object.hasOwn(byKey, key) ? (byKey[key] ?? []) : [];
}

/** The severities that a rule may be given. */
export const severityValues: readonly Value[] = Object.entries(severityMeanings).map(([name, meaning]) => ({
  name,
  meaning,
}));

/** All rules by their id. */
export function ruleValues(): Value[] {
  return rules.map(({ metadata: { id, summary } }) => ({ name: id, meaning: message(summary) }));
}

/** The options of a rule, or the values of one of them. */
export function optionValues(rule: string, option?: string): Value[] {
  const options = rules.find(({ metadata }) => metadata.id === rule)?.metadata.options ?? {};
  if (option === undefined) {
    return Object.entries(options).map(([name, { description }]) => ({ name, meaning: message(description) }));
  }
  const found = Object.hasOwn(options, option) ? options[option] : undefined;
  if (typeof found?.default === 'boolean')
    return [String(!found.default)].map((name) => ({ name, meaning: undefined }));
  const known = found !== undefined && 'enum' in found ? (found.enum ?? []) : [];
  return known.map((name) => ({ name, meaning: undefined }));
}
