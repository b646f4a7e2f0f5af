import { blameLanguage } from './blame-language.ts';
import { confidential } from './confidential.ts';
import { disguisedStrength } from './disguised-strength.ts';
import { duplicateSection } from './duplicate-section.ts';
import { emptySection } from './empty-section.ts';
import { filler } from './filler.ts';
import { hardToSay } from './hard-to-say.ts';
import { hedging } from './hedging.ts';
import { longSentence } from './long-sentence.ts';
import { metadata } from './metadata.ts';
import { missingLearning } from './missing-learning.ts';
import { missingMetrics } from './missing-metrics.ts';
import { missingQuestion } from './missing-question.ts';
import { missingSection } from './missing-section.ts';
import { passiveAgency } from './passive-agency.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { pseudoStory } from './pseudo-story.ts';
import type { Rule } from './rule.ts';
import { sectionBalance } from './section-balance.ts';
import { sectionOrder } from './section-order.ts';
import { tooLong } from './too-long.ts';
import { tooShort } from './too-short.ts';
import { tenseShift } from './tense-shift.ts';
import { unansweredAsk } from './unanswered-ask.ts';
import { undeclaredSignal } from './undeclared-signal.ts';
import { unknownCompetency } from './unknown-competency.ts';
import { unpaidPromise } from './unpaid-promise.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueClaim } from './vague-claim.ts';
import { weakOpening } from './weak-opening.ts';
import { weVoice } from './we-voice.ts';

/** All rules, the loudest first. Each file beside this one holds one of them. */
export const rules: readonly Rule[] = [
  blameLanguage,
  missingMetrics,
  missingLearning,
  missingSection,
  emptySection,
  placeholderLeft,
  duplicateSection,
  sectionOrder,
  missingQuestion,
  tooLong,
  tooShort,
  sectionBalance,
  longSentence,
  hardToSay,
  metadata,
  unknownCompetency,
  unusedSuppression,
  weVoice,
  vagueClaim,
  pseudoStory,
  filler,
  hedging,
  weakOpening,
  tenseShift,
  passiveAgency,
  unpaidPromise,
  unansweredAsk,
  undeclaredSignal,
  confidential,
  disguisedStrength,
];
