import type { NarrativePart } from '../model.ts';
import { rareLetters } from './narrative-words.ts';
import type { Candidate } from './candidate.ts';
import { byStyle, distinctParts, fitsOrder, partsOf, placeAmong } from './order.ts';
import { leadingStyle } from './style.ts';

/** Letters and other weak forms count from this many different parts in one style. */
const set = 3;

/**
 * Chooses among the candidates of one answer those that are its labels. The style that names most parts leads; what
 * looks otherwise is taken for structure inside a part, unless it names a part that is missing at just this place.
 *
 * @param candidates - Of the narrative, in the order of the file.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const possible = withoutLone(candidates);
  const style = leadingStyle(possible);
  const own = settleStyle(possible.filter((candidate) => candidate.style === style));
  const labels = withMissing(
    own,
    possible.filter((candidate) => candidate.style !== style),
  );
  return withSecondR(withoutRepeats(labels));
}

/** Drops weak candidates whose style has no set of parts. */
export function withoutLone(candidates: readonly Candidate[]): Candidate[] {
  const sets = new Map<string, boolean>();
  for (const [style, alike] of byStyle(candidates)) sets.set(style, isSet(alike));
  return candidates.filter((candidate) => {
    const isOfSet = sets.get(candidate.style) ?? false;
    return isOfSet || (!candidate.weak && !candidate.inside);
  });
}

function isSet(candidates: readonly Candidate[]): boolean {
  const parts = distinctParts(candidates);
  if (parts.size < set || new Set(candidates.map(({ name }) => name)).size < 2) return false;
  if (candidates.some(({ name }) => rareLetters.has(name))) return parts.has('action') && parts.has('result');
  // S, T and R without an A head the threats of STRIDE.
  return parts.has('action') || !candidates.every(({ letter }) => letter);
}

function settleStyle(candidates: readonly Candidate[]): Candidate[] {
  const trusted = candidates.filter((candidate) => candidate.trust !== 'ambiguous');
  const known = distinctParts(trusted);
  const atLines = distinctParts(trusted.filter((candidate) => !candidate.inside));
  const seen = new Set<string>();
  return candidates.filter((candidate, index) => {
    if (candidate.inside) {
      const isNew = partsOf(candidate).every((part) => !atLines.has(part) && !seen.has(part));
      for (const part of partsOf(candidate)) seen.add(part);
      return isNew;
    }
    return candidate.trust !== 'ambiguous' || isMeant(candidate, candidates[index + 1], trusted, known);
  });
}

/** Whether an ambiguous word is a label of its answer's own style. */
function isMeant(
  candidate: Candidate,
  next: Candidate | undefined,
  trusted: readonly Candidate[],
  known: ReadonlySet<NarrativePart>,
): boolean {
  if (partsOf(candidate).some((part) => known.has(part))) {
    // "Context" right before "Situation" begins that part.
    return next?.trust !== 'ambiguous' && next !== undefined && sameParts(candidate, next);
  }
  if (candidate.form !== 'heading' && known.size < 2) return false;
  return fitsOrder(candidate, trusted);
}

/** Adds candidates of other styles that name a part which is missing where they stand. */
function withMissing(own: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const labels = [...own];
  const known = distinctParts(labels);
  for (const other of others) {
    if (!isClear(other) || partsOf(other).some((part) => known.has(part)) || !fitsOrder(other, labels)) continue;
    labels.splice(placeAmong(other, labels), 0, other);
    for (const part of partsOf(other)) known.add(part);
  }
  return labels;
}

function isClear({ trust, weak, inside, form, top }: Candidate): boolean {
  return trust !== 'ambiguous' && !weak && !inside && (form === 'heading' || top);
}

/** Drops labels that say again, in another word, what the label before them says: "Impact" after "Result". */
function withoutRepeats(labels: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    if (last !== undefined && sameParts(last, label) && last.name !== label.name) continue;
    kept.push(label);
  }
  return kept;
}

function sameParts(first: Candidate, second: Candidate): boolean {
  return partsOf(first).join(' ') === partsOf(second).join(' ');
}

/** The second R of STARR is the reflection. */
function withSecondR(labels: readonly Candidate[]): Candidate[] {
  const first = labels.findIndex((label) => label.letter && label.name === 'R');
  const second = labels[first + 1];
  const isLast = first >= 0 && first + 2 === labels.length;
  if (!isLast || second?.name !== 'R' || !second.letter) return [...labels];
  return [...labels.slice(0, -1), { ...second, meaning: { kind: 'narrative', parts: ['learning'] } }];
}
