import assert from 'node:assert/strict';
import type { StrengthKind } from '../../src/core/finding.ts';
import { lint } from '../../src/core/lint.ts';
import { parseNamed } from './support/lint-text.ts';

const story = (learning: string, action = 'I forgot to oil the hinges.') =>
  `# The mill\n\n> Tell me about a mistake. How did you find out?\n\n## Action\n\n${action}\n\n## Learning\n\n${learning}\n`;

function credited(kind: StrengthKind, text: string): string[] {
  const strengths = lint(parseNamed(text)).answers.flatMap((report) => report.strengths);
  return strengths.filter((strength) => strength.kind === kind).map(({ range }) => text.slice(range.start, range.end));
}

describe('the credit for substance', () => {
  it('is given to the lesson that takes up what was admitted', () => {
    const text = story(
      'A mill is a patient thing to look at. Today, hinges are the first thing that I oil in the morning.',
    );
    assert.deepEqual(credited('mirrored-learning', text), [
      'Today, hinges are the first thing that I oil in the morning.',
    ]);
  });

  it('is not given to a lesson that shares no subject with it', () => {
    const text = story('I should have done better, and I know that a mill is a patient thing to look at.');
    assert.deepEqual(credited('mirrored-learning', text), []);
  });

  it('is given to the sentence that answers an ask', () => {
    const text = story('', 'The wheel stood still. The miller rang me at six and told me why. I walked over.');
    assert.deepEqual(credited('answered-ask', text), ['The miller rang me at six and told me why.']);
  });

  it('is not given where nothing answers it', () => {
    assert.deepEqual(credited('answered-ask', story('', 'I oiled the wheel.')), []);
  });

  it('is not given in a language that is not read', () => {
    const text = `---\nlang: de\n---\n\n${story('', 'The miller rang me at six.')}`;
    assert.deepEqual(credited('answered-ask', text), []);
  });
});
