import { regularForms } from '../english/verb-forms.ts';
import type { VerbClass } from './lexicon/verbs.ts';
import { doublingVerbs, irregularPasts, verbLists } from './lexicon/verbs.ts';

/** What a spelling is as a verb; `past` covers past and participle, `base` where base and past are spelt alike too. */
export interface VerbSpelling {
  readonly base: string;
  readonly kind: VerbClass;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
  /** Base and past are one spelling ("cut"). */
  readonly flat: boolean;
}

const table = new Map<string, VerbSpelling>();

for (const [kind, list] of Object.entries(verbLists) as [VerbClass, string][]) {
  for (const base of list.trim().split(/\s+/)) add(base, kind);
}

function add(base: string, kind: VerbClass): void {
  const regular = regularForms(base, doublingVerbs.has(base));
  const pasts = irregularPasts[base]?.split(' ') ?? [regular.past];
  const flat = pasts.includes(base);
  put(base, { base, kind, form: 'base', flat });
  put(regular.third, { base, kind, form: 'third', flat: false });
  put(regular.gerund, { base, kind, form: 'gerund', flat: false });
  // Britain doubles the l of "cancelled".
  if (/[^aeiou][aeiou]l$/.test(base)) {
    put(`${base}led`, { base, kind, form: 'past', flat: false });
    put(`${base}ling`, { base, kind, form: 'gerund', flat: false });
  }
  for (const past of pasts) if (past !== base) put(past, { base, kind, form: 'past', flat: false });
}

// The first class that lists a spelling keeps it.
function put(spelling: string, entry: VerbSpelling): void {
  if (!table.has(spelling)) table.set(spelling, entry);
}

const prefixes = ['out', 're', 'up', 'over', 'under', 'un'];

/** What the spelling is as a verb, if it is a verb that says something of an amount. */
export function verbSpelling(normal: string): VerbSpelling | undefined {
  return table.get(normal) ?? prefixed(normal);
}

/** "outsold" wins; "upsold" and "rebuilt" say what their verb says. Other forms than the past look like nouns ("outlook"). */
function prefixed(normal: string): VerbSpelling | undefined {
  if (normal.length < 6 || !'oru'.includes(normal.charAt(0))) return undefined;
  const prefix = prefixes.find((start) => normal.startsWith(start));
  const stem = prefix === undefined ? undefined : table.get(normal.slice(prefix.length));
  if (prefix === undefined || stem?.form !== 'past') return undefined;
  return { ...stem, base: `${prefix}${stem.base}`, kind: prefix === 'out' ? 'gain' : stem.kind };
}
