import { wordSet } from '../../english/word-set.ts';

/** Verbs by which a writer calls an act of their own an opinion: "I think I handled it well". */
export const opining = wordSet('think guess believe suppose feel reckon');

/** What people take credit for: what is told as an opinion here was done, and can be told as done. */
export const credited = wordSet(
  'handle manage improve help solve fix save deliver achieve contribute lead succeed make resolve calm convince persuade build create add win turn work grow earn strengthen support drive',
);

/** Qualities by which an act is praised, after "I did" and "it was". */
export const praise = wordSet(
  'well good great best decent successful effective helpful useful instrumental valuable nicely',
);

/**
 * Acts that are done by doing them: whoever tries to listen can listen. Finding, reaching and persuading are not among
 * them, since they depend on more than the writer.
 */
export const inOnesHand = wordSet(
  'explain listen support encourage motivate communicate ensure help focus prioritise prioritize organise organize plan coordinate include involve ask show lead mediate guide inspire reassure inform clarify improve build create',
);

/** Ways to be or to stay that are in one's own hand. */
export const demeanours = wordSet(
  'fair honest clear patient positive calm supportive helpful open friendly polite transparent kind empathetic understanding flexible proactive professional constructive',
);

/** Words that tell how an attempt ended, or that it did not succeed: it is then a fact and no hedge. */
export const outcomes = wordSet(
  'but though although even-though however yet still without fail unfortunately vain nobody no-one nothing never until first twice again only',
);

/** Nouns of mishaps and quarrels: to be involved in one is a fact. */
export const mishaps = wordSet('accident crash collision incident dispute argument fight quarrel lawsuit case');

/** What money is given to. */
export const funds = wordSet('fund collection gift pot cost costs pension charity');

/** Pronouns that stand for what the writer did, or for what came of it. */
export const deeds = wordSet('it this that which everything things');

/** Pronouns of persons: how far they did something is theirs. */
export const persons = wordSet('he she they you who everyone everybody someone somebody nobody people');
