import { wordSet } from '../english/word-set.ts';

/** Verbs of coming to know. After the writer as subject they open a lesson, if what follows is one. */
export const learningVerbs = wordSet(
  'learn realise realize discover understand grasp recognise recognize appreciate see find notice',
);

/** Verbs by which an experience teaches: with "me" or "us" as object. */
export const teachingVerbs = wordSet('teach show remind convince confirm');

/** Nouns for a lesson. */
export const lessonNouns = wordSet(
  'lesson lessons takeaway takeaways take-away takeaways learning learnings insight moral realisation realization reflection',
);

/** Nouns that are a lesson only as the writer's own: "my conclusion", "the rule I drew from it". */
export const drawnNouns = wordSet('conclusion rule principle');

/** What a lesson is about, when it is more than a piece of news: "the importance of …", "the difference between …". */
export const abstractions = wordSet(
  'importance value difference limits cost danger power need role price art discipline benefit risk',
);

/** Things made to last beyond the story: they stand in for a changed way of working. */
export const artefacts = wordSet(
  'checklist framework gate template runbook playbook review guide guideline guidelines standard policy rule procedure process alert alerts dashboard register rota calendar matrix training session retrospective retro post-mortem postmortem stand-up standup sign-off signoff approval buffer ritual routine form tracker charter drill rehearsal handbook manual protocol cadence rubric scorecard workshop rotation briefing induction onboarding audit inspection test tests monitoring guardrail guardrails step limit decision-log risk-register pre-mortem premortem check checks safeguard validation practice practices',
);

/** Adjectives of things that recur: what they stand before is a routine. */
export const recurring = wordSet(
  'nightly hourly weekly monthly daily quarterly fortnightly yearly annual regular standing recurring every each',
);

/** Nouns and adjectives of a rule that holds: "… is policy now". */
export const policies = wordSet(
  'policy standard mandatory compulsory required routine practice rule default procedure protocol requirement norm',
);

/** Verbs by which a general truth is told of a thing ("the first hour decides the rest"): no practice. */
export const truths = wordSet(
  'mean matter depend seem look cost count make help show tell teach prove come decide pay beat win fail lie tend deserve belong sound feel need want happen exist become remain take give lead cause create change rot grow say ask learn',
);

/** Verbs of speaking: in the present they comment on the story ("I say that with some shame"). */
export const reports = wordSet('say tell ask call suggest recommend learn owe thank');

/** What somebody means to do better, without a thing that could be seen. */
export const vagueHabits = wordSet(
  'listen communicate try think plan focus pay aim strive work remember value stay care prioritise prioritize reflect appreciate respect embrace approach',
);

/** Verbs for bringing such things into being. */
export const founding = wordSet(
  'build write create introduce add set establish develop draw put implement adopt make turn start design document draft formalise formalize launch define roll publish produce institute mandate require instal install automate improve update agree begin schedule run change',
);

/** Adverbs of a habit that lasts until today. */
export const lasting = wordSet('now today nowadays always still ever-since since');

/** Verbs of state: in the present they tell no habit. */
export const states = wordSet(
  'be have know think believe feel want need like love hope see mean understand am remember wish doubt guess suppose regret admit accept own realise realize',
);

/** Words that a lesson may consist of without saying anything. What is left when they are taken out is its substance. */
export const emptyWords = wordSet(
  'learn learned learnt realise realised realize realized teach taught show showed grow grew lesson lessons takeaway takeaways experience project situation challenge time story learning',
  'a lot much many thing things great deal something plenty so more really very truly valuable important importance key essential crucial vital critical matter matters necessary good better best big main biggest value how paramount everything invaluable huge significant hard',
  'communication communicate communicating communicator teamwork team teams planning plan plans collaboration collaborate listening patience leadership leader honesty transparency perseverance resilience work working people others together trust time management preparation attitude organisation organization feedback delegation empathy flexibility respect professional person myself success succeed accountability ownership prioritisation prioritization',
  'organised organized confident flexible adaptable proactive patient careful pressure stress journey asset greatest achieve achieved anything success dream dreams clearly openly effectively efficiently talking everyone everybody be become matters do',
  'give up try trying always never keep going myself person new skills skill useful helpful positive early stay calm ahead',
);

/** Nouns that a bare platitude is about. */
export const commonplaces = wordSet(
  'communication teamwork planning collaboration patience leadership honesty transparency perseverance preparation listening trust feedback delegation empathy practice time-management',
);

/** What a bare platitude says of them. */
export const commonPraise = wordSet('key important essential crucial vital everything critical paramount king');

/** Generic people of whom a lesson may speak without pointing at anybody. */
export const generic = wordSet(
  'customer user people client guest reader patient student pupil audience person buyer listener parent learner visitor',
);
