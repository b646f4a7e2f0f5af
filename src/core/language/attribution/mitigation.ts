import { passageOf } from './parties.ts';
import { lastLink } from '../english/verb-groups.ts';
import { innermost, type Clause } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from './patterns.ts';
import { hurts } from './harm.ts';
import { isPastPerfect } from '../english/tense.ts';
import type { Scene } from './scene.ts';

/** What the writer did about it: acts that go to meet a problem rather than suffer it. */
const constructive = wordSet(
  'ask listen meet call offer propose arrange schedule negotiate coach pair write build document create set sit talk speak walk explain show teach train mentor help support work-with suggest introduce draft design automate run organise organize invite bring reach contact present gather collect review rewrite redesign split find look investigate trace fix repair replace rebuild address raise escalate agree clarify define prepare plan propose apologise apologize move drive ring phone visit check test reproduce facilitate mediate volunteer step reach acknowledge thank learn adapt adjust change switch reduce simplify remove add start establish implement develop launch correct lead map list share send give put take use try decide choose commit focus pull push reorganise reorganize restructure reroute borrow hire recruit cover stay keep hold make print measure track monitor book buy order re-order reorder source produce catch cut renegotiate reassign stop own handle turn understand',
);

/** What the writer only bore: no remedy. "Had to" is one, whatever follows. */
const suffered = wordSet(
  'waste hate despair tell say think believe guess apologise apologize hear find see notice discover realise realize finish pick clean catch hold hope expect trust assume forget remember laugh shout cry sleep cancel ship deliver be have miss lose fail suffer get end inherit pay wait quit leave carry struggle fall slip work burn feel want take-blame chase beg know need look seem come go watch cry give-up resign do',
);

/** Of these, what a group does to meet a problem. */
const shared = wordSet('agree fix replace meet find arrange adapt switch resolve repair rewrite');

const uses = wordSet('so therefore instead then');

/** Words that grant the other side a reason. */
const fair = new PatternTable<true>([
  ['have ~ point', true],
  ['good|valid|fair|legitimate|understandable reason|reasons|concern|concerns|point', true],
  ['be right', true],
  ['be quite|probably|absolutely|actually|also|perfectly|entirely|completely|largely right', true],
  ['each other', true],
  ['one another', true],
  ['be ~ fair', true],
  ['understandably|understandable|rightly|justifiably|reasonably', true],
  ['with good reason', true],
  ['right to', true],
  ['it turn out', true],
  ['so be|do|have we|i', true],
  ['turn out that', true],
  ['understand|understood|see|saw why', true],
  ['understand|understood|see|saw ~ perspective|concern|concerns|view|point|side', true],
  ['from ~ perspective|side|standpoint', true],
  ['where they|he|she stood', true],
  ['under ~ pressure', true],
  ['i|we|they ~ sympathise|sympathize|empathise', true],
  ['nobody|no-one do|did|done anything wrong', true],
  ['every|their|his|her|full right', true],
  ['which be ~ right', true],
  ['be entitled to', true],
  ['within ~ rights', true],
  ['fair enough', true],
  ['explain ~ why|reason|reasons', true],
  ['admit|admitted|acknowledged|owned ~ it|that|up|as', true],
  ['which they|he|she admit', true],
  ['as do|did|does|would any|every|everyone|anyone|all', true],
  ['as anyone|anybody|any|everyone would|do|might', true],
  ['i ~ respect|respected|admire|admired', true],
  ['in his|her|their place|shoes|position', true],
  ['neither|nor|so would|did|do|had|have|was i|we|mine|ours', true],
  ['as they|he|she ~ should|must|had', true],
  ['be their|his|her job|right|call', true],
  ['wait for|on me|us', true],
  ['or so i|we thought|think', true],
  ['before anyone|anybody ask him|her|them', true],
  ['i|we would have ~ the same|too|either', true],
  ["wouldn't have ~ either", true],
  ['the same ~ myself|once', true],
  ['through no fault of their|his|her', true],
  ['i could see why|how', true],
  ['i|we can see why|how', true],
  ['i ~ would have ~ do|done the same', true],
  ['no wonder', true],
  ["i don't|do not ~ blame", true],
]);

