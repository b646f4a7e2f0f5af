import { wordSet } from './word-set.ts';

/** One person by role or occupation, from many industries; plurals are found by taking off the -s. */
export const personRoles = wordSet(
  // Any workplace
  'manager boss supervisor director lead leader head chief executive exec ceo cto cfo coo cio ciso vp president chair chairman chairwoman chairperson officer partner associate colleague coworker co-worker teammate team-mate peer counterpart founder co-founder cofounder owner stakeholder sponsor coordinator administrator admin assistant secretary receptionist recruiter intern trainee apprentice junior senior graduate newcomer hire starter employee worker volunteer predecessor successor mentor deputy superior subordinate report staffer manageress superintendent approver planner scheduler trainer coach master subject-matter-expert sme',
  // Software, product, engineering
  'pm po engineer developer dev programmer coder designer architect analyst consultant contractor subcontractor sub-contractor freelancer tester sre dba sysadmin maintainer reviewer integrator operator technician modeller statistician scientist researcher specialist expert owner copywriter writer marketer strategist',
  // Trade, law, finance
  'supplier vendor reseller distributor wholesaler manufacturer provider client customer buyer seller merchant broker trader banker accountant bookkeeper auditor underwriter adjuster insurer actuary adviser advisor lawyer solicitor barrister attorney counsel paralegal judge clerk notary investor shareholder landlord tenant agent representative rep salesman saleswoman salesperson estimator registrar',
  // Health, care, schools
  'nurse sister matron doctor surgeon physician consultant gp midwife pharmacist porter clinician therapist carer paramedic dentist radiographer anaesthetist teacher headteacher headmaster headmistress principal governor tutor lecturer professor supervisor dean examiner assessor student pupil parent librarian patient relative',
  // Building, transport, hospitality, public service
  'foreman builder electrician plumber surveyor carpenter roofer welder fitter mechanic installer driver dispatcher courier carrier haulier forwarder pilot captain chef cook waiter waitress bartender host housekeeper concierge cashier guest neighbour neighbor official minister councillor mayor regulator inspector policeman constable sergeant colonel soldier commissioner caseworker editor publisher producer photographer author translator journalist caterer organiser organizer',
);

/** Bodies of people: subjects that decide, sign and forget as a person does. */
export const groupNouns = wordSet(
  'team squad crew gang shift department dept division unit office desk branch company firm business organisation organization agency bureau management leadership board committee panel council ministry authority government administration union trust bank insurer insurance hospital school university college faculty ward court police church charity association federation headquarters hq parent-company subsidiary supplier staff personnel workforce group people persons folks guys lads men women person guy man woman lady executives execs suits higher-ups uppers seniors powers-that-be side half rest majority members kitchen reception tribe chapter guild outfit consultancy startup studio manufacturer brokerage dealership helpdesk switchboard warehouse depot dispatch teammates colleagues others bosses parents users audience',
);

/** Departments that stand alone as a subject: "procurement sat on it". */
export const departments = wordSet(
  'qa sales marketing legal finance procurement purchasing engineering product design infra infrastructure security infosec compliance it ops operations hr accounts accounting logistics facilities platform devops analytics r&d support testing billing payroll underwriting merchandising treasury audit maintenance housekeeping production quality planning estimating recruitment catering dispatch management leadership upstairs backend frontend mobile sre customs admin underwriters corporate',
);

/** Pronouns and pronoun-like words for people who are not named: as agents of a failing they are as good as names. */
export const anybody = wordSet('someone somebody everyone everybody anyone anybody others whoever people');
export const nobody = wordSet('nobody no-one none neither');

/** Words before a role that make it somebody the writer was responsible for: their poor work is the task, not the culprit. */
export const subordinates = wordSet(
  'report reports junior juniors intern interns trainee trainees apprentice apprentices mentee mentees pupil pupils student students graduate graduates hire hires starter starters newcomer newcomers subordinate subordinates underperformer',
);

/**
 * Roles that are also names of software or machines ("the message broker dropped it"): no party where the words around
 * them speak of computing.
 */
