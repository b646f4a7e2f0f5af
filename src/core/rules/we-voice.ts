import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import type { Reading } from '../language/attribution/reading.ts';
import { passageOfWords, rangeOfWords } from '../language/attribution/reading.ts';
import { findSpeakers, soloPronouns, type SharedAct } from '../language/voice/speakers.ts';
import { isQuestion, toldSentences } from '../language/voice/told.ts';
import type { Rule, RuleOptions } from './rule.ts';

const options = {
  share: {
    default: 70,
    minimum: 50,
    maximum: 100,
    description: 'Percentage of the acts in an Action that may be told with “we” before it is reported.',
  },
  count: {
    default: 3,
    minimum: 1,
    maximum: 20,
    description: 'Number of acts told with “we” that an Action must have to be reported.',
  },
} as const satisfies RuleOptions;

/** At most so many sentences are offered to be told with "I": the list of quick fixes stays short. */
const mostFixes = 3;

/** The Action tells what a group did, and the writer cannot be seen in it. */
export const weVoice: Rule<typeof options> = {
  metadata: {
    id: 'we-voice',
    group: 'voice',
    severity: 'information',
    english: true,
    brief: 'We, not I',
    summary: 'The Action is told with “we” so often that the writer’s own part cannot be seen.',
    options,
  },
  check({ analysis, options: { share, count }, report }) {
    for (const { section } of analysis.sections) {
      if (section.parts.length > 1 || section.parts[0] !== 'action') continue;
      const { mine, ours } = findSpeakers(toldSentences(section).filter((reading) => !isQuestion(reading)));
      const [first, ...others] = ours;
      const all = mine + ours.length;
      if (first === undefined || ours.length < count || ours.length * 100 < share * all) continue;
      report({
        message: message('Of {all} acts here, {ours} are told with “we”. Say “I” where it was you.', {
          all,
          ours: ours.length,
        }),
        range: placeOf(first),
        related: others.map((act) => ({ message: message('Told with “we” too'), range: placeOf(act) })),
        fixes: fixesFor(ours),
      });
    }
  },
};

function placeOf({ reading, start, end }: SharedAct) {
  return rangeOfWords(reading, start, end - 1);
}

/** "I" for "we", a sentence at a time; only the writer knows whether it is true. */
function fixesFor(ours: readonly SharedAct[]): Fix[] {
  const fixes: Fix[] = [];
  for (const reading of new Set(ours.map((act) => act.reading))) {
    const places = soloPronouns(reading);
    if (places.length > 0 && fixes.length < mostFixes) fixes.push(inFirstPerson(reading, places));
  }
  return fixes;
}

function inFirstPerson(reading: Reading, places: readonly number[]): Fix {
  const [first = 0] = places;
  return {
    title: message('Say “I” for “we” in “{words} …”', { words: passageOfWords(reading, first, first + 2).text }),
    edits: places.map((place) => ({ range: rangeOfWords(reading, place, place), text: 'I', snippet: false })),
    safe: false,
  };
}
