import type { Suggestion } from '../configuration/issue.ts';
import { suggest } from '../configuration/issue.ts';
import type { Message } from '../finding.ts';
import { message } from '../finding.ts';
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
  readonly problem: (message: Message, place?: { range?: Range; suggestion?: Suggestion | undefined }) => void;
}

/** A prompt that the template left. */
const prompt = /^⟨[^⟩]*⟩$/;

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/** Languages that are often written out. */
const languageNames: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['spanish', 'es'],
  ['español', 'es'],
]);

const readers: Readonly<Record<string, (context: Context) => Partial<Metadata>>> = {
  star: ({ entry, problem }) => {
    if (typeof entry.value === 'number' || Array.isArray(entry.value)) {
      problem(message('“star” is true, false, the name of your framework, or a mapping with “rules”.'));
    }
    return { star: entry.value };
  },
  type: (context) => ({ type: questionType(context) }),
  level: (context) => ({ level: oneText(context) }),
  competencies: (context) => ({ competencies: passages(context) }),
  company: (context) => ({ company: oneText(context) }),
  tags: (context) => ({ tags: passages(context).map(({ text }) => text) }),
  target: (context) => ({ target: seconds(context) }),
  lang: (context) => ({ language: language(context) }),
};

/** The keys that front matter may have. */
export const metadataKeys: readonly string[] = Object.keys(readers);

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
    const problem: Context['problem'] = (text, { range = entry.valueRange, suggestion } = {}) => {
      problems.push({ message: text, range, ...(suggestion && { suggestion }) });
    };
    values = { ...values, ...read({ entry, items: itemsOf(entry.key), problem }) };
  }
  return { values, problems };
}

function isUnwritten({ key, value }: MetadataEntry): boolean {
  if (key === 'star') return false;
  return value === null || value === undefined || (typeof value === 'string' && prompt.test(value.trim()));
}

function questionType({ entry: { value }, problem }: Context): QuestionType | undefined {
  const wanted = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  const type = questionTypes.find((known) => known === wanted);
  if (type !== undefined) return type;
  const suggestion = wanted === undefined ? undefined : suggest(wanted, questionTypes);
  const text =
    suggestion === undefined
      ? message('“type” is one of {types}.', { types: questionTypes.join(', ') })
      : message('“{value}” is no type of question. Is “{suggestion}” meant?', {
          value: String(value),
          suggestion: suggestion.text,
        });
  problem(text, { suggestion });
  return undefined;
}

function oneText({ entry: { key, value }, problem }: Context): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  problem(message('“{name}” is a text.', { name: key }));
  return undefined;
}

function passages({ entry: { key, value, valueRange }, items, problem }: Context): Passage[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item, index) => {
    const range = (Array.isArray(value) ? items[index] : undefined) ?? valueRange;
    const text = typeof item === 'number' ? String(item) : item;
    if (typeof text === 'string')
      return text.trim() === '' || prompt.test(text.trim()) ? [] : [{ text: text.trim(), range }];
    if (item !== null) problem(message('“{name}” is a list of texts.', { name: key }), { range });
    return [];
  });
}

function seconds({ entry: { value }, problem }: Context): number | undefined {
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  const meant = typeof value === 'string' ? secondsIn(value) : undefined;
  const suggestion = meant === undefined ? undefined : { text: String(meant), certain: true };
  problem(message('“target” is the time to speak in seconds, a number above 0.'), { suggestion });
  return undefined;
}

/** Seconds that are written with a unit or in quotes: "120", "90 s", "2 min", "2:30". */
function secondsIn(text: string): number | undefined {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim());
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const [, number, unit = 's'] = /^(\d{1,4})\s?([a-z]{0,7})\.?$/i.exec(text.trim()) ?? [];
  if (number === undefined || Number(number) === 0) return undefined;
  if (/^(?:s|secs?|seconds?)?$/i.test(unit)) return Number(number);
  return /^(?:m|mins?|minutes?)$/i.test(unit) ? Number(number) * 60 : undefined;
}

function language({ entry: { value }, problem }: Context): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (languageTag.test(text)) return text;
  const meant = languageNames.get(text.toLowerCase()) ?? text.replaceAll('_', '-');
  const suggestion = languageTag.test(meant) ? { text: meant, certain: true } : undefined;
  problem(message('“lang” is a language tag such as en or en-GB.'), { suggestion });
  return undefined;
}
