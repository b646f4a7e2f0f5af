import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from './patterns.ts';
import type { Reading } from './reading.ts';

/** Words by which the writer denies a part in it. */
export interface Disclaimer {
  readonly start: number;
  readonly end: number;
}

/** What is denied to be "mine": "not my fault", "wasn't our job". */
const denied = wordSet(
  'fault job responsibility problem mistake failure doing error department place decision role remit concern business area watch',
);

/** Nouns that can be the writer's without reproach to others when "our" stands before them. */
const withOur = wordSet('fault mistake problem doing');

const negatives = wordSet('not never none hardly nothing no neither nobody');

const phrases = new PatternTable<'always' | 'negated' | 'unframed' | 'final'>([
  ['nothing ~ i|we could ~ do|done', 'always'],
  ['nothing ~ i|we can do', 'always'],
  ['no way i|we could have', 'always'],
  ['i could ~ have ~ do|done anything', 'negated'],
  ['i could ~ have do|done ~ differently|different|better', 'negated'],
  ['beyond|outside my|our control', 'unframed'],
  ['out-of my|our control|hands', 'unframed'],
  ['through no fault of', 'always'],
  ['no fault of my|mine|our|ours', 'always'],
  ['above my pay', 'always'],
  ['i do|did|done my part|bit', 'final'],
  ['i ~ do|did|done everything right|correctly|properly|asked', 'always'],
  ['i ~ do|did|done nothing wrong', 'always'],
  ['i ~ do|did|done anything wrong', 'negated'],
  ['nothing to do with me|us', 'always'],
  ['be ~ down to me', 'negated'],
  ['be ~ on me', 'negated'],
  ['be ~ blamed', 'negated'],
  ['can|could|cannot ~ blame me', 'negated'],
  ['hold me responsible|accountable', 'negated'],
  ['held responsible|accountable', 'negated'],
  ['i be ~ responsible|accountable|to for', 'negated'],
  ['fault|mistake|failure|blame|responsibility ~ mine', 'negated'],
  ['see it as my failure|fault|mistake', 'negated'],
  ['that be on them|him|her', 'always'],
  ['i ~ be ~ to blame', 'negated'],
  ['with me', 'negated'],
  ['be ~ up to me|us', 'negated'],
  ['i|we have no control over', 'always'],
  ['i be ~ even ~ there|involved|on|in|consulted', 'negated'],
  ['what be i|we supposed to do', 'always'],
  ['because ~ tell me|us to', 'final'],
  ['because ~ say|said so', 'final'],
  ['what else could i|we', 'always'],
  ['i|we be ~ just|only|simply ~ follow ~ orders|instructions', 'always'],
  ['i|we just|only|simply ~ follow ~ orders|instructions', 'always'],
  ['i|we ~ just|only|simply ~ do|did what i|we be|were told|asked', 'always'],
  ['i ~ do|did what i was told|asked', 'final'],
  ['just|simply|plain|sheer bad luck', 'always'],
  ['not my call', 'always'],
  ['be ~ my call', 'negated'],
  ['not on us|me', 'always'],
  ['not me|us who|that', 'always'],
  ['not mine|ours', 'final'],
  ['anything|nothing|thing ~ i|we do|did wrong', 'negated'],
  ['see what ~ i|we could|can ~ do|done|have', 'negated'],
  ['i|we control the|what|other|people', 'negated'],
  ['put on my|me|us', 'negated'],
  ['put on ~ team or me', 'negated'],
  ['i only|just turn|work|follow|push|report|deliver|carry the|here', 'always'],
  ['i be|am|was only|just|merely the messenger', 'always'],
  [
    'no|nobody|no-one ~ could|can|would have hit|made|met|saved|predicted|foreseen|prevented|stopped|sold|won|finished|delivered|known|caught|done',
    'always',
  ],
  ['we|i would have ~ otherwise', 'always'],
  ['only so much ~ i|we|one|anyone|you could|can', 'always'],
  ['only do so much', 'always'],
  ['nothing to do with ~ my|our', 'always'],
  ['nothing to do with anything|what i', 'always'],
  ['do not ~ reflect on me', 'always'],
  ['something|anything|thing i|we could|can ~ have prevented|avoided|foreseen|known|stopped', 'negated'],
  ['i|we could ~ have known|foreseen|prevented', 'negated'],
  ['in my defence|defense', 'always'],
  ['in our defence|defense', 'always'],
  ['to be fair to me|myself|us', 'always'],
  ['with the|a team|people|tools|resources i|we be|was|were|had given', 'always'],
  ['i do|did ~ what|best|everything|all i|one could ~ with', 'always'],
  ['i do|did everything|all ~ could', 'final'],
  ['i do|did ~ my|the best i could', 'final'],
  ['i|we be|was|were ~ victim|victims', 'always'],
  ['i ~ dealt a|the bad', 'always'],
  ['inherit|inherited ~ mess|disaster|shambles|chaos', 'always'],
  ['not|hardly what i sign|signed ~ for', 'always'],
  ['not ~ paid ~ to', 'always'],
  ['i|we be|was|were|am ~ never|not ~ given|told ~ chance|choice', 'always'],
  ['not of my|our making', 'always'],
  ['no part ~ in the|that|this|any ~ failure|decision|delay|mistake|problem', 'always'],
  ['the same|it would ~ happen|happened ~ to anyone|anybody|whoever', 'always'],
  ['anyone|anybody would ~ have ~ done|failed|missed|struggled', 'always'],
  ['i|we ~ never|not stand|stood a chance', 'always'],
  ['never ~ a chance', 'unframed'],
  ['doom|doomed ~ before|from i|the|start|beginning|day', 'unframed'],
  ['i|we be just|simply|plain unlucky', 'always'],
]);