/** Kind words about the others: not enough to clear a reproach, but they weigh against it. */
const kindnesses = new PatternTable<true>([
  ['tell|told me|us|her|him why', true],
  ['with reason|cause', true],
  ['together', true],
  ['say so', true],
  ['tell us|me at once|straight|immediately|right', true],
  ['own up', true],
  ['in good faith', true],
  ['no choice', true],
  ['nothing personal', true],
  ['deserved|deservedly|fairly|fair and square', true],
  ['a lot on ~ plate', true],
  ['short-staffed|understaffed|overworked|overloaded|swamped|overstretched|stretched', true],
  ['new to', true],
  ['for the first time', true],
  ['by accident|mistake', true],
  ['in its|their place', true],
  ['back up before|within|in', true],
  ['be ~ brilliant|wonderful|excellent|superb|terrific|thoughtful', true],
  ['better than i|anything|we', true],
  ['have led|run|taught|done every|each', true],
  ['by spring|summer|autumn|winter|christmas|june|july|then he|she|they', true],
  ['support|supported|backed him|her|them', true],
  ['for good reason|reasons', true],
  ['do ~ right', true],
]);

/** Whether the sentence has a kind word for the others. */
export function isKind({ reading }: Scene): boolean {
  return kindnesses.find(reading.words).length > 0;
}

/** Words by which the writer keeps from blaming; they clear the whole sentence. */
const nonBlame = new PatternTable<true>([
  ['do not ~ blame', true],
  ['not ~ blame|blaming', true],
  ['not|never|nobody|no-one ~ at fault', true],
  ['nobody|no-one ~ to blame', true],
  ['not|hardly ~ fault', true],
  ["nobody|no-one|nobody's ~ fault", true],
  ['point|pointing|pointed fingers|finger', true],
  ['could have blamed', true],
  ['easy|tempting|simple to blame', true],
  ['rather-than|instead-of blame|blaming', true],
  ['without blame|blaming', true],
  ['not fair to say', true],
  ['blameless|no-blame', true],
]);

/** Tasks that have another's poor work as their object: coaching, rescuing, deciding on somebody. */
const tasks = wordSet(
  'coach mentor train onboard rescue supervise support manage help turn fix handle resolve mediate probation',
);

/** Whether the sentence refuses to blame. */
export function refusesBlame(words: readonly Word[]): boolean {
  return (
    nonBlame.find(words).some((match) => {
      const first = wordAt(words, match.start);
      if (first.normal === 'do' || first.kind === 'do')
        return words.slice(match.start, match.end).some((word) => word.negative);
      if (first.verb?.lemma === 'point')
        return words
          .slice(Math.max(0, match.start - 7), match.start)
          .some(
            (word) =>
              word.negative ||
              word.normal === 'rather-than' ||
              word.normal === 'without' ||
              word.normal === 'instead-of',
          );
      // "It wasn't my fault" is a disclaimer, not forbearance.
      return !words
        .slice(match.start, match.end)
        .some((word) => word.normal === 'my' || word.normal === 'mine' || word.normal === 'i');
    }) || contractedRefusal(words)
  );
}

function contractedRefusal(words: readonly Word[]): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const word = wordAt(words, index);
    if (!word.negative) continue;
    for (let step = 1; step <= 5; step += 1) {
      const next = words[index + step];
      if (
        next === undefined ||
        next.kind === 'comma' ||
        next.kind === 'stop' ||
        next.normal === 'my' ||
        next.normal === 'our'
      )
        break;
      if (
        next.normal === 'fault' ||
        (next.normal === 'blame' && words[index + step - 1]?.normal !== 'to') ||
        next.normal === 'blaming'
      )
        return !passiveBlame(words, index, step);
    }
  }
  return false;
}

function passiveBlame(words: readonly Word[], index: number, step: number): boolean {
  return (
    words[index + step - 1]?.kind === 'be' ||
    words.slice(Math.max(0, index - 3), index).some((word) => word.kind === 'modal')
  );
}

