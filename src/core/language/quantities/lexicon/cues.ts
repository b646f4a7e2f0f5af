/** Phrases that open or mark the telling of an outcome, wherever the sentence stands. */
export const resultCues: readonly string[] = [
  'as a result',
  'as a consequence',
  'as an outcome',
  'consequently',
  'ultimately',
  'eventually',
  'in the end',
  'in total',
  'overall',
  'all in all',
  'since then',
  'ever since',
  'to date',
  'the result',
  'the outcome',
  'the impact',
  'result :',
  'results :',
  'outcome :',
  'impact :',
  'afterwards',
  'months on ,',
  'years on ,',
  'months later ,',
  'years later ,',
  'a year later',
  'the final score',
  'the final figure',
  'the final tally',
  'after :',
  'now :',
  'resulting in',
  'resulted in',
  'resulted into',
  'thanks to',
];

/** Phrases that set the scene: what stands beside them is how things were. */
export const situationCues: readonly string[] = [
  'when i joined',
  'when i started',
  'when i arrived',
  'when i began',
  'when i came',
  'when i took over',
  'when i inherited',
  'when we started',
  'when we began',
  'when i was hired',
  'when i was elected',
  'when i was appointed',
  'when i was promoted',
  'when i was assigned',
  'when i was asked',
  'before i joined',
  'before i started',
  'before i took over',
  'until i',
  'at the time',
  'at that time',
  'at that point',
  'at the start',
  'at first',
  'back then',
  'in my previous',
  'in my last',
  'in my first',
  'in my former',
  'in my current',
  'in my role',
  'in my job',
  'at my previous',
  'at my last',
  'at my first',
  'at my former',
  'in my second',
  'i was responsible',
  'i was working',
  'i was leading',
  'i was managing',
  'i worked as',
  'i work as',
  'while working',
  'midway through',
  'halfway through',
];

/** What grows by itself as time goes on: its size is a setting unless a Result tells it. */
export const settings: ReadonlySet<string> = new Set(
  'team company organisation organization org startup start-up firm department codebase database table dataset app village town class'.split(
    ' ',
  ),
);

/** More of these is a problem. */
export const burdens: ReadonlySet<string> = new Set(
  'latency churn turnover attrition cost costs backlog queue load cpu memory disk utilisation utilization debt absence sickness absenteeism prices rent time times waste demand volume pressure workload'.split(
    ' ',
  ),
);

/** Less of these is a problem. */
export const assets: ReadonlySet<string> = new Set(
  'sales revenue revenues profit profits income margin velocity attendance satisfaction morale engagement productivity quality conversion retention membership enrolment enrollment turnout ratings bookings occupancy takings trust output yield footfall average score scores grades marks results'.split(
    ' ',
  ),
);

/** Whose figures are not the writer's: "our nearest competitor charged 15 % less". */
export const outsiders: ReadonlySet<string> = new Set(
  'competitor competitors competition rival rivals industry market their his her'.split(' '),
);

/** What others give a thing that goes well: to get many of these is an outcome. */
export const uptakes: ReadonlySet<string> = new Set(
  'sign-ups signups customers clients users subscribers followers members votes orders bookings sales leads downloads views likes visits visitors referrals pledges donations signatures registrations installs attendees guests listeners readers viewers donors volunteers subscriptions testimonials reviews replies responses comments plays streams enquiries inquiries entries submissions'.split(
    ' ',
  ),
);

/** What people work with: a cut of these is an obstacle, not a result. */
export const resources: ReadonlySet<string> = new Set(
  'budget budgets funding headcount staff staffing team teams deadline deadlines timeline timelines resources workforce crew personnel grant capacity'.split(
    ' ',
  ),
);
