import type { Passage } from '../../answer/model.ts';
import type { NounPhrase } from '../english/phrases.ts';
import {
  anybody,
  capitalDepartments,
  computing,
  computingBefore,
  departments,
  givenNames,
  hasNoun,
  isRoleOrGroup,
  nobody,
  ownGroups,
  peers,
  personEndings,
  roleOrMachine,
  subordinates,
  surePersonEndings,
} from '../english/roles.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { passageOfWords, type Reading } from './reading.ts';

/**
 * Who a noun phrase stands for.
 * - `writer`: I; `group`: we, my team;
 * - `party`: somebody else, for certain; `maybe`: somebody else if the verb needs a person;
 * - `nobody`; `thing`: everything else.
 */
export type PartyKind = 'writer' | 'group' | 'party' | 'maybe' | 'nobody' | 'thing';

export interface Party {
  readonly kind: PartyKind;
  /** Where who is meant is named; for a pronoun its antecedent. */
  readonly naming: Naming | undefined;
  /** Somebody the writer was responsible for. */
  readonly subordinate: boolean;
  /** Told for the first time and not named ("a colleague", "one of the nurses"). */
  readonly indefinite: boolean;
}

/** The words that name a party; what they are is asked of few. */
export interface Naming {
  readonly reading: Reading;
  readonly phrase: NounPhrase;
}

/** Who is meant, as written. */
export function passageOf(party: Party | undefined): Passage | undefined {
  if (party?.naming === undefined) return undefined;
  const { reading, phrase } = party.naming;
  return passageOfWords(reading, phrase.start, phrase.end - 1);
}

/** Parties that the paragraph has named so far, for its pronouns. */
export interface Cast {
  latest: Party | undefined;
  /** A plural thing was named after the last party: "they" may be things. */
  things: boolean;
}

const first = wordSet('i me myself mine');
const firstPlural = wordSet('we us ourselves ours');
const third = wordSet('they them he him she themselves himself herself theirs hers his her');
/** "the business", "the field": parties only with an article and nothing else. */
const bodies = wordSet('business field top hierarchy opposition competition');
/** Places after which "on/in my team" tells that the writer led them. */
const ownLed = wordSet(
  'team staff class shift ward crew squad supervision reports management care line department unit',
);

/** Says who a noun phrase stands for. */
export function partyOf(reading: Reading, phrase: NounPhrase, cast: Cast): Party {
  const { words } = reading;
  const head = wordAt(words, phrase.head);
  const naming: Naming = { reading, phrase };
  const party = (kind: PartyKind): Party => ({
    kind,
    naming,
    subordinate: isSubordinate(words, phrase),
    indefinite: isIndefinite(words, phrase),
  });
  const { normal } = head;
  if (first.has(normal)) return party('writer');
  if (firstPlural.has(normal)) return party('group');
  if (nobody.has(normal) || nobody.has(wordAt(words, phrase.start).normal)) return party('nobody');
  if (normal === 'it' && isAcronym(reading, head)) return party('party');
  if (head.kind === 'pronoun' || third.has(normal)) return pronoun(normal, party, cast, naming);
  if (anybody.has(normal)) return party('party');
  if (head.kind !== 'open') return party(isDetermined(words, phrase, 'no') ? 'nobody' : 'thing');
  return named(reading, phrase, party);
}

function pronoun(normal: string, party: (kind: PartyKind) => Party, cast: Cast, naming: Naming): Party {
  if (anybody.has(normal)) return party('party');
  if (!third.has(normal)) return party('thing');
  const plural = normal === 'they' || normal === 'them';
  if (cast.latest !== undefined && !(plural && cast.things))
    return { ...cast.latest, indefinite: false, naming: cast.latest.naming ?? naming };
  if (!plural || !cast.things) return party('party');
  // "They" may be the things named last, or the party before them: the verb decides.
  return cast.latest === undefined ? party('maybe') : { ...cast.latest, kind: 'maybe', indefinite: false };
}

