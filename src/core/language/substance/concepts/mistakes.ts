import type { Concept } from '../concept.ts';

/** What mistakes are made of, besides what they are about: a lesson that shares one of these mirrors the mistake. */
export const mistakeKinds: readonly Concept[] = [
  {
    note: 'Not having others in it: asking, telling, listening, and those who were left out.',
    words:
      'ask tell consult involve include inform talk speak listen hear share announce warn communicate communication conversation discuss explain notify invite exclude ignore silence silent feedback question call update say',
    phrases: ['leave|left ~ out', 'keep|kept ~ in the dark', 'reach out', 'check in|with'],
  },
  {
    note: 'Taking something as given that had to be looked at.',
    words:
      'assume assumption check verify test trial try confirm validate prove inspect review guess presume suppose look read count measure ask certain evidence misread misjudge miscount miscalculate misunderstand overlook miss notice see',
    phrases: ['take|took ~ for granted'],
  },
  {
    note: 'Plans, estimates and what was put first.',
    words:
      'plan estimate schedule forecast prioritise prioritize priority deprioritise deprioritize buffer margin scope deadline underestimate overestimate overcommit promise commit capacity preparation prepare think early late wait delay postpone hurry rush speed pressure balance long-term short-term',
  },
  {
    note: 'Doing it alone or not letting go of it.',
    words:
      'delegate alone myself micromanage control trust help share handover responsibility own doing support rely depend together',
  },
  {
    note: 'What is written down and handed on.',
    words:
      'document documentation write note record list checklist log runbook manual sheet copy label sign handover instruction message paper',
  },
  {
    note: 'What runs after the work is handed over.',
    words: 'maintain operate operation monitor monitoring tool tooling support observability deploy run health sustain',
  },
  {
    note: 'How people were treated.',
    words:
      'temper shout angry anger impatient patience tone defensive interrupt dismiss blame criticise criticize respect feeling apology apologise apologize trust person private public',
  },
];

/** A Learning that takes up whatever the mistake was. */
export const lookingBack: Concept = {
  note: 'Words by which a lesson points back at the mistake without naming it again.',
  words: 'mistake error failure fail omission oversight fault misjudge misjudgement regret wrong',
  phrases: [
    'should|could|would|had have|not',
    'what i have|had|do|did|was|miss|get',
    'i had ~ not|left|taken|confused|thought|let',
    'i|we used to',
    'that|this|the experience|episode|incident|moment|evening|day|conversation teach',
    'do ~ differently',
    'next time',
  ],
};

/** What a writer answers for. */
export const undertaken: Concept = {
  note: 'Answering for something: as a duty it is no admission, whatever it is about.',
  words: 'responsible responsibility accountable accountability ownership',
};

/** A failing in the same sentence as a duty. */
export const wentWrong: Concept = {
  note: 'Words for what failed, and verbs by which the writer failed: with one of them a duty is an admission after all.',
  words:
    'mistake error failure fail omission oversight fault blunder mess wrong late lose lost loss miss forget neglect overlook break broken damage delay outage incident misjudge underestimate ignore apologise apologize sorry regret',
  phrases: ['should have', 'do|did not'],
};
