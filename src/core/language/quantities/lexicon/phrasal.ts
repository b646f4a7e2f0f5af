import type { VerbClass } from './verbs.ts';

/** Verbs whose meaning turns with the word after them: "reach out" reaches nothing, "bring in" earns. */
export const phrasalVerbs: ReadonlyMap<string, VerbClass> = new Map<string, VerbClass>([
  ...(
    [
      [
        'effort',
        'reach out|come up with|come across|go through|go over|go back|go into|run into|run through|run by|turn to|bring up|bring along|draw up|write up|set up|set out|set aside|put together|put up|pull together|break down|break into|come to|come with|move on|keep up|hand out|raise with|narrow down',
      ],
      ['plan', 'turn down|call for|ask for|come down to whether'],
      ['gain', 'bring in|take in|pull in|win back|win over|bring back|take over|claw back|get back|give back|buy back'],
      [
        'accomplish',
        'go live|turn around|get done|put out|get through|get to|hand over|roll out|sign up|sell out|move in|work off|pay off|pay back|pay for itself|pay for themselves|take part|turn up',
      ],
      ['suffer', 'write off|run over|fall behind|miss out|fall through|set back|burn through|hold up|knock out'],
    ] as const
  ).flatMap(([kind, phrases]) => phrases.split('|').map((phrase) => [phrase, kind] as const)),
]);
