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
  'foreman builder electrician plumber surveyor carpenter roofer welder fitter mechanic installer driver dispatcher courier carrier haulier forwarder pilot captain chef cook waiter waitress bartender host housekeeper concierge cashier guest neighbour neighbor official minister councillor mayor regulator inspector policeman constable sergeant colonel soldier commissioner caseworker editor publisher producer photographer author translator journalist caterer organiser organizer host hostess baker butcher grocer florist photographer videographer illustrator animator editor proofreader interpreter agronomist chemist biologist physicist geologist economist actuary statistician mathematician optician dietitian physiotherapist psychologist psychiatrist counsellor counselor vet veterinarian phlebotomist orderly warden janitor caretaker cleaner gardener farmer grower fisherman skipper sailor pilot steward stewardess attendant conductor guard bouncer firefighter fireman detective sheriff deputy magistrate clerk bailiff prosecutor senator congressman congresswoman mp aide lobbyist diplomat ambassador consul landlady lodger roommate flatmate housemate classmate groupmate groupmates sibling brother sister cousin uncle aunt husband wife friend acquaintance competitor rival financier treasurer bursar quartermaster lieutenant corporal general admiral major private medic adjutant commander controller inspector examiner invigilator marker moderator facilitator presenter anchor reporter correspondent columnist critic agent promoter booker headhunter temp temps locum contractor glazier plasterer painter decorator tiler joiner bricklayer mason scaffolder machinist toolmaker fabricator packer picker loader stocker stacker driver forklift-driver storeman buyer purchaser merchandiser planner expeditor salesperson salespeople telesales account-manager account-executive underwriter adjuster rep reps sdr cco cmo cpo cro cdo gm md evp svp avp ea pa tpm qa-lead team-lead team-leader co-lead colead co-author coauthor co-worker co-manager co-organiser co-organizer predecessor physio gp groomer barista sommelier concierge commis qs pi dba officer organist pianist cellist violinist guitarist drummer soloist percussionist stylist therapist pathologist oncologist hygienist receptionist typist archivist lobbyist strategist generalist trustee trustees referee umpire refugee trainee mentee appointee franchisee licensee payee lessee devotee escapee groundworker groundsman storekeeper gatekeeper greenkeeper shopkeeper keynote speaker critic kid lad lass bloke chap guy fellow youngster boy girl dude stranger cowboy operator second-in-command number-two relief understudy deputy idiot genius fool joker moron person people',
);

/** Bodies of people: subjects that decide, sign and forget as a person does. */
export const groupNouns = wordSet(
  'city town county state village borough creatives juniors locals stores ngo noc soc pmo consulate team squad crew gang shift department dept division unit office desk branch company firm business organisation organization agency bureau management leadership board committee panel council ministry authority government administration union trust bank insurer insurance hospital school university college faculty ward court police church charity association federation headquarters hq parent-company subsidiary supplier staff personnel workforce group people persons folks guys lads men women person guy man woman lady executives execs suits higher-ups uppers seniors powers-that-be side half rest majority members kitchen reception tribe chapter guild outfit consultancy startup studio manufacturer brokerage dealership helpdesk switchboard warehouse depot dispatch teammates colleagues others bosses parents users audience lab laboratory clinic pharmacy practice garage bakery hotel venue airline railway shipyard mill publisher embassy consulate municipality county institute foundation cohort franchise co-op cooperative consortium syndicate coalition alliance secretariat directorate cabinet senate parliament legislature police army navy regiment battalion platoon orchestra choir cast club parish diocese faction clique camp bunch staffroom newsroom c-suite hierarchy brass middle-management top-brass decision-makers decision-maker head-office co-founders',
);

/** Departments that stand alone as a subject: "procurement sat on it". */
export const departments = wordSet(
  'comms pr qa sales marketing legal finance procurement purchasing engineering product design infra infrastructure security infosec compliance it ops operations hr accounts accounting logistics facilities platform devops analytics r&d support testing billing payroll underwriting merchandising treasury audit maintenance housekeeping production quality planning estimating recruitment catering dispatch management leadership upstairs backend frontend mobile sre customs admin underwriters corporate',
);

/** Departments whose names are common nouns: a capital letter inside a sentence makes them one ("as Test had mounted it"). */
export const capitalDepartments = wordSet(
  'test delivery electronics mechanics mechanical data content growth brand policy research transport safety supply control stores customs software hardware firmware dispatch comms pricing claims credit risk collections lending projects programmes programs property estates facilities catering curriculum admissions registry trading treasury field service services client customer commercial retail digital insights inventory fulfilment fulfillment receiving tooling assembly paint welding network networks systems cloud identity integration release validation verification medical regulatory clinical nursing pharmacy radiology theatre',
);

/** Pronouns and pronoun-like words for people who are not named: as agents of a failing they are as good as names. */
export const anybody = wordSet('someone somebody everyone everybody anyone anybody others whoever people');
/** Nobody at all: a duty that nobody did was not done. */
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
  'monitoring logging backup sync messaging software ai chat virtual desktop endpoint payment search email notification load identity storage data message device package queue job background build cluster node pod container thread proxy cache network memory request ci pipeline print graphics web dns mail file task event service state session window password',
);

