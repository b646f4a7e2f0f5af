import type { Range } from '../text/range.ts';
import type { Metadata, MetadataEntry, MetadataProblem, Passage, QuestionType } from './model.ts';
import { questionTypes } from './model.ts';

/** The values that front matter gives for the keys that are known, and what is wrong with them. */
export interface Fields {
  readonly values: Partial<Metadata>;
  readonly problems: readonly MetadataProblem[];
}

interface Context {
  readonly entry: MetadataEntry;
  readonly items: readonly Range[];
  readonly problem: (message: string, range?: Range) => void;
}

/** A prompt that the template left. */
const prompt = /^⟨[^⟩]*⟩$/;

const languageTag = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

const readers: Readonly<Record<string, (context: Context) => Partial<Metadata>>> = {
  star: ({ entry }) => ({ star: entry.value }),
  type: (context) => ({ type: questionType(context) }),
  level: (context) => ({ level: oneText(context) }),
  competencies: (context) => ({ competencies: passages(context) }),
  company: (context) => ({ company: oneText(context) }),
  tags: (context) => ({ tags: passages(context).map(({ text }) => text) }),
  target: (context) => ({ target: seconds(context) }),
  lang: (context) => ({ language: language(context) }),
};

/**
 * Reads the known keys of front matter.
 *
 * @param entries - All of its entries.
 * @param itemsOf - Gives the places of a list's items by its key.
 */
export function readFields(entries: readonly MetadataEntry[], itemsOf: (key: string) => readonly Range[]): Fields {
  const problems: MetadataProblem[] = [];
  let values: Partial<Metadata> = {};
  for (const entry of entries) {
    const read = Object.hasOwn(readers, entry.key) ? readers[entry.key] : undefined;
    if (read === undefined || isUnwritten(entry)) continue;
    const problem = (message: string, range = entry.valueRange) => problems.push({ message, range });
    values = { ...values, ...read({ entry, items: itemsOf(entry.key), problem }) };
  }
  return { values, problems };
}

function isUnwritten({ key, value }: MetadataEntry): boolean {
  if (key === 'star') return false;
  return value === null || value === undefined || (typeof value === 'string' && prompt.test(value.trim()));
}

function questionType({ entry, problem }: Context): QuestionType | undefined {
  const wanted = typeof entry.value === 'string' ? entry.value.trim().toLowerCase() : undefined;
  const type = questionTypes.find((known) => known === wanted);
  if (type === undefined) problem(`“type” is one of ${questionTypes.join(', ')}.`);
  return type;
}

function oneText({ entry: { key, value }, problem }: Context): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  problem(`“${key}” is a text.`);
  return undefined;
}

function passages({ entry: { key, value, valueRange }, items, problem }: Context): Passage[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item, index) => {
    const range = (Array.isArray(value) ? items[index] : undefined) ?? valueRange;
    const text = typeof item === 'number' ? String(item) : item;
    if (typeof text === 'string')
      return text.trim() === '' || prompt.test(text.trim()) ? [] : [{ text: text.trim(), range }];
    if (item !== null) problem(`“${key}” is a list of texts.`, range);
    return [];
  });
}

function seconds({ entry: { value }, problem }: Context): number | undefined {
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  problem('“target” is the time to speak in seconds, a number above 0.');
  return undefined;
}

function language({ entry: { value }, problem }: Context): string | undefined {
  if (typeof value === 'string' && languageTag.test(value.trim())) return value.trim();
  problem('“lang” is a language tag such as en or en-GB.');
  return undefined;
}
