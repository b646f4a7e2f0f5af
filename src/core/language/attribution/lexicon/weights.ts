import type { Sign } from '../evidence.ts';

/**
 * How much each sign speaks for (above zero) or against blame, in logits: fitted by logistic regression on the tuning
 * sets, and written, by `test/evaluate/weigh.ts`. No sign is a word for a failing; those are the lexicons' part.
 */
export const weights: Readonly<Record<Sign, number>> = {
  partyActs: 0.53,
  partyOmits: 0.8,
  partyIs: 0.08,
  partyWouldNot: 0.3,
  partyHelps: -0.76,
  partyTells: -0.25,
  partySuffers: 0.29,
  partyHad: -0.18,
  partyIsReason: -0.05,
  partyIsGivenReason: 0.17,
  partyHasConsequence: 0.54,
  partyThwarts: 0.35,
  nobodyDid: -0.05,
  partyNeutral: -0.09,
  partyExplained: -0.81,
  partyUnsure: 0.14,
  whoNot: 0.16,
  explains: 0.58,
  goodTold: -0.63,
  partyIndefinite: -0.48,
  partyPublic: -0.09,
  partyDecides: -0.14,
  byAgent: 0.01,
  badTold: 0.43,
  thingHurt: 0.05,
  thingHurtAfter: 0.58,
  groupHurt: 0.18,
  groupHurtAfter: 0.56,
  consequent: 0.03,
  thanksTo: 0.28,
  stress: 0.45,
  trait: 0.61,
  objectUs: 0.14,
  sentences: 0.03,
  length: 0.87,
  writerActs: -0.66,
  writerOther: -0.05,
  writerSuffers: 0.73,
  groupActs: -0.85,
  groupOther: -0.03,
  writerWord: -0.28,
  groupWord: 0.2,
  self: -0.14,
  owned: -0.56,
  ownedSoftly: -0.65,
  fair: -0.57,
  kind: -0.43,
  task: -0.12,
  forbearance: -0.35,
  supposed: 0.04,
  unreal: -0.1,
  until: -0.13,
};

/** How much it speaks for blame that the lexicons find a word for a failing that nothing around it takes away. */
export const toldWeight = 1.92;

/** Where nothing speaks either way. */
export const bias = -2.88;
