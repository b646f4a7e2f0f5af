import type { Message } from '../../finding.ts';
import { message } from '../../finding.ts';

/** Verbs that show the same of whoever did it. */
export interface VerbGroup {
  /** Name of a competency. */
  readonly competency: string;
  /** What a listener believes when the verb is borne out. */
  readonly shows: Message;
  /** When it is only a boast. */
  readonly emptyWhen: Message;
  /** In the past tense, as they follow “I”; no verb stands in two groups. */
  readonly verbs: readonly string[];
}

/**
 * Verbs for an Action. They are plain ones: each says what a camera could have seen, or what the writer chose. Words of
 * résumés (spearheaded, leveraged, orchestrated, championed, streamlined, facilitated) are left out, since they say
 * nothing that a listener could ask for.
 */
export const verbGroups: readonly VerbGroup[] = [
  {
    competency: 'Decision Making',
    shows: message('The choice was yours.'),
    emptyWhen: message('Empty where nobody hears what else could have been chosen.'),
    verbs: listed('decided, chose, settled on, weighed, ruled out, approved, rejected, committed to'),
  },
  {
    competency: 'Analytical Thinking',
    shows: message('You looked for the cause and not for a culprit.'),
    emptyWhen: message('Empty where the cause that you found is not named.'),
    verbs: listed('traced, diagnosed, isolated, reproduced, narrowed down, cross-checked, investigated, worked out'),
  },
  {
    competency: 'Analytical Thinking',
    shows: message('You had figures where others had opinions.'),
    emptyWhen: message('Empty without the figure itself.'),
    verbs: listed('measured, counted, timed, compared, sampled, charted, logged, calculated'),
  },
  {
    competency: 'Innovation',
    shows: message('You tried it on a small scale before it cost much.'),
    emptyWhen: message('Empty where it is not told what the trial showed.'),
    verbs: listed('tested, piloted, prototyped, trialled, sketched, simulated, mocked up'),
  },
  {
    competency: 'Innovation',
    shows: message('You made something that was not there before.'),
    emptyWhen: message('Empty where nobody uses it.'),
    verbs: listed('built, designed, wrote, invented, combined, adapted, assembled, programmed'),
  },
  {
    competency: 'Ownership',
    shows: message('You began without being asked.'),
    emptyWhen: message('Empty where it was your task anyway.'),
    verbs: listed('volunteered, proposed, offered, raised, took on, stepped in, started, set up'),
  },
  {
    competency: 'Ownership',
    shows: message('You saw it through to its effect.'),
    emptyWhen: message('Empty where the effect is left out.'),
    verbs: listed('finished, followed up, delivered, handed over, maintained, chased, released'),
  },
  {
    competency: 'Accountability',
    shows: message('You said your own part before anybody asked.'),
    emptyWhen: message('Empty where it is not told whom you told, and when.'),
    verbs: listed('admitted, apologised, reported, disclosed, acknowledged, owned up, answered for'),
  },
  {
    competency: 'Accountability',
    shows: message('You put right what could be put right.'),
    emptyWhen: message('Empty where the harm that stayed is not named.'),
    verbs: listed('corrected, repaired, restored, rolled back, refunded, replaced, redid, made good'),
  },
  {
    competency: 'Growth Mindset',
    shows: message('You went to get what you did not know.'),
    emptyWhen: message('Empty where nothing that you did afterwards was different.'),
    verbs: listed('asked, studied, practised, rehearsed, shadowed, read up on, learned, sought feedback on'),
  },
  {
    competency: 'Resilience',
    shows: message('You went on after it had gone wrong.'),
    emptyWhen: message('Empty where you only tried the same thing harder.'),
    verbs: listed('restarted, rebuilt, recovered, regrouped, retried, kept at, came back to'),
  },
  {
    competency: 'Adaptability',
    shows: message('You changed course when the facts changed.'),
    emptyWhen: message('Empty where it is not told what made you change.'),
    verbs: listed('switched, replanned, revised, reworked, dropped, swapped, moved, reversed'),
  },
  {
    competency: 'Operational Excellence',
    shows: message('You made the work simpler for those who do it every day.'),
    emptyWhen: message('Empty where it is not told how it went before.'),
    verbs: listed('simplified, standardised, automated, documented, shortened, merged, removed, scripted'),
  },
  {
    competency: 'Operational Excellence',
    shows: message('You caught what others would have met later.'),
    emptyWhen: message('Empty where nothing was found.'),
    verbs: listed('checked, reviewed, audited, inspected, verified, monitored, reconciled'),
  },
  {
    competency: 'Stakeholder Management',
    shows: message('Those who were affected heard it from you, in time.'),
    emptyWhen: message('Empty where it is not told what they did with it.'),
    verbs: listed('informed, warned, updated, briefed, consulted, invited, reassured'),
  },
  {
    competency: 'Emotional Intelligence',
    shows: message('You noticed how somebody felt and acted on it.'),
    emptyWhen: message('Empty where the other person says and does nothing in the story.'),
    verbs: listed('listened to, noticed, calmed, thanked, paused, comforted, checked in with'),
  },
  {
    competency: 'Communication',
    shows: message('You made others understand it.'),
    emptyWhen: message('Empty without a word of what was said.'),
    verbs: listed('explained, presented, summarised, translated, illustrated, clarified, demonstrated, wrote down'),
  },
  {
    competency: 'Leadership',
    shows: message('Others knew by you what was theirs to do.'),
    emptyWhen: message('Empty where nobody hears what you asked of whom.'),
    verbs: listed('led, delegated, assigned, gathered, chaired, appointed, recruited, organised'),
  },
  {
    competency: 'Teamwork',
    shows: message('You made it easier for others to do their part.'),
    emptyWhen: message('Empty where your own share cannot be told from theirs.'),
    verbs: listed('shared, paired with, covered for, divided, joined, backed up, lent, relieved'),
  },
  {
    competency: 'Conflict Resolution',
    shows: message('You found a way that both sides could go.'),
    emptyWhen: message('Empty where only your own side is heard.'),
    verbs: listed('mediated, conceded, compromised, de-escalated, confronted, agreed, restated'),
  },
  {
    competency: 'Customer Focus',
    shows: message('You saw it through the eyes of those you served.'),
    emptyWhen: message('Empty where no customer, patient or user appears.'),
    verbs: listed('visited, interviewed, called, surveyed, observed, watched'),
  },
  {
    competency: 'Prioritisation',
    shows: message('You said what would not be done.'),
    emptyWhen: message('Empty where nothing was given up.'),
    verbs: listed('prioritised, ranked, postponed, cancelled, cut, declined, deferred, said no to'),
  },
  {
    competency: 'Influence',
    shows: message('Somebody who did not have to follow did so by your reasons.'),
    emptyWhen: message('Empty where it is not told what moved them.'),
    verbs: listed('persuaded, convinced, negotiated, recommended, argued for, won over, pitched'),
  },
  {
    competency: 'Mentoring',
    shows: message('Somebody can do it now without you.'),
    emptyWhen: message('Empty where it is not told what they do alone since then.'),
    verbs: listed('taught, coached, trained, mentored, encouraged, walked through'),
  },
  {
    competency: 'Integrity',
    shows: message('You did what was right while it cost you something.'),
    emptyWhen: message('Empty where nothing was at risk for you.'),
    verbs: listed('refused, objected to, spoke up about, stopped, withdrew, declared, escalated, questioned'),
  },
];

/** Of these verbs the spelling of American English. */
export const american: ReadonlyMap<string, string> = new Map([
  ['apologised', 'apologized'],
  ['cancelled', 'canceled'],
  ['organised', 'organized'],
  ['practised', 'practiced'],
  ['prioritised', 'prioritized'],
  ['standardised', 'standardized'],
  ['summarised', 'summarized'],
  ['trialled', 'trialed'],
]);

function listed(text: string): readonly string[] {
  return text.split(',').map((verb) => verb.trim());
}