/** Frames in which "what was beyond my control" is only named to be set aside. */
const frames = wordSet('what things those thing factors rather-than instead-of whatever anything everything something');

/** The disclaimers of a sentence. */
export function disclaimersOf(reading: Reading): Disclaimer[] {
  const { words } = reading;
  const found: Disclaimer[] = [];
  words.forEach((word, index) => {
    if (word.normal !== 'my' && word.normal !== 'our') return;
    const noun = nounAfter(words, index);
    if (noun === undefined || (word.normal === 'our' && !withOur.has(wordAt(words, noun).normal))) return;
    const negative = negativeBefore(words, index, 4);
    if (negative !== undefined && words[noun + 1]?.kind !== 'to' && words[noun + 1]?.kind !== 'open')
      found.push({ start: negative, end: noun + 1 });
  });
  for (const match of phrases.find(words)) {
    // "Nobody's fault but mine"
    if (words.slice(match.start, match.end).some(({ normal }) => normal === 'but')) continue;
    const closes =
      wordAt(words, match.end).kind === 'stop' ||
      wordAt(words, match.end).kind === 'comma' ||
      wordAt(words, match.end).normal === 'but';
    if (match.meaning === 'final' && !closes) continue;
    if (match.meaning === 'negated') {
      const inside = words.slice(match.start, match.end).some((word) => word.negative || negatives.has(word.normal));
      const before = negativeBefore(words, match.start, 4) !== undefined;
      if (inside === before) continue;
      if (
        wordAt(words, match.start).normal === 'with' &&
        !words
          .slice(0, match.start)
          .some((word) => word.normal === 'responsibility' || word.normal === 'blame' || word.normal === 'fault')
      )
        continue;
    }
    if (match.meaning === 'unframed') {
      if (words.slice(Math.max(0, match.start - 6), match.start).some((word) => frames.has(word.normal))) continue;
      if (negativeBefore(words, match.start, 3) !== undefined) continue;
    }
    found.push({ start: match.start, end: match.end });
  }
  return found.filter(({ start }) => !isSupposed(words, start));
}

function nounAfter(words: readonly Word[], index: number): number | undefined {
  for (const at of [index + 1, index + 2]) {
    const word = words[at];
    if (word !== undefined && denied.has(word.normal)) return at;
    if (word?.kind !== 'open' && word?.kind !== 'adverb') return undefined;
  }
  return undefined;
}

/** Index of the negative word before, within the clause. */
function negativeBefore(words: readonly Word[], start: number, reach: number): number | undefined {
  for (let index = start - 1; index >= 0 && index >= start - reach; index -= 1) {
    const word = wordAt(words, index);
    if (word.kind === 'stop' || word.kind === 'comma' || word.kind === 'coordinator' || word.kind === 'subordinator')
      return undefined;
    if (word.negative || negatives.has(word.normal)) return index;
  }
  return undefined;
}

/** "I never said it wasn't my fault", "I could have said it was not my job", "whether or not it was". */
function isSupposed(words: readonly Word[], start: number): boolean {
  for (let index = start - 1; index >= 0; index -= 1) {
    const word = wordAt(words, index);
    if (word.kind === 'stop') return false;
    if (word.normal === 'whether' || word.normal === 'if' || word.normal === 'as-if') return true;
    if (
      word.verb !== undefined &&
      ['say', 'argue', 'claim', 'pretend', 'tell', 'think', 'insist'].includes(word.verb.lemma)
    ) {
      const opener = words
        .slice(Math.max(0, index - 4), index)
        .some(
          (before) => before.kind === 'modal' || before.negative || before.normal === 'easy' || before.kind === 'to',
        );
      if (opener && word.verb.lemma !== 'think') return true;
    }
  }
  return false;
}
