import { addVerb, Form, type VerbForm } from './verb-forms.ts';
import { doublingVerbs, irregularVerbs, nounVerbs, regularVerbs } from './verb-list.ts';
import { wordSet } from './word-set.ts';

const table = new Map<string, VerbForm>();
for (const line of irregularVerbs.trim().split(/[|\n]/)) {
  const [base = '', past = '', participle = ''] = line.trim().split(' ');
  addVerb(
    table,
    base,
    { past, participle },
    [
      'begin',
      'cut',
      'forbid',
      'forget',
      'get',
      'hit',
      'let',
      'put',
      'quit',
      'run',
      'set',
      'shut',
      'sit',
      'split',
      'swim',
      'win',
      'dig',
      'bet',
      'upset',
      'overrun',
      'spin',
    ].includes(base),
  );
}
for (const [spelling, lemma, forms] of [
  ['am', 'be', Form.third],
  ['is', 'be', Form.third],
  ['are', 'be', Form.third],
  ['has', 'have', Form.third],
] as const) {
  table.set(spelling, { lemma, forms });
}
for (const base of wordSet(doublingVerbs)) addVerb(table, base, undefined, true);
for (const base of wordSet(regularVerbs)) addVerb(table, base);

const nounLike = new Map<string, true>();
for (const word of wordSet(nounVerbs)) {
  nounLike.set(word, true);
  nounLike.set(`${word}s`, true);
}

/** Words in -ed that are adjectives or nouns and hardly ever a past tense. */
const falsePasts = wordSet(
  'need speed feed seed deed indeed hundred red bed shed led embed exceed proceed succeed breed wicked naked sacred crooked ragged',
);

/** What the spelling can be as a verb; unknown words in -ed count as past forms, in -ing as gerunds. */
export function verbForm(normal: string): VerbForm | undefined {
  const known = table.get(normal);
  if (known !== undefined) return known;
  if (normal.length < 5) return undefined;
  const mis = prefixed(normal);
  if (mis !== undefined) return mis;
  if (normal.endsWith('ed') && !falsePasts.has(normal))
    return { lemma: stem(normal, 2), forms: Form.past | Form.participle };
  if (normal.endsWith('ing') && normal.length > 5) return { lemma: stem(normal, 3), forms: Form.gerund };
  return undefined;
}

/** Whether the spelling is as likely a noun as a verb. */
export function isNounLike(normal: string): boolean {
  return nounLike.has(normal);
}

/** "mis-" and "re-" verbs are formed freely: they inflect as the verb they are made from. */
function prefixed(normal: string): VerbForm | undefined {
  const hyphen = normal.lastIndexOf('-');
  const rest = hyphen > 0 ? normal.slice(hyphen + 1) : normal.startsWith('mis') ? normal.slice(3) : undefined;
  if (rest === undefined) return undefined;
  const form = table.get(rest);
  if (form === undefined || (form.forms & (Form.past | Form.participle | Form.gerund)) === 0) return undefined;
  const front = normal.slice(0, normal.length - rest.length);
  return { lemma: front + form.lemma, forms: form.forms };
}

function stem(normal: string, suffix: number): string {
  const cut = normal.slice(0, -suffix);
  return cut.at(-1) === cut.at(-2) && !/(?:ss|ll|ff|zz)$/.test(cut) ? cut.slice(0, -1) : cut;
}
