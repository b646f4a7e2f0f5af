/** Words of a sentence: `start` to `end`, exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
