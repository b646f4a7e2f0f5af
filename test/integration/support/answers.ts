/** A whole answer with labels as headings; nothing in it is blamed on anybody. */
export const wholeAnswer = `# The late report

> Tell me about a time when you missed a deadline.

## Situation

Our office sent a monthly stock report to four shops, and I had taken it over in March.

## Task

My task was to deliver the report for April by the fifth of May.

## Action

I listed every step of the report and wrote down how long each took. I asked the accountant to check the two sums that I was unsure of. I wrote to the shops on the day I saw that I would be late.

## Result

I delivered the report two days late, and cut the time for the next one from 9 hours to 4 hours in one month.

## Learning

I learned that I guess badly at work I have never done. Now, I time a first run before I promise a date.
`;

/** A sentence that makes somebody else the agent of a failure. */
export const blamingSentence = 'The report was late because the accountant forgot to send me the figures.';

/** The same facts, told as the writer's own. */
export const owningSentence = 'The report was late because I had not asked the accountant for the figures in time.';

/** The whole answer with the blaming sentence in its Action. */
export const blamingAnswer = wholeAnswer.replace('## Result', `${blamingSentence}\n\n## Result`);

/** An answer with labels in bold, whose Task and Learning are missing. */
export const boldAnswer = `# The late report

**Situation:** Our office sent a monthly stock report to four shops.

**Action:** I listed every step of the report and wrote down how long each took.

**Result:** I cut the time for the report from 9 hours to 4 hours in one month.
`;
