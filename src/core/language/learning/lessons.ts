import { innermost, type Clause } from '../english/clauses.ts';
import { isPresent } from '../english/tense.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { ownedPlaces } from '../attribution/judging.ts';
import { PatternTable } from '../attribution/patterns.ts';
import type { Scene } from '../attribution/scene.ts';
import { abstractions, drawnNouns, learningVerbs, lessonNouns, teachingVerbs } from './lexicon.ts';

/** What is done with a lesson, in "what I … is". */
const taken =
  'learn|learned|learnt|take|took|teach|taught|tell|realise|realize|discover|discovered|understand|understood|give|gave';

/** Set phrases that open a lesson or an alternative course. */
const openers = new PatternTable<'always' | 'writer'>([
  ['in hindsight|retrospect', 'writer'],
  ['with hindsight', 'writer'],
  ['looking back', 'writer'],
  ['next time', 'writer'],
  ['going forward', 'writer'],
  ['from now on', 'writer'],
  ['if i|we do|did it|this ~ again', 'always'],
  ['if i|we could|had|were ~ again|over', 'always'],
  ['i would|had ~ do ~ differently|better|earlier|sooner|instead', 'always'],
  ['i would|had ~ differently', 'always'],
  ['i would|had be more|less', 'always'],
  ['what i take|took ~ from', 'always'],
  ['i take|took away', 'always'],
  ['i now know|believe|understand|see|think', 'always'],
  ['change|changed|shift|shifted how|the-way i|we', 'always'],
  ['change|changed|shift|shifted my ~ mindset|approach|thinking|view|perspective|attitude|way', 'always'],
  ['change|changed the way', 'always'],
  ['open|opened my eyes', 'always'],
  ['make|made me ~ realise|realize|see|understand|think|appreciate|aware', 'always'],
  ['i should|ought ~ have', 'always'],
  ['i grow|grew ~ as', 'always'],
  ['i grow|grew a lot', 'always'],
  // What the writer took along
  ['i carry|keep|take|took ~ with me', 'always'],
  ['i come|came away thinking|knowing|believing|feeling|convinced|with|from', 'always'],
  ['i see|know|understand|realise|realize now|now-that', 'always'],
  ['i stop|stopped believing|thinking|assuming|treating', 'always'],
  // "What I took from it is …", "what I had got wrong was …"
  [`what ~ ${taken} ~ be|:`, 'always'],
  [`all|thing|things i ~ ${taken} ~ be|:`, 'always'],
  ['what ~ get|got wrong ~ be', 'writer'],
  ['what stay|stayed|stick|sticks|stuck with me', 'always'],
  ['stay|stayed|stick|stuck with me', 'always'],
  ['thing i take|took|would|had', 'always'],
  // What the writer would do, or will not do again
  ['know|knowing what i know now', 'always'],
  ['if i have|had my time again', 'always'],
  ['give|given|have ~ chance|time again', 'writer'],
  ['another time i', 'always'],
  ['in future|the-future i|we', 'always'],
  ['i will never', 'always'],
  ['i will ~ again', 'always'],
  ['i would|had never|not ~ again', 'always'],
  ['i would|had have ~ sooner|earlier|first|differently', 'always'],
  // What the writer believed before
  ['i use|used to think|believe|assume|see|say|treat', 'always'],
  [
    'i have|had always|never think|thought|assume|assumed|believe|believed|see|seen|understand|understood|appreciate|appreciated|realise|realised|realize|realized',
    'always',
  ],
  [
    'i have|had not realise|realised|realize|realized|understand|understood|appreciate|appreciated|grasp|grasped',
    'always',
  ],
  ['until|till then i', 'always'],
  ['i have|had think|thought of ~ as', 'always'],
  ['i think|see|treat ~ now as', 'always'],
  // Where the writer went wrong
  ['my ~ mistake|error|failing be', 'always'],
  ['where i go|went wrong', 'always'],
  // How it came home
  ['hard way', 'writer'],
  ['wake-up call', 'always'],
  ['penny drop|dropped', 'always'],
  ['prove|proved|proves|underline|underlined|hammer|hammered|reinforce|reinforced ~ to|for|into me|us', 'always'],
  ['reinforce|reinforced|confirm|confirmed|shake|shook my ~ belief|view|faith|assumption', 'always'],
  ['humble|humbled me', 'always'],
  ['i know better now', 'always'],
  ['i be ~ more aware|careful|conscious|patient|open', 'always'],
  ['i become|became ~ more|better', 'always'],
  ['i wish i', 'always'],
  ['i regret', 'always'],
  ['i would|had ~ again|sooner|instead|differently', 'always'],
  ['i be still learning', 'always'],
  ['i understand ~ better|now', 'always'],
  ['new|healthy|healthier|deeper|greater|newfound respect|appreciation|understanding|sense for|of', 'writer'],
  // A rule for everybody, drawn from the story
  ['it pays to', 'always'],
  ['it is ~ better|easier|harder|worth ~ to|than', 'always'],
  ['it is not|never enough to', 'always'],
  ['there is no substitute', 'always'],
  ['you can|cannot|must|should|will never|not|only|always', 'always'],
  ['you never|only|always|rarely|seldom', 'always'],
  ['come|came home to me|us', 'always'],
  ['make|made me more|less|better', 'always'],
  ['come|came to see|understand|realise|realize|accept|value|respect|appreciate|learn|know', 'writer'],
  ['grow|grew|grown|become|became ~ more|less|better', 'writer'],
  ['i have|had take|taken|mistake|mistaken ~ for', 'always'],
  ['i wrongly believe|believed|assume|assumed|think|thought|expect|expected', 'always'],
  ['i be wrong to|about|that', 'always'],
  ['my ~ be wrong', 'always'],
  ['where i ~ fail|failed ~ be', 'always'],
  ['never again', 'writer'],
  ['if i|we do|did ~ over', 'always'],
  ['i have|had ~ find|found|learn|learned .', 'always'],
  ['i find|found|learned .', 'always'],
  ['cure|cured me of', 'always'],
  ['drum|drummed|drill|drilled into me', 'always'],
  ['plain|clear|obvious|evident to me', 'always'],
  ['reminder|proof|warning that', 'writer'],
  ['i now look|regard|treat|view|read|hear ~ as', 'always'],
  // It comes to the writer
  ['it dawn|dawned|strike|struck|hit|occur|occurred ~ me', 'always'],
  ['it become|became|be ~ clear|obvious|plain to me', 'always'],
  ['bring|brought ~ home ~ me', 'always'],
  ['drive|drove home', 'writer'],
  ['i underestimate|underestimated how', 'always'],
  ['i had ~ underestimate|underestimated|confuse|confused|mistake|mistaken ~ how|with|for', 'always'],
]);

