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

/** Prefixes that verbs take freely: they inflect as the verb that they are made from ("redrew", "overslept"). */
const prefixes = ['mis', 'over', 'under', 'out', 're'] as const;

function prefixed(normal: string): VerbForm | undefined {
  const hyphen = normal.lastIndexOf('-');
  if (hyphen > 0) return formAfter(normal, hyphen + 1);
  for (const prefix of prefixes) {
    if (!normal.startsWith(prefix) || normal.length < prefix.length + 3) continue;
    const form = formAfter(normal, prefix.length);
    if (form !== undefined) return form;
  }
  return undefined;
}

function formAfter(normal: string, cut: number): VerbForm | undefined {
  const form = table.get(normal.slice(cut));
  if (form === undefined || (form.forms & (Form.past | Form.participle | Form.gerund)) === 0) return undefined;
  return { lemma: normal.slice(0, cut) + form.lemma, forms: form.forms };
}

/** Ends of stems that have lost an e: "contaminat-", "squeez-", "excus-". */
const losesE = /(?:[^aeiou](?:a[dgrst]|i[bdn]|o[ds]|u[dlr])|[aeiou]z|[iy]s|us|[cvu]|dg|rg|[^aeiou]l)$/;

function stem(normal: string, suffix: number): string {
  const cut = normal.slice(0, -suffix);
  if (cut.length > 4 && losesE.test(cut) && !cut.endsWith('ll')) return `${cut}e`;
  return cut.at(-1) === cut.at(-2) && !/(?:ss|ll|ff|zz)$/.test(cut) ? cut.slice(0, -1) : cut;
}
