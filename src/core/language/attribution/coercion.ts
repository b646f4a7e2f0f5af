import { lastLink } from '../english/verb-groups.ts';
import { innermost } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import type { Link } from '../english/verb-groups.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from './patterns.ts';
import type { Scene } from './scene.ts';

/** Words that tell that the writer was made to. */
export interface Coercion {
  readonly start: number;
  readonly end: number;
  /** Who made the writer do it, as words; `undefined` where nobody is named. */
  readonly agent: { readonly start: number; readonly end: number } | undefined;
}

/** Passives of compulsion: "I was forced to …". */
const compelled = wordSet(
  'force compel coerce pressure pressurise pressurize strong-arm railroad bully guilt blackmail arm-twist',
);
/** Passives of compulsion that need a "to", "into" or "with" after them. */
const pushed = wordSet('make push drag throw leave rope lumber saddle drop land stick chuck dump bounce talk dragoon');
const pushedInto = wordSet('to into holding alone');

/** "Left with the mess", "saddled with everything"; but "left with two options". */
function leavesMess(words: readonly Word[], link: Link): boolean {
  if (wordAt(words, link.at + 1).normal !== 'with') return false;
  if (link.lemma === 'saddle' || link.lemma === 'lumber' || link.lemma === 'land') return true;
  return words.slice(link.at + 2, link.at + 6).some(({ normal }) => burdens.has(normal));
}

const burdens = wordSet('no nothing mess chaos pieces blame everything bill all work');

const phrases = new PatternTable<'writer' | 'denied' | 'any'>([
  ['have no|little choice|option|alternative|say', 'writer'],
  ['have ~ no other choice|option', 'writer'],
  ['have any|a|much choice|option|say|alternative', 'denied'],
  ['leave|left me|us|with no ~ choice|option', 'any'],
  ['leave|left no ~ choice|option', 'any'],
  ['my|our hands were|was|are tied', 'any'],
  ['set up to fail|lose', 'any'],
  ['set up for failure', 'any'],
  [
    "have to ~ everyone|everybody|everyone's|everybody's|else|their|his|her ~ work|job|jobs|mess|mistakes|slack|share",
    'writer',
  ],
  ['have to pick ~ slack|pieces', 'writer'],
  ['have to clean up|after ~ mess', 'writer'],
  ['have to carry ~ team|group|them|everyone|everybody', 'writer'],
  ['carry the group|team|others', 'writer'],
  ['do all the|of ~ work', 'writer'],
  ['end ~ do all|everything|most', 'writer'],
  ['do everything myself', 'writer'],
  ['have to do everything ~ myself|alone', 'writer'],
  ['have to babysit', 'writer'],
  [
    'receive|get|have any|enough|the ~ support|help|recognition|credit|training|feedback|guidance|direction|backing|chance ~ that|i|to|from',
    'denied',
  ],
  ['throw|thrown ~ in|into ~ deep end', 'any'],
  ['over my head', 'any'],
  ['behind my back', 'any'],
  ['have no support|help|backing|training|handover|guidance|direction', 'writer'],
  [
    'get no support|help|backing|training|handover|guidance|direction|feedback|credit|recognition|thanks|answer|reply|response',
    'writer',
  ],
  ['without any|no ~ support|help|training ~ from', 'writer'],
  ['pick up the slack|pieces ~ for|from', 'writer'],
]);

/** What somebody is pushed to do against better judgement. */
const risky = wordSet('release ship launch cut skip deploy rush sign lie lower go approve');

/** Compulsion by a named party: "they made me …", "my boss forced us …". */
const forcing = wordSet('force make compel pressure coerce push oblige');

/** The places where the sentence tells that the writer was made to. */
export function coercionsOf(scene: Scene): Coercion[] {
  return [...passives(scene), ...fixed(scene), ...forced(scene)];
}

function passives(scene: Scene): Coercion[] {
  const found: Coercion[] = [];
  const { words, clauses } = scene.reading;
  for (const clause of clauses) {
    const kind = scene.subjects.get(clause)?.kind;
    const [outer] = clause.verb.links;
    if (
      (kind !== 'writer' && kind !== 'group') ||
      !clause.verb.passive ||
      outer.negated ||
      clause.verb.modal !== undefined
    )
      continue;
    const next = wordAt(words, outer.at + 1).normal;
    // "We were forced to close" may be the weather's doing; "I was forced to" and "pressured into" are people's.
    const strong = compelled.has(outer.lemma) && next !== '' && (kind === 'writer' || next === 'into' || next === 'by');
    const weak =
      pushed.has(outer.lemma) && (pushedInto.has(next) || clause.verb.links.length > 1 || leavesMess(words, outer));
    if (strong || weak)
      found.push({ start: clause.start, end: Math.max(clause.verb.end, outer.at + 2), agent: undefined });
  }
  return found;
}

function fixed(scene: Scene): Coercion[] {
  const { words, clauses } = scene.reading;
  const found: Coercion[] = [];
  for (const match of phrases.find(words)) {
    // "No choice of tools" is about tools.
    if (wordAt(words, match.end).normal === 'of') continue;
    let { start } = match;
    if (match.meaning !== 'any') {
      const clause = clauses.find(
        (candidate) => match.start >= candidate.verb.start && match.start < candidate.verb.end + 1,
      );
      const kind = clause === undefined ? undefined : scene.subjects.get(clause)?.kind;
      if (clause === undefined || (kind !== 'writer' && kind !== 'group')) continue;
      const denies = match.meaning === 'denied';
      if (denies !== clause.verb.links.some((link) => link.negated)) continue;
      if (
        kind === 'group' &&
        /^(?:support|help|training|feedback|answer|reply|response|handover|direction|guidance)$/.test(
          words[match.end - 1]?.normal ?? '',
        )
      )
        continue;
      start = clause.start;
    } else if (words.slice(Math.max(0, match.start - 3), match.start).some((word) => word.negative)) continue;
    found.push({ start, end: match.end, agent: undefined });
  }
  return found;
}

function forced(scene: Scene): Coercion[] {
  const found: Coercion[] = [];
  const { words, clauses } = scene.reading;
  for (const clause of clauses) {
    const party = scene.subjects.get(clause);
    const lemma = innermost(clause);
    const last = lastLink(clause.verb);
    if (
      party?.kind !== 'party' ||
      !forcing.has(lemma) ||
      last.negated ||
      clause.verb.passive ||
      clause.verb.modal !== undefined
    )
      continue;
    const object = words[last.at + 1]?.normal;
    if (object !== 'me' && object !== 'us') continue;
    const follower = words[last.at + 2];
    const verb = follower?.kind === 'to' || follower?.normal === 'into' ? words[last.at + 3] : follower;
    if (verb?.verb === undefined && verb?.normal !== 'into') continue;
    if (
      lemma === 'make' &&
      /^(?:feel|realise|realize|think|see|understand|laugh|smile|better|look|want|question|believe|reconsider|aware)$/.test(
        verb.normal,
      )
    )
      continue;
    if (lemma === 'push' && follower?.kind === 'to' && !risky.has(verb.normal)) continue;
    found.push({ start: clause.start, end: last.at + 2, agent: clause.subject });
  }
  return found;
}
