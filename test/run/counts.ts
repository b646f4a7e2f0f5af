/** How many tests there were. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

/** Reads the counts from the closing lines of mocha's report, or of the grammar suite's. */
export function countTests(output: string): Counts {
  return {
    passed: lastCount(output, /^ *(\d+) passing\b/gm) + [...output.matchAll(/^✓ .* run successfu/gm)].length,
    failed: lastCount(output, /^ *(\d+) failing\b/gm),
    pending: lastCount(output, /^ *(\d+) pending\b/gm),
  };
}

function lastCount(output: string, pattern: RegExp): number {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}