/** Whether the sentence says what the writer learned, realised or would do differently. */
export function tellsLesson(scene: Scene): boolean {
  const { words, clauses } = scene.reading;
  for (const { meaning } of openers.find(words)) {
    if (
      meaning === 'always' ||
      words.some(({ normal }) => normal === 'i' || normal === 'we' || normal === 'my' || normal === 'me')
    )
      return true;
  }
  return (
    namesLesson(words) ||
    clauses.some((clause) => learns(scene, clause) || teaches(scene, clause) || advises(words, clause))
  );
}

/** "The lesson is …", "Key takeaway: …", "a humbling lesson in …", "… and that was the lesson for me". */
function namesLesson(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const drawn = drawnNouns.has(word.normal) && isDrawn(words, index);
    if (!drawn && !lessonNouns.has(word.normal)) return false;
    // "The first lesson was at nine", but "the first lesson was that …"
    if (wordAt(words, index - 1).kind === 'number') return isTold(words, index + 1);
    if (drawn && !words.slice(index).some((_, at) => isTold(words, index + at))) return false;
    if (word.normal !== 'learning' && isCalled(words, index)) return true;
    for (let at = index + 1; at < index + 9; at += 1) {
      const next = wordAt(words, at);
      if (
        next.kind === 'be' ||
        next.normal === ':' ||
        (at === index + 1 && !drawn && (next.normal === 'in' || next.normal === 'that'))
      )
        return word.normal !== 'learning' || next.normal === ':' || wordAt(words, index - 1).kind === 'possessive';
      if (next.kind === 'stop') return false;
    }
    return false;
  });
}

function isTold(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1).normal;
  if (wordAt(words, at).normal === ':') return true;
  return wordAt(words, at).kind === 'be' && (next === 'that' || next === 'to' || next === 'how' || next === 'not');
}

/** "My conclusion", "the rule I drew from it". */
function isDrawn(words: readonly Word[], index: number): boolean {
  const next = wordAt(words, index + 1).normal;
  return wordAt(words, index - 1).normal === 'my' || next === 'i' || next === 'from';
}

/** "That was a valuable lesson": what was said before is called one. */
function isCalled(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at > index - 5; at -= 1) {
    const { kind } = wordAt(words, at);
    if (kind === 'be') {
      const { normal } = wordAt(words, at - 1);
      return normal === 'that' || normal === 'this' || normal === 'which' || normal === 'it';
    }
    if (kind !== 'article' && kind !== 'open' && kind !== 'adverb') return false;
  }
  return false;
}

