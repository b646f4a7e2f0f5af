/** What the numbers of a configuration may be: words a minute, and seconds. */
export const limits = {
  pace: { minimum: 60, maximum: 300 },
  target: { minimum: 10, maximum: 1800 },
} as const;
