import assert from 'node:assert/strict';
import { analyse } from '../../src/core/analysis.ts';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import type { FollowUp, FollowUpKind } from '../../src/core/follow-ups/model.ts';
import { followUpsOf } from '../../src/core/follow-ups/follow-ups.ts';
import { insertFollowUp } from '../../src/core/follow-ups/insert.ts';
import { labelMarkup } from '../../src/core/template/section.ts';
import type { LabelForm } from '../../src/core/answer/model.ts';
import { labelsAt, taking } from './completion/complete.ts';

interface Story {
  readonly question?: string;
  readonly situation?: string;
  readonly action?: string;
  readonly result?: string;
  readonly learning?: string;
  readonly followUps?: string;
}

/** A story that leaves nothing open, but for what is replaced. */
function story({
  question = 'Tell me about a piece of work that you are proud of.',
  situation = 'In March I ran the ticket office of a small theatre with two colleagues.',
  action = 'I asked forty guests why they left the queue. Then I opened a second window instead of a longer first one, at the cost of one evening shift, and put a sign at the door.',
  result = 'The wait fell from 20 minutes to 8 within two months, measured on every Friday, and it still does.',
  learning = 'I learned that I had guessed for a year. Since then, I ask ten guests before I change anything. It has been used for four changes since.',
  followUps,
}: Story = {}): string {
  const parts = { situation, task: 'I had to halve the wait before the summer season.', action, result, learning };
  const sections = Object.entries(parts).map(
    ([part, text]) => `${labelMarkup(part as 'task', { form: 'heading' })}\n\n${text}`,
  );
  const notes = followUps === undefined ? [] : [`## Follow-ups\n\n${followUps}`];
  return ['# The queue', `> ${question}`, ...sections, ...notes].join('\n\n') + '\n';
}

function followUps(text: string): FollowUp[] {
  const file = parseAnswers(text, { fileName: 'a.star.md' });
  return file.answers.flatMap((answer) => followUpsOf(text, answer, analyse(file, answer)));
}

const kinds = (text: string) => followUps(text).map(({ kind }) => kind);
/** The question of a kind and the words that provoke it. */
const asked = (text: string, kind: FollowUpKind) => {
  const found = followUps(text).find((one) => one.kind === kind);
  return found && [found.question, text.slice(found.range.start, found.range.end)];
};

