import type { Clause } from '../english/clauses.ts';
import { lastLink } from '../english/verb-groups.ts';
import type { Word } from '../english/words.ts';
import { castOf } from './cast.ts';
import type { Scene } from './scene.ts';

/** Conjunctions that tell something of a main clause too. */
const turns: ReadonlySet<string> = new Set(['but', 'yet', 'so', 'and']);

/**
 * The marks of a sentence: how each clause stands, who is its subject, who follows whom, which words there are, and which
 * stand together. No one has picked them; `lexicon/mark-weights.ts` holds those that came often enough in the tuning sets to be weighed.
 *
 * @param scene - The sentence.
 * @returns The marks in the order of the text, as often as they are met.
 */
export function marksOf(scene: Scene): readonly string[] {
  const marks: string[] = [];
  scene.reading.words.forEach((word, index) => {
    // Names tell nothing.
    if (tells(word) && !(word.capital && index > 0)) marks.push(word.verb?.lemma ?? word.normal);
  });
  let before: string | undefined;
  for (const clause of scene.reading.clauses) {
    const kind = scene.subjects.get(clause)?.kind ?? 'none';
    const subject = isNegated(clause) ? `${kind}-not` : kind;
    marks.push(standing(clause, kind), saying(clause, subject));
    if (before !== undefined) marks.push(`${before}>${subject}`);
    if (clause.verb.links.length > 1) marks.push(`${kind}+${clause.verb.links[0].lemma}`);
    before = subject;
  }
  pushPairs(marks, castOf(scene));
  return marks;
}

/** Words that follow each other, and words with one between them: "THEY never", "never * ME". */
function pushPairs(marks: string[], words: readonly string[]): void {
  words.forEach((word, index) => {
    const next = words[index + 1];
    const nextButOne = words[index + 2];
    if (next !== undefined) marks.push(`${word} ${next}`);
    if (nextButOne !== undefined) marks.push(`${word} * ${nextButOne}`);
  });
}

/** Amounts, code and full stops tell nothing. */
function tells({ kind }: Word): boolean {
  return kind !== 'stop' && kind !== 'number' && kind !== 'opaque';
}

/** What the clause is to its sentence: "party:subordinate:because". */
function standing({ role, connector }: Clause, kind: string): string {
  return `${kind}:${role}:${role === 'main' && !turns.has(connector) ? '' : connector}`;
}

/** How its verb is meant: "party-not/could". */
function saying({ verb }: Clause, subject: string): string {
  const { modal, passive, progressive } = verb;
  return `${subject}/${modal ?? ''}${passive ? '/passive' : ''}${progressive ? '/ing' : ''}`;
}

function isNegated({ verb }: Clause): boolean {
  return lastLink(verb).negated || verb.links[0].negated;
}
