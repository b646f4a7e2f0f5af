import { innermost, type Clause } from '../english/clauses.ts';
import { departments, hasNoun, isRoleOrGroup } from '../english/roles.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { duties, graveActs, plainActs } from '../attribution/lexicon/verbs.ts';
import { ownedPlaces } from '../attribution/judging.ts';
import { isPublic } from '../attribution/parties.ts';
import { PatternTable } from '../attribution/patterns.ts';
import { reproachOf } from '../attribution/predicates.ts';
import type { Scene } from '../attribution/scene.ts';
import { generic } from './lexicon.ts';

const reliance = new PatternTable<true>([
  ['not|never|nobody|no-one ~ trust|rely|depend|count', true],
  ['trust|rely|depend|count ~ nobody|no-one', true],
  ['can|could|cannot ~ be trusted|relied', true],
  ['can|cannot ~ trust|rely|depend|count', true],
  ['do everything myself', true],
  ['watch|check|chase ~ like a hawk', true],
  ['check|double-check everything|whatever', true],
  ['need|needs|have|has|want|wants ~ to be watched|chased|pushed|policed|supervised|reminded|controlled', true],
  ['need|needs watching|chasing|pushing|policing|reminding', true],
]);
/** What says that nobody else is good enough, without naming anybody. */
const alone = new PatternTable<true>([
  ['do it yourself|myself', true],
  ['not everyone|everybody ~ share|shares|pull|pulls|bother|bothers', true],
  ['some|most|certain people ~ not|never|only|just', true],
]);
/** What people are said not to do when they are run down as a kind, besides their duties. */
const minds = wordSet('think care want know understand listen read bother learn');
const negating = wordSet('not never nobody no-one cannot');
const unconditional = wordSet('do watch check chase double-check need have want');
/** What is done to people who are thought unable to do their work. */
const policing = wordSet('chase police babysit spoon-feed hand-hold hound nag');

/** What people are said to be like when they are run down as a kind ("press officers lie by default"). */
const kindActs = new PatternTable<true>([
  ['take|takes advantage', true],
  ['cut|cuts ~ corner|corners', true],
  ['pass|passes ~ buck', true],
  ['wriggle|wriggles out', true],
  ['let|lets ~ down', true],
  ['only|just care|cares', true],
  ['cover|covers ~ themselves|backs', true],
]);

/** Besides the public, those whose duties are not the writer's. */
const outsiders = wordSet('client supplier vendor contractor subcontractor agency authority council');

/** Withheld from people as a kind, these say that they cannot be trusted with it. */
const entrusting = wordSet('allow trust leave give let involve rely');

/** Whether a lesson points at others. */
export function pointsAtOthers(scene: Scene): boolean {
  const { words, clauses } = scene.reading;
  if (ownedPlaces(scene).some(({ stated }) => stated)) return false;
  for (const { start, end } of reliance.find(words)) {
    const inside = words.slice(start, end);
    const denied =
      inside.some((word) => word.negative || negating.has(word.normal)) ||
      unconditional.has(wordAt(words, start).verb?.lemma ?? wordAt(words, start).normal);
    if (denied && mentionsOthers(scene)) return true;
  }
  if (alone.find(words).length > 0) return true;
  return clauses.some((clause) => runsDown(scene, clause) || polices(scene, clause));
}

/** Whether a clause says something bad of people other than the writer. */
function runsDown(scene: Scene, clause: Clause): boolean {
  const party = scene.subjects.get(clause);
  if (clause.subject === undefined || clause.role === 'question') return false;
  const { words } = scene.reading;
  const head = wordAt(words, clause.subject.head);
  if (isRunDownAsKind(scene, clause, head)) return true;
  // "A man who shouts" may be the writer.
  if (party?.kind !== 'party' || party.indefinite || anybody.has(head.normal)) return false;
  const reproach = reproachOf(scene.reading, clause);
  if (reproach === undefined || reproach.gravity === 'slight') return false;
  return reproach.gravity === 'grave' || !hasNoun(generic, head.normal);
}

/** "You have to chase suppliers for everything." */
function polices(scene: Scene, clause: Clause): boolean {
  const withheld =
    innermost(clause) === 'let' &&
    (lastLink(clause.verb).negated || wordAt(scene.reading.words, clause.start - 1).negative);
  if (!withheld && (!policing.has(innermost(clause)) || lastLink(clause.verb).negated)) return false;
  if (clause.verb.passive) return false;
  const object = wordAt(scene.reading.words, clause.verb.end).normal;
  return isRoleOrGroup(object) || departments.has(object);
}

/** People in general: what is said of them is said of the writer too. */
const anybody = wordSet('somebody someone anybody anyone everybody everyone people others nobody no-one you one');

/** "Engineers will ignore the spec", "annotators don't care", "agencies shouldn't be left alone with a budget". */
function isRunDownAsKind(scene: Scene, clause: Clause, head: Word): boolean {
  const party = scene.subjects.get(clause);
  const { words } = scene.reading;
  if (party === undefined || (party.kind !== 'party' && party.kind !== 'maybe') || anybody.has(head.normal))
    return false;
  if (clause.role === 'relative' || clause.role === 'infinitive' || isSubordinateReason(clause)) return false;
  const { modal, passive, start, end } = clause.verb;
  const { negated } = lastLink(clause.verb);
  const lemma = innermost(clause);
  const denied = negated || clause.verb.links.some((link) => link.negated);
  if (modal === 'should' || modal === 'must' || modal === 'can' || modal === 'cannot') {
    if (passive) return denied && entrusting.has(lemma);
    const outside =
      (clause.subject !== undefined && isPublic(words, clause.subject)) || hasNoun(outsiders, head.normal);
    return outside && !denied && (modal === 'should' || modal === 'must');
  }
  if (modal !== undefined && modal !== 'will' && modal !== 'would') return false;
  if (passive && !isBase(words, clause)) return false;
  if (denied)
    return (duties.has(lemma) || minds.has(lemma)) && (isEver(words, clause) || !hasNoun(generic, head.normal));
  if (kindActs.find(words.slice(start, end + 4)).length > 0) return true;
  if (modal === undefined && !isBase(words, clause)) return false;
  return graveActs.has(lemma) || (plainActs.has(lemma) && !hasNoun(generic, head.normal));
}

function isEver(words: readonly Word[], { verb }: Clause): boolean {
  return words.slice(verb.start, verb.end).some(({ normal }) => normal === 'never');
}

/** Told in the present, it is what they are like; in the past, it is what happened. */
function isBase(words: readonly Word[], clause: Clause): boolean {
  const verb = wordAt(words, clause.verb.links[0].at);
  return verb.verb?.lemma === verb.normal;
}

/** "If they miss a date" is a case, no judgement. */
function isSubordinateReason({ role, connector }: Clause): boolean {
  return (
    role === 'subordinate' &&
    connector !== 'because' &&
    connector !== 'since' &&
    connector !== 'as' &&
    connector !== 'now-that'
  );
}

/** Somebody besides the writer is named after the verb of learning. */
function mentionsOthers(scene: Scene): boolean {
  for (const party of scene.subjects.values()) if (party.kind === 'party' || party.kind === 'maybe') return true;
  return (
    scene.cast.latest !== undefined ||
    scene.reading.words.some(
      (word) =>
        word.normal === 'others' || word.normal === 'anyone' || word.normal === 'people' || word.normal === 'anybody',
    )
  );
}
