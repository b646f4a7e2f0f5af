import { wordSet } from '../../english/word-set.ts';

/** Nouns of change, by the way they point; an amount of one of these is an outcome if it came about. */
export const changeNouns: ReadonlyMap<string, 'up' | 'down' | undefined> = new Map([
  ...'increase rise growth gain gains uplift boost jump surge improvement improvements uptick increases climb lift expansion acceleration speedup speed-up profit surplus bonus'
    .split(' ')
    .map((word) => [word, 'up'] as const),
  ...'reduction reductions decrease decline drop fall cut cuts saving savings decreases shrinkage-reduction dip slump loss losses shortfall deficit overrun overspend delay'
    .split(' ')
    .map((word) => [word, 'down'] as const),
  ...'change swing shift turnaround return ROI payback'
    .split(' ')
    .map((word) => [word.toLowerCase(), undefined] as const),
]);

/** Comparatives and their kin: "40 % faster", "two weeks early", "£60k under budget" measure against something. */
export const comparatives: ReadonlyMap<string, 'up' | 'down' | undefined> = new Map([
  ...'more higher greater larger bigger longer better stronger up above over older wider busier richer'
    .split(' ')
    .map((word) => [word, 'up'] as const),
  ...'fewer less lower smaller shorter cheaper down below under lighter smaller thinner quieter off'
    .split(' ')
    .map((word) => [word, 'down'] as const),
  ...'faster quicker sooner earlier slower later early late ahead behind short worse overdue closer warmer safer'
    .split(' ')
    .map((word) => [word, undefined] as const),
]);

/** Things nobody wants: having none of them is an outcome ("no downtime"); "no idea" is not. */
export const badNouns = wordSet(`downtime downtimes incident incidents outage outages loss losses complaint complaints
  error errors defect defects regression regressions escalation escalations attrition rework bug bugs accident accidents
  injury injuries fatality fatalities failure failures fault faults breach breaches violation violations finding findings
  delay delays overrun overruns disruption disruptions interruption interruptions mistake mistakes fall falls infection
  infections ulcer ulcers sore sores arrest arrests death deaths leak leaks crash crashes rollback rollbacks hotfix hotfixes
  absence absences exclusion exclusions dropout dropouts dispute disputes grievance grievances strike strikes fine fines
  penalty penalties demurrage refund refunds return returns cancellation cancellations no-show no-shows resignation
  resignations departure departures churn backlog arrears objection objections appeal appeals challenge challenges lawsuit
  lawsuits claim claims non-conformity non-conformities nonconformities nonconformity deviation deviations discrepancy
  discrepancies snag snags damage damages breakage breakages spill spills theft thefts shortage shortages stockout stockouts
  stock-out stock-outs waste wastage scrap casualty casualties alarm alarms alert alerts page pages ticket tickets conflict
  conflicts duplicate duplicates timeout timeouts adjournment adjournments issue issues problem problems hitch hitches
  glitch glitches collision collisions violation slippage vulnerability vulnerabilities warning warnings readmission
  readmissions relapse relapses redundancy redundancies layoff layoffs recurrence recurrences reoccurrence miss misses repeat repeats
  casualty near-miss near-misses blackout blackouts stoppage stoppages jam jams joint joints flake flakes exception
  exceptions corruption drift overtime surprise surprises setback setbacks reversal reversals write-offs write-off`);

/** Of these "no" and "without" say little: "no issues", "without a hitch". A count says more: "zero issues". */
export const softNouns =
  wordSet(`issue issues problem problems hitch hitches glitch glitches surprise surprises conflict
  conflicts delay delays challenge challenges setback setbacks claim claims mistake mistakes page pages ticket tickets
  warning warnings repeat disruption interruption fault return returns fall falls`);

/** Adjectives that make any noun a bad one ("no lost orders"). */
export const badAdjectives = wordSet(`lost late missed failed broken damaged overdue unplanned missing unpaid unanswered
  rejected dropped cancelled canceled wrong faulty defective delayed negative bad serious critical severe major
  unresolved stale duplicate corrupt corrupted adverse lost-time preventable customer-facing reportable recordable spoiled
  spoilt injured expired`);

/** Nouns that a number after them names, not measures: "Phase 2", "Room 204". */
export const designators = wordSet(
  // Time and order.
  `day days week weeks month year sprint quarter phase phases step steps stage stages level round season episode session`,
  // Texts and rules.
  `part section clause chapter article paragraph figure page pages slide item number no nr rule lesson form appendix annex
  option plan scenario question schedule act bill principle priority severity sev tier grade category type class key`,
  // Places and things.
  `room bed table truck gate dock line lines floor flight platform bay aisle unit port route road highway bus lane lot
  block building ward zone area region district site car train`,
  // Groups and batches.
  `shift team group cohort batch squad layer layers`,
  // Software and standards.
  `version release milestone task ticket issue pr commit http error status code rfc iso soc fortune top windows java
  python node php ios android usb hdmi basel ifrs web industry`,
);

/** Designators of time: with a number they say when. */
export const datedDesignators = wordSet('day days week month year sprint quarter');

export const months =
  wordSet(`january february march april may june july august september october november december jan feb
  mar apr jun jul aug sep sept oct nov dec`);

export const weekdays = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);

/** Names of scores that a number after them is the value of. */
export const scoreNames = wordSet(
  'nps enps csat cset ces score rating sat ofsted gpa dora apdex lcp cls inp mttr mtbf slo',
);

/** Shares of these are a good state: "with a 95 % pass rate". */
export const stateNouns =
  wordSet(`uptime availability accuracy coverage satisfaction compliance completion retention success
  pass renewal attendance occupancy adoption recall precision delivery survival approval`);

/** What "4K" and "8K" are said of: a resolution, not four thousand. */
export const displayNouns = wordSet(
  'screen screens display displays monitor monitors video videos tv tvs stream streams camera cameras wireless resolution streaming',
);

/** Differences for the worse: with "was" and no Result they say how bad things stood. */
export const troubles = wordSet('off behind over late overdue slower worse short longer later below down above higher');

/** What an average or an extreme is of: "from a peak of 40 to a low of 9". */
export const levelNouns = wordSet(
  'team staff group total peak high low average mean median baseline level score rating rate size maximum minimum',
);

/** Fixed words in which a number counts nothing. */
export const numberIdioms: readonly string[] = [
  'one of',
  'one day',
  'one another',
  'one thing',
  'one by one',
  'one on one',
  'one to one',
  'one way',
  'one more thing',
  'one time',
  'one side',
  'one hand',
  'one point',
  'one place',
  'one person',
  'two of us',
  'three of us',
  'four of us',
  'the two of',
  'the three of',
  'first things first',
  'second nature',
  'second thoughts',
  'zero in on',
  'zero trust',
  'zero to hero',
  'ground zero',
  'two cents',
  'one size',
  'ten out of ten for',
  'half way',
  'half the battle',
  'half an eye',
  'million dollar question',
  'four eyes',
  'six figures',
  'all fours',
  'back to square one',
  'square one',
  'number one',
  'rule one',
  'lesson one',
];
