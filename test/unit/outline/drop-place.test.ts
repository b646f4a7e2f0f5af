import assert from 'node:assert/strict';
import { bar } from '../../../src/extension/outline/bar.ts';
import { dropPlace } from '../../../src/extension/outline/drop-place.ts';

describe('the place of a section that is dropped', () => {
  const starts = [10, 20, 30, 40];
  for (const [what, from, at, place] of [
    ['onto one above takes its place', 2, 10, 0],
    ['onto one below takes its place', 0, 30, 2],
    ['onto itself stays', 1, 20, 1],
    ['onto the title is the first', 3, 0, 0],
    ['below everything is the last', 1, Number.POSITIVE_INFINITY, 3],
    ['from below onto a note between two goes behind the note', 3, 25, 2],
    ['from above onto a note between two goes before the note', 0, 25, 1],
    ['onto a note right above it stays', 2, 25, 2],
    ['onto a note right below it stays', 1, 25, 1],
  ] as const) {
    it(what, () => {
      assert.equal(dropPlace(starts, from, at), place);
    });
  }
});

describe('a share as a bar', () => {
  for (const [share, expected] of [
    [0, '▱▱▱▱'],
    [0.01, '▰▱▱▱'],
    [0.24, '▰▱▱▱'],
    [0.42, '▰▰▱▱'],
    [0.7, '▰▰▰▱'],
    [0.99, '▰▰▰▱'],
    [1, '▰▰▰▰'],
  ] as const) {
    it(`shows ${share} as ${expected}`, () => {
      assert.equal(bar(share), expected);
    });
  }
});
