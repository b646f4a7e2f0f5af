import { wordSet } from '../../english/word-set.ts';

/**
 * What somebody decides to do to a plan, a text, a rule or a tool. What happens by itself, what is done to people, what a
 * machine does and what leaves a state behind ("closed", "blocked", "printed") is not among them.
 */
export const deliberateActs = wordSet(
  'introduce implement create develop launch organise organize arrange establish design redesign rewrite write draft draw revise update replace restructure reorganise reorganize renegotiate negotiate compare choose select conduct identify analyse analyze investigate review escalate assign propose present communicate prioritise prioritize plan prepare order count test document monitor adopt change discuss roll carry deploy build open send simplify standardise standardize streamline',
);

/** Decisions, which have "it" for their subject: "it was decided that …". */
export const resolutions = wordSet('decide agree resolve determine conclude');

/** Telling people something, which somebody has to do. */
export const notices = wordSet('inform notify contact consult brief');

/** What empty verbs make a deed of: "steps were taken", "changes were made", "meetings were held". */
export const deedNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', wordSet('step action measure decision precaution')],
  ['make', wordSet('change decision effort arrangement adjustment improvement plan provision')],
  ['hold', wordSet('meeting call workshop session training interview vote discussion review')],
  ['put', wordSet('measure plan process system control rule procedure safeguard')],
]);

/** Particles that an empty verb needs to tell a deed: "put in place". */
export const deedParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([['put', wordSet('in into')]]);

/** Adverbs that show a machine at work. */
export const mechanical = wordSet('automatically nightly hourly periodically');