function named(reading: Reading, phrase: NounPhrase, party: (kind: PartyKind) => Party): Party {
  const { words } = reading;
  const { head } = phrase;
  const word = wordAt(words, head);
  const { normal } = word;
  const bare = phrase.end - phrase.start === 1;
  const single = !bare && phrase.head - phrase.start === 1;
  const opener = wordAt(words, phrase.start);
  const own = opener.normal === 'my' || opener.normal === 'our' || opener.normal === 'the';
  const isRole = isRoleOrGroup(normal);
  if (isRole && (isNotOne(words, phrase) || isDetermined(words, phrase, 'no'))) return party('nobody');
  if (ownGroups.has(normal) && single && own) return party('group');
  if (
    ownGroups.has(normal) &&
    own &&
    phrase.head - phrase.start === 2 &&
    (words[phrase.start + 1]?.normal === 'whole' || words[phrase.start + 1]?.normal === 'entire')
  )
    return party('group');
  const department = departments.has(normal) && (normal !== 'it' || isAcronym(reading, word));
  if (department && (bare || isGenitiveBefore(words, phrase) || word.capital)) return party('party');
  if (word.capital && phrase.start > 0 && (bare || opener.capital) && capitalDepartments.has(normal))
    return party('party');
  if (bodies.has(normal) && single && opener.normal === 'the') return party('party');
  if ((normal === 'report' || normal === 'reports') && !isDirectReport(words, phrase)) return party('thing');
  if (isRole) return party(isMachine(words, phrase) ? 'thing' : 'party');
  if (givenNames.has(normal) && word.capital) return party('party');
  if (givenNames.has(opener.normal) && opener.capital && !opener.genitive) return party('party');
  if (isAcronym(reading, word)) return party('thing');
  if (word.capital && phrase.start > 0 && opener.kind !== 'article' && opener.kind !== 'possessive')
    return party('maybe');
  if (bare && word.capital && phrase.start === 0 && !normal.endsWith('s')) return party('maybe');
  if (surePersonEndings.some((ending) => normal.endsWith(ending))) return party('party');
  return party(endsLikePerson(normal) ? 'maybe' : 'thing');
}

/** "A direct report", "one of my reports": the writer's people, not papers. */
function isDirectReport(words: readonly Word[], { start, head }: NounPhrase): boolean {
  if (wordAt(words, head - 1).normal === 'direct') return true;
  return wordAt(words, start).normal === 'my' && wordAt(words, head).normal === 'reports';
}

/** "Not one person", "not a single manager". */
function isNotOne(words: readonly Word[], phrase: NounPhrase): boolean {
  const opener = wordAt(words, phrase.start).normal;
  return wordAt(words, phrase.start - 1).normal === 'not' && (opener === 'one' || opener === 'a');
}

function isDetermined(words: readonly Word[], phrase: NounPhrase, determiner: string): boolean {
  return words[phrase.start]?.normal === determiner;
}

function isGenitiveBefore(words: readonly Word[], phrase: NounPhrase): boolean {
  return words[phrase.head - 1]?.genitive === true;
}

function isMachine(words: readonly Word[], phrase: NounPhrase): boolean {
  const { normal } = wordAt(words, phrase.head);
  if (!hasNoun(roleOrMachine, normal)) return false;
  const before = words[phrase.head - 1];
  if (
    before !== undefined &&
    phrase.head > phrase.start &&
    (computing.has(before.normal) || computingBefore.has(before.normal))
  )
    return true;
  if (words[phrase.start]?.kind === 'possessive') return false;
  const technical = hasNoun(mostlyMachines, normal);
  return words.some(
    (word, index) => computing.has(word.normal) || (technical && index !== phrase.head && machineTalk.has(word.normal)),
  );
}

/** Outsiders in the plural: what they do is a fact of business, not somebody's failing. */
const publics = wordSet(
  'user customer patient tenant student pupil parent guest visitor reader resident buyer consumer shopper caller learner citizen passenger subscriber',
);

