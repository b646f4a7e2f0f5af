import assert from 'node:assert/strict';
import { analyseLearning } from '../../../src/core/language/learning/learning.ts';
import type { LearningAnalysis } from '../../../src/core/language/learning/model.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

function aspectsOf(text: string): (keyof LearningAnalysis)[] {
  const analysis = analyseLearning(readSentences(plainProse(text)));
  return (Object.keys(analysis) as (keyof LearningAnalysis)[]).filter((aspect) => analysis[aspect].length > 0);
}

describe('learning', () => {
  const examples: readonly (readonly [text: string, aspects: (keyof LearningAnalysis)[]])[] = [
    ['I learned that a plan without a rehearsal is half a plan.', ['lessons']],
    ['Next time I would show the customer a sketch first.', ['lessons']],
    ['I learned a lot from this.', ['lessons', 'platitudes']],
    ['It taught me the importance of teamwork.', ['lessons', 'platitudes']],
    ['Communication is key.', ['platitudes']],
    ['I learned not to trust the QA department.', ['lessons', 'atOthers']],
    ['The lesson was that vendors never keep their promises.', ['lessons', 'atOthers']],
    ['I wrote a checklist that every release has to pass.', ['changes']],
    ['Now I draw the failure path before the happy path.', ['changes', 'habits']],
    // A lesson by what came to the writer, by what was believed before, or as a rule drawn from the story
    ['It dawned on me that the form was the problem, not the people.', ['lessons']],
    ['What I took from that winter is to count twice.', ['lessons']],
    ['I used to think that a quick answer was a kind one.', ['lessons']],
    ['My conclusion is that a shift needs ten minutes of silence.', ['lessons']],
    ['Those drivers had no map, and that was a hard lesson.', ['lessons']],
    ['You get the truth in the yard, not in the office.', ['lessons']],
    ["I hadn't grasped how much the cleaners notice.", ['lessons']],
    ['That winter cured me of guessing.', ['lessons']],
    ['I was wrong to think that a short note was a clear one.', ['lessons']],
    ['You can imagine the noise.', []],
    ['I understood the question and answered it.', []],
    ['She taught me the switchboard in a day.', []],
    ['I learned Dutch for the post.', []],
    // Sayings, maxims and praise
    ['I learned that practice makes perfect.', ['lessons', 'platitudes']],
    ['It taught me how important it is to keep your promises.', ['lessons', 'platitudes']],
    ['I learned the value of good preparation.', ['lessons', 'platitudes']],
    ['I learned the value of a second signature before the lorry leaves.', ['lessons']],
    // Others run down as a kind
    ['I learned that not everyone pulls their weight.', ['lessons', 'atOthers']],
    ['It taught me never to let marketing near a forecast.', ['lessons', 'atOthers']],
    ['I learned that contractors will always cut corners.', ['lessons', 'atOthers']],
    ['The lesson is that clients should read the contract.', ['lessons', 'atOthers']],
    ['I realised that clients need the dates sooner than I give them.', ['lessons']],
    // Practices: whatever is done as a rule, by whom or whatever
    ['Every van now leaves with a sealed list.', ['changes']],
    ['The keys are signed for by two people.', ['changes']],
    ['Our menu lists the nuts in bold.', ['changes']],
    ["The drawer won't open without a second code.", ['changes']],
    ['I never quote a price from memory.', ['changes']],
    ['There is now a bell at the back door.', ['changes']],
    ["I've since put a spare key into every kit.", ['changes', 'evidence']],
    ['The rota now shows who sleeps when.', ['changes']],
    ['Small parcels get lost easily.', []],
    ['The first hour decides the rest.', []],
    // Evidence: since when, for how long, how often, or that nothing has happened
    ["It's been through four winters.", ['evidence']],
    ['The board has survived two moves.', ['evidence']],
    ['There have been no more double bookings.', ['evidence']],
    ['After two days, the two crews have made peace.', []],
    ['The fault has not come back.', ['evidence']],
    // Prevention: a step and what it keeps from happening
    ['Each crate now has a tag, so no box can go to the wrong ward.', ['changes', 'prevention']],
    ["I taped the times to the door so that we wouldn't be late again.", ['prevention']],
    ['The gate has caught four bad builds in the year since.', ['evidence']],
    ['I built a readiness review, and it is now used by all nine branches.', ['changes', 'evidence']],
    ['I realised that the cable was loose.', []],
    ['The team was learning the new tool.', []],
    ['I used a checklist from the vendor.', []],
    ['Since then the company has moved.', []],
  ];
  for (const [text, aspects] of examples)
    it(`${aspects.join(', ') || 'nothing'}: ${text}`, () => {
      assert.deepEqual(aspectsOf(text), aspects);
    });

  it('gives each passage its place', () => {
    const text = 'We shipped. I learned to ask first.';
    const [lesson] = analyseLearning(readSentences(plainProse(text))).lessons;
    assert.equal(lesson?.text, 'I learned to ask first.');
    assert.equal(text.slice(lesson.range.start, lesson.range.end), lesson.text);
  });
});
