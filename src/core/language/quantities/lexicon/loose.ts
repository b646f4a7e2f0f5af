/** "from monthly to weekly": how often, by the time between. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hours'],
  ['daily', 'days'],
  ['nightly', 'nights'],
  ['weekly', 'weeks'],
  ['fortnightly', 'sprints'],
  ['monthly', 'months'],
  ['quarterly', 'quarters'],
  ['yearly', 'years'],
  ['annual', 'years'],
  ['annually', 'years'],
]);

/** What may stand before a unit of time without a number. */
export const looseCounts: ReadonlySet<string> = new Set([
  'several',
  'many',
  'a',
  'an',
  'few',
  'some',
  'just',
  'couple',
  'of',
  'under',
  'mere',
  'the',
]);