/** Equals and superiors: with "my" before them they are still not the writer's to look after. */
export const peers = wordSet(
  'teammate team-mate colleague coworker co-worker peer classmate groupmate flatmate housemate roommate friend partner manager boss director supervisor supplier vendor client customer professor teacher neighbour neighbor',
);

/** Groups that the writer belongs to when "my", "our" or nothing but "the" stands before them. */
export const ownGroups = wordSet('team crew squad shift group ward class');

/**
 * Given names that are common in English-speaking workplaces, from several languages: a capital alone cannot tell a
 * colleague from a product.
 */
export const givenNames = wordSet(
  'aaron abdul abigail adam adrian ahmed aisha alan alex alexander alice alison amanda amir amy ana andrea andrew angela anil anita ann anna anne anthony arjun ashley barbara ben benjamin beth bob brandon brian bruce carl carla carlos carmen caroline catherine charles charlie charlotte chen chloe chris christina christine christopher claire colin craig cynthia dan daniel daniela dave david deborah deepa derek diana diane diego dmitri donna doug dylan ed edward elena elizabeth ella emily emma eric erik erin ethan eva evan fatima felix fiona frank gabriel gareth gary george gina grace graham greg hannah harry hassan heather helen henry ian ibrahim imran ingrid irene isaac ivan jack jackie jacob james jamie jan jane janet jason javier jean jeff jennifer jenny jeremy jerry jessica jill jim joan joe john jonathan jordan jorge jose joseph josh joshua juan judy julia julian julie justin karen karim karl kate katherine kathy katie keith kelly ken kenneth kevin kim kumar kyle larry laura lauren leah lee leo leon leonard leslie liam linda lisa liz louise lucas lucy luis luke lydia lynn madison maria marie mario marcus margaret martha martin mary matt matthew maya megan mei melissa michael michelle miguel mike mohammed monica muhammad nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nina noah nora oliver olivia omar oscar pablo pam pamela patricia patrick paul paula pedro peter phil philip pierre priya rachel raj rajesh ralph ravi ray rebecca renee richard rick rita rob robert roger rohan ron rosa rosie ross roy russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah sasha scott sean sergey shane sharon shaun sheila simon sofia sophia sophie stephanie stephen steve steven stuart sue sunil susan suzanne tamara tania tara ted terry theresa thomas tim tina todd tom tony tracy vanessa vera victor victoria vijay vikram vincent virginia vivian walter wayne wei wendy william xavier yasmin yuki yusuf zoe priya anjali deepak rahul sanjana amit sunita neha pooja rohit nikhil arun suresh ramesh lakshmi meera kavita gita youssef khalid layla mariam zainab hamza bilal samir chidi ngozi kwame kofi ama adaeze chinedu emeka tunde hiroshi kenji akira haruto sakura mei jun minh thuy linh jin soo hyun mateo santiago camila valentina lucia giulia marco luca matteo francesca chiara lorenzo hans lars sven bjorn astrid freya anders jens uwe klaus stefan markus florian lukas jonas katrin petra ursula piotr pawel agnieszka katarzyna marek tomasz olga svetlana natalia sergei vladimir igor yuri anastasia tatiana pavel zoltan istvan nikos eleni bea kay gareth rhys sian niamh siobhan aoife ciaran declan eoin fergus hamish callum ewan craig kirsty morag ellie alfie archie harvey toby jasper rupert hugo felicity imogen poppy daisy ruby amelia isla mia ava lily rosie chantal pascal thierry didier sylvie ines joao rui tiago',
);

/** Endings of words for people ("translator", "machinist"); machines share them, so they only help beside a verb that needs a person. */
export const personEndings = ['er', 'or', 'ist', 'eer', 'ian', 'ant', 'ent', 'man', 'woman', 'ee'] as const;

/** Endings that machines hardly share: a noun in one of them is a person. */
export const surePersonEndings = [
  'ologist',
  'ologists',
  'woman',
  'person',
  'people',
  'mate',
  'mates',
  'keeper',
  'keepers',
  'smith',
  'worker',
  'workers',
  'maker',
  'makers',
  'handler',
  'handlers',
  'setter',
  'setters',
  'holder',
  'holders',
  'trooper',
  'troopers',
  'goer',
  'goers',
] as const;

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

const rolesAndGroups = new Set([...personRoles, ...groupNouns]);
const people = new Set([...rolesAndGroups, ...departments, ...peers]);

/** Whether a noun names people by their role or body. */
export function isRoleOrGroup(noun: string): boolean {
  return hasNoun(rolesAndGroups, noun);
}

/** Whether a noun names people by their role, body or department. */
export function isPersonNoun(noun: string): boolean {
  return anybody.has(noun) || hasNoun(people, noun);
}