export const roleOrMachine = wordSet(
  'broker agent worker operator controller client driver host producer consumer scheduler dispatcher manager provider planner coordinator server publisher subscriber printer carrier',
);

/** Words that, anywhere near such a role, show that a machine is meant. */
export const computing = wordSet(
  'kafka kubernetes redis docker wifi wi-fi http api rest grpc kernel database sql disk mqtt tcp tls ssl payload usb gpu jenkins airflow cron lambda rabbitmq postgres mysql linux',
);

/** Words that show it only right before the role ("message broker", "package manager"). */
export const computingBefore = wordSet(
  'message device package queue job background build cluster node pod container thread proxy cache network memory request ci pipeline print graphics web dns mail file task event service state session window password',
);

/** Groups that the writer belongs to when "my", "our" or nothing but "the" stands before them. */
export const ownGroups = wordSet('team crew squad shift group ward class');

/**
 * Given names that are common in English-speaking workplaces, from several languages: a capital alone cannot tell a
 * colleague from a product.
 */
export const givenNames = wordSet(
  'aaron abdul abigail adam adrian ahmed aisha alan alex alexander alice alison amanda amir amy ana andrea andrew angela anil anita ann anna anne anthony arjun ashley barbara ben benjamin beth bob brandon brian bruce carl carla carlos carmen caroline catherine charles charlie charlotte chen chloe chris christina christine christopher claire colin craig cynthia dan daniel daniela dave david deborah deepa derek diana diane diego dmitri donna doug dylan ed edward elena elizabeth ella emily emma eric erik erin ethan eva evan fatima felix fiona frank gabriel gareth gary george gina grace graham greg hannah harry hassan heather helen henry ian ibrahim imran ingrid irene isaac ivan jack jackie jacob james jamie jan jane janet jason javier jean jeff jennifer jenny jeremy jerry jessica jill jim joan joe john jonathan jordan jorge jose joseph josh joshua juan judy julia julian julie justin karen karim karl kate katherine kathy katie keith kelly ken kenneth kevin kim kumar kyle larry laura lauren leah lee leo leon leonard leslie liam linda lisa liz louise lucas lucy luis luke lydia lynn madison maria marie mario marcus margaret martha martin mary matt matthew maya megan mei melissa michael michelle miguel mike mohammed monica muhammad nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nina noah nora oliver olivia omar oscar pablo pam pamela patricia patrick paul paula pedro peter phil philip pierre priya rachel raj rajesh ralph ravi ray rebecca renee richard rick rita rob robert roger rohan ron rosa rosie ross roy russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah sasha scott sean sergey shane sharon shaun sheila simon sofia sophia sophie stephanie stephen steve steven stuart sue sunil susan suzanne tamara tania tara ted terry theresa thomas tim tina todd tom tony tracy vanessa vera victor victoria vijay vikram vincent virginia vivian walter wayne wei wendy william xavier yasmin yuki yusuf zoe',
);

/** Endings of words for people ("translator", "machinist"); machines share them, so they only help beside a verb that needs a person. */
export const personEndings = ['er', 'or', 'ist', 'eer', 'ian', 'ant', 'man', 'woman'] as const;

/** Whether a noun, in the singular or the plural, is in the set. */
export function hasNoun(set: ReadonlySet<string>, noun: string): boolean {
  if (set.has(noun)) return true;
  if (noun.length > 3 && noun.endsWith('s')) {
    if (set.has(noun.slice(0, -1))) return true;
    if (noun.endsWith('ies') && set.has(`${noun.slice(0, -3)}y`)) return true;
    if (noun.endsWith('es') && set.has(noun.slice(0, -2))) return true;
    if (noun.endsWith('men') && set.has(`${noun.slice(0, -3)}man`)) return true;
  }
  if (noun.endsWith('men') && set.has(`${noun.slice(0, -3)}man`)) return true;
  const hyphen = noun.lastIndexOf('-');
  return hyphen > 0 && hasNoun(set, noun.slice(hyphen + 1));
}