describe('follow-up questions', () => {
  it('asks little of a story that leaves little open', () => {
    assert.deepEqual(kinds(story()), ['choice']);
  });

  it('asks for the figures behind a share, and for a number in place of a size word', () => {
    assert.deepEqual(asked(story({ result: 'The wait fell by 60 % within two months and still is so.' }), 'metric'), [
      'What were the figures before and after “60 %”?',
      '60 %',
    ]);
    assert.deepEqual(asked(story({ result: 'The wait fell significantly in the same season.' }), 'metric'), [
      'How much is “significantly”, as a number?',
      'significantly',
    ]);
  });

  it('asks how a whole figure was measured, unless that is told', () => {
    const result = 'The wait fell from 20 minutes to 8 within two months.';
    assert.equal(asked(story({ result }), 'metric')?.[0], 'How did you measure “from 20 minutes to 8”?');
    assert.equal(asked(story({ result: `${result} I timed and counted it each Friday.` }), 'metric'), undefined);
  });

  it('asks what a bare amount is compared with', () => {
    const result = 'In the end we saved 31,000 euros within the same season.';
    assert.equal(asked(story({ result }), 'metric')?.[0], '“31,000 euros”: compared with what?');
    const share = 'On the first day, 11 of the 14 windows were ready.';
    assert.equal(asked(story({ result: share }), 'metric'), undefined);
  });

  it('asks how the writer knew, where the Result has no outcome', () => {
    assert.deepEqual(asked(story({ result: 'The guests were content.' }), 'metric'), [
      'How could you tell that it worked?',
      'Result',
    ]);
  });

  it('asks whether a result has held', () => {
    const open = { result: 'The wait fell from 20 minutes to 8.', learning: 'I learned that I had guessed.' };
    assert.equal(asked(story(open), 'lasting')?.[0], '“from 20 minutes to 8”: is it still so today?');
    assert.equal(
      asked(story({ ...open, learning: 'I learned to ask. It has stayed so since.' }), 'lasting'),
      undefined,
    );
  });

  it('asks for the alternatives and the price of a decision', () => {
    const bare = story({ action: 'I decided to open a second window. I put a sign at the door.' });
    assert.deepEqual(asked(bare, 'decision'), [
      'What else did you consider when you “decided to open a second window”?',
      'decided to open a second window',
    ]);
    assert.equal(asked(bare, 'trade-off')?.[0], 'What did you give up when you “decided to open a second window”?');
    const told = story({
      action: 'I decided to open a second window instead of a longer first one. It cost one evening shift.',
    });
    assert.deepEqual([asked(told, 'decision'), asked(told, 'trade-off')], [undefined, undefined]);
  });

  it('knows decisions by other words', () => {
    for (const action of [
      'I made the call to close the office.',
      'I went with the smaller window.',
      'I settled on two.',
    ]) {
      assert.ok(asked(story({ action }), 'decision'), action);
    }
    assert.ok(asked(story({ action: 'I decided not to close the office.' }), 'decision'));
    assert.equal(asked(story({ action: 'I went home and made a call to the manager.' }), 'decision'), undefined);
  });

  it('takes no decision of somebody else, and none that was not made, for the writer’s', () => {
    const action = 'My manager decided to close the office. I did not decide anything myself and asked the guests.';
    assert.equal(asked(story({ action }), 'decision'), undefined);
    assert.equal(asked(story({ action }), 'choice')?.[1], 'Action');
  });

  it('asks for the writer’s own part in what others are blamed for, and in what “we” did', () => {
    const blaming = story({ action: 'I opened the window late because the supplier forgot to send the sign.' });
    assert.match(asked(blaming, 'ownership')?.[0] ?? '', /^What was your own part in “.*forgot/);
    const group = story({ action: 'We opened a second window. We wrote to all guests. We put up a sign.' });
    assert.deepEqual(asked(group, 'ownership'), ['Which of these steps were your own?', 'We opened']);
  });

  it('asks how an owned failure came to light, and what prevents it', () => {
    const question = 'Tell me about a mistake that you made.';
    const action = 'I forgot to order the paper rolls. I called the shop that evening.';
    const failing = story({ question, action, learning: 'I learned that I rely on my memory.' });
    assert.match(asked(failing, 'failure')?.[0] ?? '', /^“I forgot to order the paper rolls”: how did you notice it/);
    assert.equal(asked(failing, 'prevention')?.[0], 'What is in place now so that it does not happen again?');
    assert.equal(asked(story({ question, action }), 'prevention'), undefined);
  });

  it('quotes a failure only where the words stand on their own', () => {
    const of = (action: string) => asked(story({ action }), 'failure')?.[0] ?? '';
    assert.match(of('What I forgot to do was order the rolls.'), /^“What I forgot to do was order the rolls”: how/);
    assert.match(of('She had the list, and I forgot.'), /^How did you notice what had gone wrong/);
  });

  it('asks for the other side’s view', () => {
    assert.deepEqual(asked(story({ situation: 'In March my manager refused a second window.' }), 'disagreement'), [
      'How would your manager tell this story?',
      'my manager refused',
    ]);
    assert.equal(asked(story({ situation: 'In March my manager liked a second window.' }), 'disagreement'), undefined);
  });

  it('asks for the size of a team, unless a number of people is told', () => {
    const open = story({ situation: 'In March our team ran the ticket office of a theatre.' });
    assert.deepEqual(asked(open, 'team'), [
      'How many people were in the team, and what was your role in it?',
      'our team',
    ]);
    assert.equal(asked(story({ situation: 'In March our team of five ran the ticket office.' }), 'team'), undefined);
    assert.equal(asked(story({ situation: 'In March our team had six people at the office.' }), 'team'), undefined);
  });

  it('asks when it was, where nothing says so', () => {
    const undated = {
      situation: 'I ran the ticket office of a small theatre.',
      action: 'I asked the guests why they left the queue.',
      result: 'The wait fell from 20 minutes to 8.',
    };
    const text = story(undated).replace(' before the summer season', '');
    assert.equal(asked(text, 'timeline')?.[0], 'When was this, and how long did it take?');
    assert.equal(asked(story(undated), 'timeline'), undefined);
  });

  it('asks for a case in which the lesson helped, or for the change that it brought', () => {
    const habit = 'I learned that I had guessed. Since then, I ask ten guests before I change anything.';
    assert.match(asked(story({ learning: habit }), 'learning')?.[0] ?? '', /^“Since then, I ask .* help you\?$/);
    const counted = `${habit} On my last two projects, that saved us a week.`;
    assert.equal(asked(story({ learning: counted }), 'learning'), undefined);
    const bare = story({ learning: 'I learned that I had guessed.' });
    assert.equal(asked(bare, 'learning')?.[0], 'What do you do differently since then?');
  });

  it('lifts what the question is about, and never asks more than six', () => {
    const open = {
      situation: 'Our team ran an office, and my manager refused a second window.',
      action: 'We decided to open one. I chose the left side. We wrote to the guests. We put up a sign.',
      result: 'The wait fell by 60 %, and complaints by 40 %, significantly.',
      learning: 'I learned that I had guessed.',
    };
    const conflict = kinds(story({ ...open, question: 'Tell me about a disagreement with your manager.' }));
    assert.equal(conflict[0], 'disagreement');
    assert.equal(conflict.length, 6);
    assert.equal(kinds(story(open))[0], 'metric');
  });

  it('asks nothing of an empty answer, of other languages, or of a sentence that is being written', () => {
    assert.deepEqual(kinds('# The queue\n\n> Why?\n\n## Action\n'), []);
    const german =
      'Ich habe mich entschieden, ein zweites Fenster zu öffnen, und die Gäste haben sich gefreut, weil es ging.';
    assert.deepEqual(kinds(`---\nlang: de\n---\n\n## Situation\n\n${german}\n\n## Action\n\n${german}\n`), []);
    const action = 'I asked the guests. I decided ⟨what, and what else there was⟩.';
    assert.equal(asked(story({ action }), 'decision'), undefined);
    assert.equal(asked(story({ action }), 'choice')?.[1], 'Action');
  });
});

