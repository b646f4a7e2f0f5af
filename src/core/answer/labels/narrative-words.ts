import type { NarrativePart } from '../model.ts';
import type { Trust } from './meaning.ts';

interface Words {
  readonly part: NarrativePart;
  readonly trust: Trust;
  readonly words: readonly string[];
}

/** Lower case, straight apostrophes, hyphens and other marks between words as one space. */
export const narrativeWords: readonly Words[] = [
  // The words of STAR itself. A plural is common where the part has several points.
  { part: 'situation', trust: 'core', words: ['situation', 'situations'] },
  { part: 'task', trust: 'core', words: ['task', 'tasks', 'task at hand'] },
  {
    part: 'action',
    trust: 'core',
    words: ['action', 'actions', 'action taken', 'actions taken', 'action i took', 'actions i took'],
  },
  { part: 'result', trust: 'core', words: ['result', 'results', 'result achieved', 'results achieved'] },

  // Said of nothing but one's own part in a story, so as good as the framework's words. Behaviour is SBI's Action.
  { part: 'task', trust: 'core', words: ['your responsibility', 'my responsibility', 'my role', 'your role'] },
  {
    part: 'action',
    trust: 'core',
    words: ['what you did', 'what i did', 'what did you do', 'what did i do', 'steps i took', 'behavior', 'behaviour'],
  },
  {
    part: 'learning',
    trust: 'core',
    words: [
      'what i learned',
      'what i learnt',
      'what did i learn',
      'what you learned',
      'what you learnt',
      'what did you learn',
      "what i'd do differently",
      'what i would do differently',
      "what i'd do differently next time",
      'what i would do differently next time',
      'what would i do differently',
      'what you would do differently',
      "what you'd do differently",
      "what i'd change",
      'what i would change',
    ],
  },

  // Usual in answers, and in project pages and post-mortems as well.
  { part: 'result', trust: 'plain', words: ['outcome', 'outcomes'] },
  {
    part: 'learning',
    trust: 'plain',
    words: [
      'learning',
      'learnings',
      'lesson',
      'lessons',
      'lesson learned',
      'lessons learned',
      'lesson learnt',
      'lessons learnt',
      'reflection',
      'reflections',
      'self reflection',
      'takeaway',
      'takeaways',
      'take away',
      'take aways',
      'learning and growth',
    ],
  },

  // Also headings of design papers, and lead-ins of paragraphs inside a part.
  { part: 'situation', trust: 'ambiguous', words: ['context', 'background'] },
  {
    part: 'task',
    trust: 'ambiguous',
    words: [
      'goal',
      'goals',
      'challenge',
      'challenges',
      'problem',
      'problems',
      'problem statement',
      'objective',
      'objectives',
      'obstacle',
      'obstacles',
    ],
  },
  { part: 'action', trust: 'ambiguous', words: ['approach'] },
  { part: 'result', trust: 'ambiguous', words: ['impact', 'impacts', 'results and impact'] },
  { part: 'learning', trust: 'ambiguous', words: ['growth', 'retrospective', 'retro', 'system change'] },

  // Chinese guides to STAR, whose letters stay Latin: 【S — 情境】.
  { part: 'situation', trust: 'core', words: ['情境', '情景', '背景'] },
  { part: 'task', trust: 'core', words: ['任务', '任務', '目标', '目標'] },
  { part: 'action', trust: 'core', words: ['行动', '行動'] },
  { part: 'result', trust: 'core', words: ['结果', '結果', '成果'] },
  { part: 'learning', trust: 'plain', words: ['反思', '收获', '总结', '總結', '复盘'] },
];

/** Letters that stand for a part where a file shows a set of them. */
export const letters: ReadonlyMap<string, NarrativePart> = new Map([
  ['S', 'situation'],
  ['T', 'task'],
  ['A', 'action'],
  ['R', 'result'],
  ['L', 'learning'],
]);

/** First letters of CAR, PAR and SOAR, which count beside an A and an R only. */
export const rareLetters: ReadonlyMap<string, NarrativePart> = new Map([
  ['C', 'situation'],
  ['P', 'task'],
  ['O', 'task'],
]);

/** Words before a label that add nothing: "The Situation", "Key Takeaway". */
export const openings: ReadonlySet<string> = new Set(
  'the my your our key main final overall interview star business plus specific measurable personal core'.split(' '),
);
