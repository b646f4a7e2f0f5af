import type { Gravity } from './gravity.ts';

/** What a predicate says against its subject. */
export interface Reproach {
  readonly gravity: Gravity;
  readonly kind: 'person' | 'judgement';
  /** Only a person can be the subject. */
  readonly personal: boolean;
  /** A duty not done, rather than something done. */
  readonly withheld: boolean;
  /** The word after the last one that shows it. */
  readonly end: number;
}

/** Something done. */
export function act(gravity: Gravity, end: number, personal = false): Reproach {
  return { gravity, kind: 'person', personal, withheld: false, end };
}

/** Something owed and not done. */
export function omission(gravity: Gravity, end: number, personal = false): Reproach {
  return { gravity, kind: 'person', personal, withheld: true, end };
}

/** What somebody is said to be. */
export function judgement(gravity: Gravity, end: number): Reproach {
  return { gravity, kind: 'judgement', personal: false, withheld: false, end };
}