describe('the Follow-ups part', () => {
  const action = 'I decided to open a second window. I put a sign at the door.';
  const states = (written: string) =>
    followUps(story({ action, followUps: written })).map(({ kind, state, written: found }) => [
      kind,
      state,
      found === undefined ? 'not there' : 'there',
    ]);
  const question = 'What else did you consider when you “decided to open a second window”?';

  it('counts a question as answered when something is written behind it', () => {
    assert.deepEqual(states(`- **${question}** ⟨your answer⟩`)[0], ['decision', 'open', 'there']);
    assert.deepEqual(states(`- **${question}** A queue number system, which needed a screen.`)[0], [
      'decision',
      'answered',
      'there',
    ]);
  });

  it('reads questions as bold words, sentences, headings, and answers below them', () => {
    for (const written of [
      '- What else did you consider? A queue number system.',
      '1. **Why did you choose that?** It needed no screen at all.',
      '### What alternatives did you see?\n\nA queue number system.',
      'Q: Why this option?\nA: It needed no screen.',
      '**What else was there to choose?**\n\n> A queue number system, she asked: why?',
    ]) {
      assert.deepEqual(states(written)[0], ['decision', 'answered', 'there'], written);
    }
  });

  it('keeps the writer’s own questions, behind the others', () => {
    const all = followUps(
      story({ action, followUps: '- Who paid for the sign? The theatre did, from its own purse.' }),
    );
    const last = all.at(-1);
    assert.deepEqual([last?.kind, last?.question, last?.state], [undefined, 'Who paid for the sign?', 'answered']);
    assert.ok(all.some(({ kind, written }) => kind === 'decision' && written === undefined));
  });

  it('takes no question for one that is after something else', () => {
    const own = [
      'Who else knew of it at that time?',
      'What did the people at the door say to you now?',
      'What had changed?',
    ];
    for (const question of own) {
      const all = followUps(story({ action, followUps: `- ${question} Nobody knew at all.` }));
      assert.equal(all.at(-1)?.kind, undefined, question);
      assert.ok(
        all.every(({ kind, state }) => kind === undefined || state === 'open'),
        question,
      );
    }
  });

  it('knows each of its own questions again, whatever quotation marks an editor makes of them', () => {
    const open = {
      situation: 'Our team ran an office, and my manager refused a second window.',
      action: 'I decided to open one. We wrote to the guests. We put up a sign. I forgot to order the rolls.',
      result: 'The wait fell by 60 %, significantly.',
      learning: 'I learned that I had guessed.',
      question: 'Tell me about a mistake that you made.',
    };
    const before = followUps(story(open));
    const written = before
      .map(({ question }) => `- **${question.replace(/[“”]/g, '"')}** So it was, indeed.`)
      .join('\n');
    const after = followUps(story({ ...open, followUps: written }));
    assert.deepEqual(
      after.map(({ question, state }) => [question, state]),
      before.map(({ question }) => [question, 'answered']),
    );
  });

  it('stands where it is, also before the story', () => {
    const text = story({ action }).replace('## Situation', '## Follow-ups\n\n- Why? Because.\n\n## Situation');
    assert.match(inserted(text, question), /- Why\? Because\.\n- \*\*What else .*⟩\}\n\n## Situation/);
  });

  it('takes a question for the one that names the same thing', () => {
    const result = 'The wait fell by 60 %, and complaints fell by 40 %, in two months and still do.';
    const all = followUps(
      story({ result, followUps: '- How did you measure the 40 %? By the letters of each month.' }),
    );
    const metrics = all.filter(({ kind }) => kind === 'metric').map(({ question, state }) => [question, state]);
    assert.deepEqual(metrics, [
      ['What were the figures before and after “60 %”?', 'open'],
      ['What were the figures before and after “40 %”?', 'answered'],
    ]);
  });

  const forms: readonly LabelForm[] = ['heading', 'bold', 'bold-line', 'list-item', 'plain', 'letter', 'html'];
  for (const form of forms) {
    for (const lineEnd of ['\n', '\r\n']) {
      it(`is made behind labels of the form ${form} with ${JSON.stringify(lineEnd)}`, () => {
        const gap = form === 'heading' || form === 'bold-line' ? '\n\n' : ' ';
        const between = form === 'list-item' ? '\n' : '\n\n';
        const parts = ['I ran an office.', 'I had to halve the wait.', action, 'The wait fell from 20 minutes to 8.'];
        const names = ['situation', 'task', 'action', 'result'] as const;
        const text = `# The queue\n\n${names.map((name, index) => labelMarkup(name, { form }) + gap + (parts[index] ?? '')).join(between)}\n`;
        const written = inserted(text.replaceAll('\n', lineEnd), question);
        const found = followUps(written).find((one) => one.question === question);
        assert.ok(found?.written, written);
        const answer = parseAnswers(written, { fileName: 'a.star.md' }).answers;
        assert.equal(answer.length, 1);
        assert.deepEqual(
          answer[0]?.sections.map(({ parts: [part] }) => part),
          names,
        );
        const again = inserted(written, 'Who paid for the sign?');
        assert.equal(followUps(again).filter((one) => one.written !== undefined).length, 2, again);
      });
    }
  }

  it('takes the place of the template’s prompt', () => {
    for (const prompt of [
      '⟨A question they may ask next, and your answer in a sentence⟩',
      '- **⟨what they may ask next⟩?** ⟨your answer⟩',
    ]) {
      const text = inserted(story({ action, followUps: prompt }), question);
      assert.match(text, /## Follow-ups\n\n- \*\*What else did you consider .*\*\* \$\{1:⟨your answer[^⟩]*⟩\}\n$/);
    }
  });

  it('goes into the answer that it is for', () => {
    const two = `${story({ action })}\n${story({ action }).replace('# The queue', '# The second queue')}`;
    const written = inserted(two, question);
    const { answers } = parseAnswers(written, { fileName: 'a.star.md' });
    assert.deepEqual(
      answers.map(({ coachNotes }) => coachNotes.length),
      [1, 0],
    );
  });

  it('is offered as completion on its lines', () => {
    const text = story({ action, followUps: '- |' });
    assert.equal(labelsAt(text)[0], question);
    assert.match(taking(text, question), /\n\n- \*\*What else did you consider .*\*\* \$\{1:⟨your answer/);
    assert.deepEqual(labelsAt(text, { asked: false }), []);
    assert.ok(!labelsAt(story({ action, followUps: `- **${question}** None.\n- |` })).includes(question));
  });
});

function inserted(text: string, question: string): string {
  const [answer] = parseAnswers(text, { fileName: 'a.star.md' }).answers;
  assert.ok(answer);
  const { range, text: snippet } = insertFollowUp(text, answer, question);
  return text.slice(0, range.start) + snippet + text.slice(range.end);
}
