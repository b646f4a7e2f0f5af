import { PatternTable } from '../attribution/patterns.ts';
import type { Reading } from '../attribution/reading.ts';
import type { Clause } from '../english/clauses.ts';
import { Form } from '../english/verb-forms.ts';
import { lastLink } from '../english/verb-groups.ts';
import { departments } from '../english/roles.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { faults, general, vagueClaims, wishing, type ClaimKind } from './lexicon/vague-claims.ts';
import type { Stretch } from './stretch.ts';
import { isMine, isOurs } from './subjects.ts';

/** A claim that nothing in its sentence makes concrete. */
export interface VagueClaim extends Stretch {
  readonly kind: ClaimKind;
}

/** Number words that order or point and count nothing ("first, I worked closely with everyone"). */
const ordering = wordSet('one first second third last next');

const table = new PatternTable(vagueClaims);

/**
 * The vague claims of a sentence: what the writer, or the group with them, says to have done in the abstract, where no
 * number, name or quotation stands in the sentence and no concrete word follows.
 */
export function findVagueClaims(reading: Reading): VagueClaim[] {
  const { words, clauses } = reading;
  const found: VagueClaim[] = [];
  for (const clause of clauses) {
    const { at } = lastLink(clause.verb);
    const match = table.at(words, at);
    if (match === undefined || !isClaimed(reading, clause)) continue;
    if (isConcrete(words, at, match.end)) continue;
    found.push({ start: at, end: match.end, kind: match.meaning });
  }
  return found.length > 0 && tellsHow(reading) ? [] : found;
}

/** Told as done, by the writer or the group. */
function isClaimed(reading: Reading, clause: Clause): boolean {
  const { verb, role, connector } = clause;
  if (!isMine(reading, clause) && !isOurs(reading, clause)) return false;
  if (verb.modal !== undefined || verb.passive || verb.links.some(({ negated }) => negated)) return false;
  if (verb.links.slice(0, -1).some(({ lemma }) => wishing.has(lemma))) return false;
  if (role === 'participle') return connector === 'by' || connector === '';
  const forms = wordAt(reading.words, verb.links[0].at).verb?.forms ?? 0;
  const isPast =
    (forms & (Form.past | Form.participle)) !== 0 || wordAt(reading.words, verb.links[0].at).normal === 'had';
  return role !== 'infinitive' && verb.finite && isPast;
}

/** A number, a name or a quotation stands in the sentence, or a word that is not general follows. */
function isConcrete(words: readonly Word[], start: number, end: number): boolean {
  return words.some((word, index) => {
    if (word.kind === 'opaque') return true;
    if (word.kind === 'number') return !ordering.has(word.normal);
    if (word.kind !== 'open') return false;
    if (word.capital && index > 0) return true;
    return index > start && !isGeneral(word, index >= end);
  });
}

function isGeneral({ normal, verb }: Word, after: boolean): boolean {
  if (after && faults.has(normal)) return false;
  return general.has(normal) || departments.has(normal) || (verb !== undefined && general.has(verb.lemma));
}

/** "By asking each farmer …": the sentence says how, wherever it says so. */
function tellsHow({ words, clauses }: Reading): boolean {
  return clauses.some(
    ({ role, connector, verb, end }) =>
      role === 'participle' && connector === 'by' && isConcrete(words.slice(0, end), verb.start, verb.start),
  );
}
