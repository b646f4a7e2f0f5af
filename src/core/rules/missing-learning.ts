import type { SectionAnalysis } from '../analysis.ts';
import { sectionsOf } from '../analysis.ts';
import { missingParts, placeOf } from '../answer/missing.ts';
import type { Answer, AnswerFile, Passage } from '../answer/model.ts';
import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import { appendSnippet } from '../fixes/append.ts';
import { insertSections, splitOff } from '../fixes/insert-section.ts';
import { promptSnippet } from '../fixes/prompt.ts';
import type { Rule, RuleContext, RuleOptions } from './rule.ts';

const options = {
  prevention: {
    default: true,
    description: 'Ask for a step that keeps a failure from happening again where the question is about one.',
  },
} as const satisfies RuleOptions;

type Context = RuleContext<typeof options>;

/** A story from which nothing was learned, or from which the writer does not say what. */
export const missingLearning: Rule<typeof options> = {
  metadata: {
    id: 'missing-learning',
    group: 'core',
    severity: 'warning',
    english: false,
    brief: 'No lesson',
    summary: 'The story does not say what was learned and what has changed since.',
    options,
  },
  check(context) {
    const { answer, analysis } = context;
    if (answer.sections.length === 0) return;
    const told = sectionsOf(analysis, 'learning');
    if (told.length === 0) checkUnlabelled(context);
    else if (told.every(({ section }) => section.words === 0)) reportEmpty(context, told);
    else if (analysis.understood) for (const section of told) checkLesson(context, section);
  },
};

function checkUnlabelled({ file, answer, analysis, report }: Context): void {
  if (!missingParts(answer).includes('learning')) return;
  const lesson = lessonOutside(analysis.sections);
  if (lesson !== undefined) {
    report({
      message: message('What you learned stands here without a label of its own. Set it apart so that it is heard.'),
      range: lesson.range,
      severity: 'hint',
      fixes: splitFixes(file, answer, lesson),
    });
    return;
  }
  report({
    message: message('There is no Learning. Say what you learned and what you have done differently since.'),
    range: placeOf(answer),
    fixes: [
      {
        title: message('Insert {part}', { part: 'Learning' }),
        edits: [insertSections(file.text, answer, ['learning'])],
        safe: false,
      },
    ],
  });
}

/** A lesson at the end of the story, told inside another part: the Result as a rule. */
function lessonOutside(sections: readonly SectionAnalysis[]): Passage | undefined {
  const results = sections.filter(({ section }) => section.parts.includes('result'));
  for (const { learning } of [...results, ...sections.slice(-1)]) {
    const lesson = learning.lessons[0] ?? learning.habits[0];
    if (lesson !== undefined) return lesson;
  }
  return undefined;
}

function splitFixes(file: AnswerFile, answer: Answer, lesson: Passage): Fix[] {
  const edit = splitOff(file.text, answer, 'learning', lesson.range.start);
  return edit === undefined ? [] : [{ title: message('Give it a Learning label'), edits: [edit], safe: false }];
}

function reportEmpty({ report }: Context, told: readonly SectionAnalysis[]): void {
  for (const { section } of told) {
    const unwritten = section.placeholders.length > 0;
    report({
      message: unwritten
        ? message('Learning holds only prompts yet.')
        : message('Learning is empty. Say what you learned and what you have done differently since.'),
      range: section.label.range,
      ...(unwritten && { severity: 'information' as const }),
      fixes: unwritten
        ? []
        : [
            {
              title: message('Put in a prompt for {part}', { part: 'Learning' }),
              edits: [promptSnippet(section)],
              safe: false,
            },
          ],
    });
  }
}

function checkLesson(context: Context, told: SectionAnalysis): void {
  const { report } = context;
  for (const lesson of told.learning.atOthers) {
    report({
      message: message('This lesson is about others. What did you learn about your own way of working?'),
      range: lesson.range,
      severity: 'information',
    });
  }
  // A prompt that still stands may be just the change that is asked for.
  if (told.section.placeholders.length > 0) return;
  const { lessons, platitudes, atOthers, changes } = told.learning;
  const [platitude] = platitudes;
  if (
    platitude !== undefined &&
    lessons.length <= platitudes.length &&
    !isChanged(sectionsOf(context.analysis, 'learning'))
  ) {
    report({
      message: message('Anybody could say this. Which moment taught it to you, and what do you do differently now?'),
      range: platitude.range,
      severity: 'information',
      fixes: [changeFix(told)],
    });
  } else if (atOthers.length === 0 && lessons.length + changes.length > 0) checkChange(context, told);
}

/** Asks for what has changed for good; where the story is of a failure, for what keeps it from happening again. */
function checkChange(context: Context, told: SectionAnalysis): void {
  const after = partsAfterTask(context);
  const range = told.section.label.range;
  if (context.options.prevention && context.analysis.questionType === 'failure') {
    if (after.some(({ learning }) => isPrevented(learning))) return;
    context.report({
      message: message(
        'Which step keeps this failure from happening again? Name a check, a limit or a test that is in place.',
      ),
      range,
      severity: 'hint',
      fixes: [preventionFix(told)],
    });
  } else if (!isChanged(after)) {
    context.report({
      message: message('The lesson names no lasting change. What do you do, or what is in place, since then?'),
      range,
      severity: 'hint',
      fixes: [changeFix(told)],
    });
  }
}

/** The parts that may tell what was put in place: what was there before the story is no change. */
function partsAfterTask({ analysis }: Context): SectionAnalysis[] {
  return analysis.sections.filter(({ section }) =>
    section.parts.some((part) => part === 'action' || part === 'result' || part === 'learning'),
  );
}

/** What is shown to be in use has changed something, whatever it is. */
function isChanged(sections: readonly SectionAnalysis[]): boolean {
  return sections.some(
    ({ section, learning }) =>
      learning.changes.length > 0 || (section.parts.includes('learning') && learning.evidence.length > 0),
  );
}

/** A step said to prevent, or a change that can be seen; to mean to listen better is none. */
function isPrevented({ prevention, changes, vagueHabits }: SectionAnalysis['learning']): boolean {
  return prevention.length > 0 || changes.length > vagueHabits.length;
}

function changeFix(told: SectionAnalysis): Fix {
  return {
    title: message('Add what changed since'),
    edits: [appendSnippet(told.section, 'Now, I ${1:⟨what you do differently⟩} ${2:⟨when⟩}.')],
    safe: false,
  };
}

function preventionFix(told: SectionAnalysis): Fix {
  return {
    title: message('Add what keeps it from happening again'),
    edits: [
      appendSnippet(
        told.section,
        'So that it does not happen again, ${1:⟨who⟩} now ${2:⟨checks what⟩} ${3:⟨before what⟩}.',
      ),
    ],
    safe: false,
  };
}
