import { wordSet } from '../../english/word-set.ts';

/** Verbs before a verb that make it a wish, a possibility or a duty, not an event. */
export const modals = wordSet(`would could should might may must will shall can can't cannot couldn't wouldn't shouldn't
  won't 'd 'll i'd we'd they'd it'd he'd she'd you'd i'll we'll they'll it'll that'll could've would've should've might've must've may've`);

/** Nouns that name an amount as aimed at, agreed, allowed or guessed. */
export const planNouns = wordSet(`goal goals target targets objective objectives aim aims ambition deadline deadlines
  requirement requirements threshold thresholds limit limits quota quotas plan plans estimate estimates projection
  projections forecast forecasts budget budgets proposal promise mandate mission expectation expectations mandate
  remit brief okr okrs sla slas slo slos kpi kpis commitment hypothesis task job challenge risk option options penalty
  allowance minimum maximum cap ceiling assumption prediction business-case stakes worst-case best-case ask`);

/** Adjectives and adverbs that say the amount has not come about. */
export const planWords = wordSet(`due supposed ideally potentially potential possible possibly expected projected
  estimated planned targeted hypothetical likely unlikely theoretically required needed desired intended
  scheduled budgeted proposed promised maybe perhaps responsible accountable charged keen eager determined`);

/** Conjunctions that make their clause a case, not an event. */
export const conditionals = wordSet('if unless whether assuming provided lest once-if');

/** Verbs after which a plan noun is no plan any more: "beat the target by 4 %". */
export const overtakers = wordSet(`beat beats beating beaten exceed exceeds exceeded exceeding surpass surpassed
  surpassing hit met miss missed missing smashed above below over under ahead behind against outperformed than
  despite versus vs within short`);

/** Words that set an amount in the time before the story's outcome. */
export const backgroundWords = wordSet(
  'originally initially previously formerly historically beforehand traditionally',
);

/** Words that set a present tense at the story's end. */
export const nowWords = wordSet('now today nowadays currently already');

export const negators = wordSet(`not n't never didn't don't doesn't wasn't weren't isn't aren't hadn't haven't hasn't
  cannot without hardly barely neither nor`);

/** Forms of "be", "have" and "do" and of "get" as passive. */
export const beForms = wordSet(
  "be is are was were been being am 's 're 'm i'm we're they're it's that's he's she's there's",
);
export const haveForms = wordSet("have has had having 've i've we've they've you've 'd");
export const doForms = wordSet('do does did');

/** Subjects. */
export const firstPerson = wordSet("i we i'd i've i'm we'd we've we're");
export const subjectPronouns = wordSet(`i we he she it they you who which that this these those there nobody everyone
  everybody each someone both what`);

/** Words that end a noun phrase. */
export const phraseEnders = wordSet(`of in on at to for from by with without within per across over under after before
  during since until till through throughout between among about against into onto off than as and or but so because
  when while which who whom whose that where if although though the a an this these those my our your his her its
  their we i he she it they you not no also then there here out up down back away again instead rather compared versus
  vs via plus minus ago later earlier early late sooner ahead behind above below despite toward towards upon around near
  each every all both already just only even still now today only too very once twice yesterday tomorrow what how why
  above along together apart is are was were be been being has have had do does did can could will would should may
  might must yet next to last`);

/** Determiners and their like: the word after them is a noun. */
export const determiners =
  wordSet(`the a an this these those my our your his her its their no any some each every another
  which whose same such one`);

/** Prepositions after which a word of two classes is a noun. */
export const nounPrepositions = wordSet(
  'of in for with per by on at from without into between through under over after before during via about as than',
);

/** What stands before a number without changing what it counts. */
export const approximators =
  wordSet(`estimated projected about around roughly nearly almost approximately approx some over under below above
  exactly only just fewer less more than up to at least most as many much well close between another additional extra
  an a of the another all just-over circa ca nearly upwards upward full whole total good mere barely further`);
