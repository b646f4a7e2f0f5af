import type { Sign } from '../evidence.ts';

/**
 * How much each sign speaks for (above zero) or against blame, in logits: fitted by logistic regression on the tuning
 * sets, and written, by `test/evaluate/weigh.ts`. No sign is a word for a failing; those are the lexicons' part.
 */
export const weights: Readonly<Record<Sign, number>> = {
  partyActs: 0.64,
  partyOmits: 0.7,
  partyIs: -0.11,
  partyWouldNot: 0.29,
  partyHelps: -0.62,
  partyTells: 0.01,
  partyHad: -0.0,
  partyIsReason: 0.36,
  partyIsGivenReason: 0.38,
  partyHasConsequence: 0.83,
  partyThwarts: 0.34,
  nobodyDid: 0.17,
  partyNeutral: -0.01,
  partyExplained: -0.64,
  partyUnsure: 0.02,
  whoNot: 0.31,
  explains: 0.66,
  goodTold: -0.57,
  partyIndefinite: -0.29,
  partyPublic: -0.26,
  partyDecides: -0.4,
  byAgent: -0.13,
  badTold: 0.34,
  thingHurt: 0.28,
  thingHurtAfter: 0.85,
  groupHurt: 0.1,
  groupHurtAfter: 0.49,
  consequent: 0.15,
  thanksTo: 0.27,
  stress: 0.51,
  trait: 0.45,
  objectUs: 0.16,
  sentences: -0.55,
  writerActs: -0.8,
  writerOther: -0.36,
  writerSuffers: 0.7,
  groupActs: -0.54,
  groupOther: 0.35,
  writerWord: -0.28,
  groupWord: 0.04,
  self: -0.26,
  owned: -0.56,
  ownedSoftly: -0.39,
  fair: -0.77,
  kind: -0.58,
  task: -0.24,
  forbearance: -0.29,
  supposed: -0.09,
  unreal: -0.07,
  until: -0.14,
};

/** How much it speaks for blame that the lexicons find a word for a failing that nothing around it takes away. */
export const toldWeight = 1.75;

/** Where nothing speaks either way. */
export const bias = -1.44;