/** Whether the phrase is such a public ("customers", "most of the patients"). */
export function isPublic(words: readonly Word[], phrase: NounPhrase): boolean {
  const { normal } = wordAt(words, phrase.head);
  return normal.endsWith('s') && publics.has(normal.slice(0, -1)) && wordAt(words, phrase.start).normal !== 'my';
}

/** Bodies whose refusals are decisions. */
const deciders = wordSet(
  'judge court jury tribunal magistrate ombudsman regulator inspector council committee board auditor bank insurer ministry minister editor examiner landlord commission commissioner authority panel reviewer referee security',
);

/** Whether the phrase is a body that is there to decide. */
export function isDecider(words: readonly Word[], phrase: NounPhrase): boolean {
  return hasNoun(deciders, wordAt(words, phrase.head).normal);
}

/** Of these the machine is the commoner sense among engineers: weaker signs are enough. */
const mostlyMachines = wordSet(
  'agent operator scheduler controller worker consumer producer host server subscriber publisher',
);
const machineTalk = wordSet(
  'resource resources job jobs host hosts restart restarted restarts config queue event events crashed hung crash timeout request requests instance instances replica replicas cluster node nodes pod pods build builds task tasks port memory cache log logs version',
);

function endsLikePerson(normal: string): boolean {
  return normal.length > 5 && personEndings.some((ending) => normal.endsWith(ending) || normal.endsWith(`${ending}s`));
}

function isIndefinite(words: readonly Word[], phrase: NounPhrase): boolean {
  const opener = wordAt(words, phrase.start);
  if (opener.normal === 'a' || opener.normal === 'an') return true;
  return opener.kind === 'number' || opener.normal === 'some' || opener.normal === 'another';
}

function isSubordinate(words: readonly Word[], phrase: NounPhrase): boolean {
  let measured = false;
  const opener = wordAt(words, phrase.start);
  // "The intern" is anybody's; "my intern", "a new hire" and "one of our juniors" are the writer's to look after.
  const own = opener.normal !== 'the' && opener.kind !== 'determiner' && !opener.genitive;
  for (let index = phrase.start; index < phrase.end; index += 1) {
    const word = wordAt(words, index);
    if (subordinates.has(word.normal) && words[index + 1]?.genitive !== true && !word.genitive && own) return true;
    if (word.normal === 'my' && measured && !hasNoun(peers, wordAt(words, phrase.head).normal)) return true;
    if (word.normal === 'of') measured = true;
  }
  // "… on my team", "… in our department", "a member of my staff", "… of mine", "… I managed"
  const [next, second, thirdWord] = [words[phrase.end], words[phrase.end + 1], words[phrase.end + 2]];
  if (next?.normal === 'of' && second?.normal === 'mine') return true;
  if (
    (next?.normal === 'on' || next?.normal === 'in' || next?.normal === 'of' || next?.normal === 'under') &&
    (second?.normal === 'my' || second?.normal === 'me')
  ) {
    return second.normal === 'me' || ownLed.has(thirdWord?.normal ?? '');
  }
  return false;
}

/** Whether a token is written in capitals only ("IT" against "It"). */
function isAcronym(reading: Reading, word: Word): boolean {
  const text = reading.sentence.tokens[word.first]?.text ?? '';
  return text.length > 1 && text === text.toUpperCase();
}

/** Plurals that no pronoun goes back to. */
const spans = wordSet(
  'minutes hours days weeks months years times terms seconds lots reasons others ways means analysis process business progress access success',
);

/** Notes a phrase for the pronouns that follow. */
export function remember(cast: Cast, party: Party, reading: Reading, phrase: NounPhrase): void {
  if (party.kind === 'party') {
    cast.latest = party;
    cast.things = false;
    return;
  }
  const head = reading.words[phrase.head];
  // A singular party stays "he" and "she"; "they" goes to the nearest plural.
  if (party.kind === 'thing' && head?.kind === 'open' && head.normal.endsWith('s') && !spans.has(head.normal))
    cast.things = true;
  if (party.kind === 'group' && head?.kind === 'open') cast.things = false;
}