/** Whether the sentence grants the other side a reason, or tells a dispute of several sides without taking one. */
export function isFair(scene: Scene): boolean {
  return (
    isManySided(scene) ||
    makesAmends(scene) ||
    winsThrough(scene) ||
    fair.find(scene.reading.words).some(({ start, end }) => {
      const { words } = scene.reading;
      const inside = words.slice(start, end);
      if (inside.some((word) => word.negative) || wordAt(words, start - 1).normal === 'no') return false;
      // "I was right" grants nothing.
      const subject = words[start - 1]?.normal;
      const lemma = words[start]?.kind;
      // "I was right", "our drawings were right" grant nothing.
      const self = subject === 'i' || subject === 'we' || ['my', 'our'].includes(words[start - 2]?.normal ?? '');
      return !(lemma === 'be' && self) && !(words[end - 1]?.normal === 'fair' && words[start - 1]?.kind === 'to');
    })
  );
}

const amends = wordSet('replace fix correct apologise apologize refund repair resolve redo compensate');

/** "They sent the wrong parts and replaced them within a day": the other side made it good. */
function makesAmends(scene: Scene): boolean {
  return scene.reading.clauses.some((clause) => {
    const done =
      clause.verb.finite && !clause.verb.passive && clause.verb.modal === undefined && !lastLink(clause.verb).negated;
    const single = clause.verb.links.length === 1;
    return done && single && scene.subjects.get(clause)?.kind === 'party' && amends.has(innermost(clause));
  });
}

/** "She was difficult at first, but …": the sentence tells how it got better. */
function winsThrough(scene: Scene): boolean {
  const { words } = scene.reading;
  const first = words.findIndex(({ normal }) => normal === 'at-first' || normal === 'initially');
  return first >= 0 && words.some(({ normal }, index) => normal === 'but' && index > first);
}

/** Three parties or more, each with its own view: a debate, not an accusation. */
function isManySided(scene: Scene): boolean {
  const views = new Set<string>();
  for (const clause of scene.reading.clauses) {
    const party = scene.subjects.get(clause);
    if (party?.kind === 'party' && clause.subject !== undefined && !causalWords.has(clause.connector))
      views.add(passageOf(party)?.text ?? '');
  }
  return views.size >= 3;
}

const causalWords = wordSet('because since as');

/** Whether the writer goes to meet the problem in the same sentence, from the clause on or before it. */
export function isMetInSentence(scene: Scene, blame: Clause | undefined, start: number): boolean {
  const { clauses, words } = scene.reading;
  for (const clause of clauses) {
    if (clause === blame) continue;
    const kind = scene.subjects.get(clause)?.kind;
    if (isSharedRemedy(scene, blame, clause)) return true;
    if (kind !== 'writer' && kind !== 'group') continue;
    if (clause.role === 'infinitive' || clause.role === 'participle') continue;
    if (clause.verb.links.some((link) => link.negated) || clause.verb.passive) continue;
    const lemma = innermost(clause);
    const must = clause.verb.links[0].lemma === 'have' && clause.verb.links.length > 1;
    if (must || clause.verb.modal !== undefined) continue;
    if (clause.start > start && clause.connector === 'until' && !suffered.has(lemma)) return true;
    if (kind === 'writer' && clause.start > start && asking.has(lemma)) return true;
    const after = clause.start > start;
    const so =
      uses.has(clause.connector) ||
      words.slice(Math.max(0, clause.start - 2), clause.verb.start).some((word) => uses.has(word.normal));
    if (after && so && !suffered.has(lemma)) return true;
    if (after && blame?.role === 'subordinate' && blame.preposed && clause.role === 'main' && !suffered.has(lemma))
      return true;
    if (after && clause.role === 'main' && (kind === 'writer' ? constructive : shared).has(lemma)) return true;
    if (after && clause.role === 'main' && kind === 'writer' && isRemedy(scene, clause)) return true;
    if (
      !after &&
      blame?.role === 'subordinate' &&
      kind === 'writer' &&
      clause.role === 'main' &&
      constructive.has(lemma) &&
      !['ask', 'raise', 'escalate', 'try', 'send', 'call', 'take', 'put', 'give'].includes(lemma)
    )
      return true;
  }
  return false;
}

