/** The forms of a verb, as bits: one spelling can be several. */
export const Form = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

/** What a spelling can be as a verb. */
export interface VerbForm {
  readonly lemma: string;
  /** Bits of {@link Form}. */
  readonly forms: number;
}

const vowels = new Set('aeiou');

/** Regular third person, past and -ing spelling of a base form; verbs that double their last letter are listed as such. */
export function regularForms(base: string, doubles = false): { third: string; past: string; gerund: string } {
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  const stem = doubles ? base + last : base;
  if (last === 'e') {
    const gerund =
      before === 'e' || before === 'y'
        ? `${base}ing`
        : before === 'i'
          ? `${base.slice(0, -2)}ying`
          : `${base.slice(0, -1)}ing`;
    return { third: `${base}s`, past: `${base}d`, gerund };
  }
  if (last === 'y' && !vowels.has(before)) {
    return { third: `${base.slice(0, -1)}ies`, past: `${base.slice(0, -1)}ied`, gerund: `${base}ing` };
  }
  const hisses = /(?:[sxzo]|ch|sh)$/.test(base);
  return { third: hisses ? `${base}es` : `${base}s`, past: `${stem}ed`, gerund: `${stem}ing` };
}

/** Adds a verb's spellings to the table; a spelling that several verbs share keeps the first verb. */
export function addVerb(
  table: Map<string, VerbForm>,
  base: string,
  irregular?: { past: string; participle: string },
  doubles = false,
): void {
  const regular = regularForms(base, doubles);
  add(table, base, base, Form.base);
  add(table, regular.third, base, Form.third);
  add(table, regular.gerund, base, Form.gerund);
  for (const past of (irregular?.past ?? regular.past).split('/')) add(table, past, base, Form.past);
  for (const participle of (irregular?.participle ?? regular.past).split('/'))
    add(table, participle, base, Form.participle);
}

function add(table: Map<string, VerbForm>, spelling: string, lemma: string, form: number): void {
  const known = table.get(spelling);
  if (known !== undefined && known.lemma !== lemma) return;
  table.set(spelling, { lemma, forms: (known?.forms ?? 0) | form });
}
