import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from '../attribution/patterns.ts';
import { commonplaces, commonPraise, emptyWords } from './lexicon.ts';

/** Sayings: what everybody has heard before, whatever the story was. */
const sayings = new PatternTable<true>([
  ['honesty be ~ policy', true],
  ['where there ~ will ~ way', true],
  ['never give up', true],
  ['not give up', true],
  ['every ~ be different|unique|special', true],
  ['everyone|everybody be ~ different|unique|human', true],
  ['everyone|everybody|we make mistakes', true],
  ['please everyone|everybody', true],
  ['no two ~ be ~ same|alike', true],
  ['one size', true],
  ['anything can be', true],
  ['part of the journey|process', true],
  ['as important as', true],
  ['nobody|no-one|nothing be perfect', true],
  ['room for improvement', true],
  ['never stop learning', true],
  ['always ~ something ~ to learn', true],
  ['happen|happens for a reason', true],
  ['make|makes all the difference', true],
  ['go|goes a long way', true],
  ['half the battle', true],
  ['pay|pays off', true],
  ['come|comes first', true],
  ['two-way street', true],
  ['believe in ~ yourself|myself|ourselves|themselves|dream|dreams', true],
  ['follow ~ dream|dreams|heart|passion', true],
  ['lead|leading from the front', true],
  ['lead|leading by example', true],
  ['practice makes|make perfect', true],
  ['hard work ~ pay|pays off', true],
  ['together we|you ~ achieve|do|go|stronger', true],
  ['stronger|better together', true],
  ['no i in team', true],
  ['teamwork makes|make', true],
  ['two heads', true],
  ['actions ~ louder', true],
  ['patience be a virtue', true],
  ['rome be not built', true],
  ['failure be ~ teacher|opportunity|option|lesson|success', true],
  ['mistakes be ~ opportunity|opportunities|part|lessons', true],
  ['out-of ~ comfort zone', true],
  ['think|thinking outside ~ box', true],
  ['less be more', true],
  ['knowledge be power', true],
  ['trust be ~ earned|everything|key', true],
  ['expect ~ unexpected', true],
  ['prevention be better', true],
  ['better safe', true],
  ['better late', true],
  ['anything|everything be possible', true],
  ['nothing be impossible', true],
  ['sky be ~ limit', true],
  ['customer be ~ king|right', true],
  ['go the extra mile', true],
  ['know your|the audience|customer|customers|limits', true],
  ['stay|be true to', true],
  ['a team be ~ as', true],
  ['a chain be', true],
]);

/** A saying with more around it than this is somebody's own. */
const longestSaying = 9;

/** What praise is built from: "how vital it is to …", "it is always important to …", "the importance of …". */
const praised = new PatternTable<true>([
  ['how ~ important|vital|crucial|essential|critical|valuable|key|necessary it be to', true],
  ['it be ~ important|vital|crucial|essential|critical|necessary|key to', true],
  ['the importance|value|power|benefit|benefits|necessity|significance of', true],
]);

/** Words of praise are followed by no more than this where they say nothing of the story. */
const longestPraise = 2;
const mine = wordSet('i me my');

/** Whether a lesson says nothing: a saying, praise of a thing, or nothing left when the commonplaces are taken out. */
export function isPlatitude(words: readonly Word[]): boolean {
  const open = words.filter(isContent);
  if (open.length === 0) return false;
  if (open.every((word) => emptyWords.has(word.normal) || (word.verb !== undefined && emptyWords.has(word.verb.lemma))))
    return true;
  if (open.some(({ kind }) => kind === 'number' || kind === 'opaque')) return false;
  return (
    (open.length <= longestSaying && sayings.find(words).length > 0) ||
    isPraise(words) ||
    isMaxim(words) ||
    praisesBare(words)
  );
}

/** "I learned how vital it is to know your audience": one thing that is praised, and nothing told of it. */
function isPraise(words: readonly Word[]): boolean {
  return praised.find(words).some(({ end }) => {
    const rest = words.slice(end);
    if (rest.some((word) => word.kind === 'subordinator' || word.kind === 'who' || mine.has(word.normal))) return false;
    return (
      rest.filter(isContent).length <= longestPraise &&
      !rest.some(({ normal }) => normal === 'before' || normal === 'not')
    );
  });
}

/** "Always test your code", "never assume anything": advice to everybody about anything. */
function isMaxim(words: readonly Word[]): boolean {
  const at = words.findIndex(({ normal }) => normal === 'always' || normal === 'never');
  if (at < 0 || words.slice(at).some((word) => mine.has(word.normal) || word.kind === 'subordinator')) return false;
  const rest = words.slice(at + 1);
  const everybodys = rest.some(({ normal }) => normal === 'your' || normal === 'yourself' || normal === 'anything');
  return everybodys && rest.filter(isContent).length <= 3;
}

/** "Good planning is everything": a thing without an article that is praised. */
function praisesBare(words: readonly Word[]): boolean {
  const at = words.findIndex(
    (word, index) =>
      word.kind === 'be' &&
      commonPraise.has(
        wordAt(
          words,
          wordAt(words, index + 1).kind === 'adverb' || wordAt(words, index + 1).kind === 'article'
            ? index + 2
            : index + 1,
        ).normal,
      ),
  );
  if (at < 1) return false;
  let start = at;
  while (start > 0 && (wordAt(words, start - 1).kind === 'open' || wordAt(words, start - 1).kind === 'preposition'))
    start -= 1;
  const before = wordAt(words, start - 1);
  const bare =
    start < at &&
    at - start <= 3 &&
    (before.kind === 'stop' || before.kind === 'who' || before.kind === 'comma' || before.normal === 'me');
  return bare && words.slice(at + 1).filter(isContent).length <= 4;
}

function isContent(word: Word): boolean {
  return word.kind === 'open' || word.kind === 'opaque' || word.kind === 'number';
}

/** "Communication is key." */
export function isBarePlatitude(words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.kind === 'be');
  if (at < 1 || !commonplaces.has(wordAt(words, at - 1).normal)) return false;
  return words.slice(at + 1, at + 4).some((word) => commonPraise.has(word.normal));
}