/** "You get the truth in the corridor": what holds for everybody. */
function advises(words: readonly Word[], clause: Clause): boolean {
  if (clause.role !== 'main' || clause.subject?.start !== 0 || wordAt(words, 0).normal !== 'you') return false;
  // "You can imagine how that went" speaks to the listener.
  const allowed = clause.verb.modal === 'can' && !clause.verb.links.some(({ negated }) => negated);
  return clause.verb.finite && isPresent(words, clause) && !allowed;
}

/** "I hadn't appreciated how much they know": what was not seen then is seen now. */
function sawNothing(words: readonly Word[], { verb }: Clause): boolean {
  return (
    unseen.has(lastLink(verb).lemma) &&
    verb.links.some(({ negated }) => negated) &&
    wordAt(words, verb.start).normal === 'had'
  );
}

const unseen = wordSet('realise realize understand appreciate grasp');

function learns(scene: Scene, clause: Clause): boolean {
  const kind = scene.subjects.get(clause)?.kind;
  const lemma = innermost(clause);
  const { words } = scene.reading;
  if ((kind !== 'writer' && kind !== 'group') || !learningVerbs.has(lemma)) return false;
  if (clause.role === 'main' && sawNothing(words, clause)) return true;
  const { verb } = clause;
  if (verb.progressive || verb.passive || lastLink(verb).negated || verb.modal !== undefined) return false;
  if (clause.role === 'relative' || clause.role === 'question' || clause.role === 'infinitive') return false;
  const next = wordAt(words, verb.end);
  if (
    lemma === 'learn' &&
    (next.kind === 'stop' ||
      next.kind === 'to' ||
      next.normal === 'a' ||
      next.normal === 'not' ||
      next.normal === 'lessons' ||
      next.normal === 'valuable')
  )
    return true;
  if (next.normal === 'how' || next.normal === 'why') return lemma !== 'find' && lemma !== 'see' && lemma !== 'notice';
  for (let index = verb.end; index < verb.end + 3; index += 1)
    if (abstractions.has(wordAt(words, index).normal)) return true;
  return isRule(scene, clause, lemma);
}

/** Whether what was learned holds beyond the story (told in the present), or is about the writer. */
function isRule(scene: Scene, clause: Clause, lemma: string): boolean {
  const { clauses, words } = scene.reading;
  const at = clauses.indexOf(clause);
  const content = clauses[at + 1];
  const next = wordAt(words, clause.verb.end);
  // "I learned patience" is a lesson, "I learned Go" and "I learned the names" are not.
  if (lemma === 'learn' && next.capital) return false;
  if (lemma === 'learn' && next.kind === 'open' && content?.start !== clause.verb.end)
    return !next.capital && !next.normal.endsWith('s');
  if (content === undefined) return lemma === 'learn' && next.kind !== 'preposition' && next.kind !== 'article';
  // "I understood the question and answered it": what comes after the object is another matter.
  if (lemma !== 'learn' && content.role === 'main' && content.start > clause.verb.end + 1) return false;
  const present = clauses.slice(at + 1, at + 4).some((later) => later.verb.finite && isPresent(words, later));
  if (present) return true;
  if (lemma === 'find' || lemma === 'see' || lemma === 'notice') return false;
  const subject = content.subject;
  const mine =
    subject !== undefined &&
    (scene.subjects.get(content)?.kind === 'writer' || wordAt(words, subject.start).normal === 'my');
  return (
    mine ||
    ownedPlaces(scene).length > 0 ||
    (scene.subjects.get(content)?.kind === 'party' && content.verb.modal !== undefined)
  );
}

function teaches(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  if (!teachingVerbs.has(innermost(clause)) || clause.verb.passive || lastLink(clause.verb).negated) return false;
  const at = wordAt(words, clause.verb.end).kind === 'to' ? clause.verb.end + 1 : clause.verb.end;
  const object = wordAt(words, at).normal;
  if (object !== 'me' && object !== 'us') return false;
  const subject = clause.subject === undefined ? undefined : wordAt(words, clause.subject.head);
  // "She showed me the form" is no lesson; an experience teaches.
  const after = wordAt(words, at + 1);
  const kind = scene.subjects.get(clause)?.kind;
  // What somebody teaches is a skill, what happens teaches a lesson.
  if (innermost(clause) === 'teach') return !((kind === 'party' || kind === 'maybe') && after.kind === 'article');
  if (subject?.normal === 'i') return false;
  const told = after.normal === 'that' || after.normal === 'how' || after.normal === 'why';
  return told || ((subject?.normal === 'it' || subject?.normal === 'this') && after.kind === 'pronoun');
}
