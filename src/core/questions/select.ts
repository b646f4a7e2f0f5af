import type { QuestionType } from '../answer/model.ts';
import { questionTypes } from '../answer/model.ts';
import { questions } from './bank.ts';
import { competencies, findCompetency } from './competencies.ts';
import type { Question } from './model.ts';

/** All questions under their type; every type is a key. */
export function questionsByType(): ReadonlyMap<QuestionType, readonly Question[]> {
  return new Map(questionTypes.map((type) => [type, questions.filter((question) => question.type === type)]));
}

/** All questions under the name of each competency they ask for; every competency is a key. */
export function questionsByCompetency(): ReadonlyMap<string, readonly Question[]> {
  return new Map(
    competencies.map(({ name }) => [name, questions.filter((question) => question.competencies.includes(name))]),
  );
}

/**
 * The questions that ask for one competency.
 *
 * @param name - A competency's name or one of its other spellings.
 */
export function questionsFor(name: string): readonly Question[] {
  const competency = findCompetency(name);
  return competency === undefined
    ? []
    : questions.filter((question) => question.competencies.includes(competency.name));
}
