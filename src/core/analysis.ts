import type { Answer, AnswerFile, NarrativePart, QuestionType, Section } from './answer/model.ts';
import { analyseBlock } from './block-analysis.ts';
import type { Attribution } from './language/attribution/model.ts';
import { isEnglish } from './language/detect.ts';
import type { LearningAnalysis } from './language/learning/model.ts';
import type { Quantity, VagueSize } from './language/quantities/model.ts';
import { inferQuestionType } from './questions/infer.ts';

/** What one section says. */
export interface SectionAnalysis {
  readonly section: Section;
  readonly attributions: readonly Attribution[];
  readonly quantities: readonly Quantity[];
  readonly vagueSizes: readonly VagueSize[];
  readonly learning: LearningAnalysis;
}

/** What an answer says: the language analysis of its sections, without any judgement. */
export interface Analysis {
  /** From the front matter, else from the question's words, else `other`. */
  readonly questionType: QuestionType;
  /** Whether the text is in a language that the analysis knows; where it is not, every list below is empty. */
  readonly understood: boolean;
  /** One for each of the answer's sections, in their order. */
  readonly sections: readonly SectionAnalysis[];
}

/** The analyses of the sections that tell the part. */
export function sectionsOf(analysis: Analysis, part: NarrativePart): SectionAnalysis[] {
  return analysis.sections.filter(({ section }) => section.parts.includes(part));
}

/**
 * Works out what an answer says.
 *
 * @param file - The file, for its metadata.
 * @param answer - One of the file's answers.
 */
export function analyse(file: AnswerFile, answer: Answer): Analysis {
  const understood = isEnglish(file.metadata.language, answer.sections);
  return {
    questionType: questionTypeOf(file, answer),
    understood,
    sections: answer.sections.map((section) =>
      understood ? analyseSection(section, isStory(answer)) : nothing(section),
    ),
  };
}

/** The type of the question that an answer is given to: from the front matter, else from the question's words, else `other`. */
export function questionTypeOf({ metadata }: AnswerFile, { question, title }: Answer): QuestionType {
  return metadata.type ?? inferQuestionType(question?.text ?? title?.text ?? '') ?? 'other';
}

/** From so many sentences on, an answer tells a story: what others did is then told in its course. */
const story = 7;

function isStory({ sections }: Answer): boolean {
  let sentences = 0;
  for (const { blocks } of sections) for (const block of blocks) sentences += block.quoted ? 0 : block.sentences.length;
  return sentences >= story;
}

function analyseSection(section: Section, inStory: boolean): SectionAnalysis {
  const context = { part: section.parts[section.parts.length - 1] ?? section.parts[0], inStory };
  const blocks = section.blocks.filter((block) => !block.quoted).map((block) => analyseBlock(block, context));
  return {
    section,
    attributions: blocks.flatMap(({ attributions }) => attributions),
    quantities: blocks.flatMap(({ quantities }) => quantities),
    vagueSizes: blocks.flatMap(({ vagueSizes }) => vagueSizes),
    learning: joinLearning(blocks.map(({ learning }) => learning)),
  };
}

function nothing(section: Section): SectionAnalysis {
  return { section, attributions: [], quantities: [], vagueSizes: [], learning: joinLearning([]) };
}

function joinLearning(analyses: readonly LearningAnalysis[]): LearningAnalysis {
  const join = (aspect: keyof LearningAnalysis) => analyses.flatMap((analysis) => analysis[aspect]);
  return {
    lessons: join('lessons'),
    platitudes: join('platitudes'),
    atOthers: join('atOthers'),
    changes: join('changes'),
    habits: join('habits'),
    vagueHabits: join('vagueHabits'),
    evidence: join('evidence'),
    prevention: join('prevention'),
  };
}