/** Talking it over with whom it is about. */
const asking = wordSet('ask talk listen speak sit');

/** Anything that the writer did, rather than bore, felt or told, once it had happened. */
function isRemedy(scene: Scene, clause: Clause): boolean {
  return !suffered.has(innermost(clause)) && !isPastPerfect(scene.reading.words, clause) && !hurts(scene, clause);
}

/** Whether the clause tells of anything that the writer or the writer's group did, rather than bore or felt. */
export function doesSomething(scene: Scene, clause: Clause): boolean {
  const kind = scene.subjects.get(clause)?.kind;
  if (kind !== 'writer' && kind !== 'group') return false;
  const { verb } = clause;
  if (verb.passive || verb.modal !== undefined || verb.links.some((link) => link.negated)) return false;
  if (clause.role === 'infinitive' || clause.role === 'participle' || clause.role === 'relative') return false;
  if (verb.links[0].lemma === 'have' && verb.links.length > 1) return false;
  return isRemedy(scene, clause);
}

/** "I found that the vendor had sent the wrong parts and arranged others": the second verb may be the writer's. */
function isSharedRemedy(scene: Scene, blame: Clause | undefined, clause: Clause): boolean {
  const { reporter } = blame ?? {};
  if (reporter === undefined || scene.subjects.get(reporter)?.kind !== 'writer' || clause.subject === undefined)
    return false;
  const shared = clause.role === 'complement' && clause.subject.start < clause.start - 1;
  return shared && constructive.has(innermost(clause)) && !lastLink(clause.verb).negated;
}

/** Talking it over: it clears even a hard word about the other's manner. */
const conversation = wordSet('ask listen talk speak meet sit apologise apologize understand invite call learn');

/**
 * Whether the writer goes to meet the problem in what follows.
 *
 * @param following - The sentences after, the nearest first.
 * @param talked - Only talking it over counts.
 * @param next - The sentence right after, where whatever the writer did counts.
 */
export function isMetAfterwards(following: readonly Scene[], talked = false, next?: Scene): boolean {
  const verbs = talked ? conversation : constructive;
  return following.some((scene) =>
    scene.reading.clauses.some(
      (clause) =>
        isOwnAct(scene, clause) && (verbs.has(innermost(clause)) || (scene === next && isRemedy(scene, clause))),
    ),
  );
}

function isOwnAct(scene: Scene, clause: Clause): boolean {
  const { verb } = clause;
  if (clause.role !== 'main' || scene.subjects.get(clause)?.kind !== 'writer') return false;
  if (verb.passive || verb.modal !== undefined || verb.links.some((link) => link.negated)) return false;
  return !(verb.links[0].lemma === 'have' && verb.links.length > 1);
}

/** Whether the sentence tells a task that has another's poor work as its object. */
export function isTask(scene: Scene): boolean {
  const { words, clauses } = scene.reading;
  if (
    words.some(
      (word, index) =>
        (word.normal === 'task' || word.normal === 'job' || word.normal === 'role') &&
        words[index - 1]?.normal === 'my' &&
        words[index + 1]?.kind === 'be',
    )
  )
    return true;
  return (
    clauses.some((clause) => {
      const kind = scene.subjects.get(clause)?.kind;
      return (
        kind === 'writer' &&
        tasks.has(innermost(clause)) &&
        !clause.verb.links.some((link) => link.negated) &&
        clause.verb.links[0].lemma !== 'have'
      );
    }) ||
    words.some(
      (word, index) =>
        word.normal === 'i' &&
        words[index + 1]?.kind === 'be' &&
        /^(?:mentor|tutor|supervisor|coach|asked|brought|sent|hired|appointed|assigned)$/.test(
          words[index + 2]?.normal ?? words[index + 3]?.normal ?? '',
        ),
    ) ||
    words.some(
      (word, index) => word.kind === 'possessive' && word.normal === 'her' && words[index + 1]?.normal === 'mentor',
    )
  );
}
