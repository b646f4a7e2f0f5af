import type { Word } from '../english/words.ts';
import type { PartyKind } from './parties.ts';
import type { Scene } from './scene.ts';

const roles: Readonly<Partial<Record<PartyKind, string>>> = {
  writer: 'I',
  group: 'WE',
  party: 'THEY',
  maybe: 'WHO',
  nobody: 'NOBODY',
};

/** Words that stand for a role wherever they stand. */
const roleOfPronoun: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MY: 'my',
    OUR: 'our',
    THEIR: 'their his her hers',
    ME: 'i me myself mine',
    US: 'we us ourselves ours',
    THEM: 'they them he him she themselves himself herself',
    NOBODY: 'nobody no-one none',
  }).flatMap(([role, words]) => words.split(' ').map((word) => [word, role])),
);

/**
 * The words of a sentence with those who take part by their role: whoever is the subject of a clause is `I`, `WE`,
 * `THEY`, `WHO` (a person if the verb needs one) or `NOBODY`, names are `NAME`, amounts `#`, and all else is its lemma.
 * So what is said of one vendor is said of every party.
 */
export function castOf({ reading: { words, clauses }, subjects }: Scene): readonly string[] {
  const parts = new Map<number, string>();
  for (const clause of clauses) {
    const { subject } = clause;
    const role = roles[subjects.get(clause)?.kind ?? 'thing'];
    if (subject === undefined || role === undefined) continue;
    for (let index = subject.start; index < subject.end; index += 1) parts.set(index, '');
    parts.set(subject.end - 1, role);
  }
  const cast: string[] = [];
  words.forEach((word, index) => {
    const part = parts.get(index) ?? roleOf(word, index);
    // Two words of a name are one, and a subject stands once.
    if (part !== '' && !(part === 'NAME' && cast[cast.length - 1] === 'NAME')) cast.push(part);
    if (word.negative && word.normal !== 'not' && !parts.has(index)) cast.push('not');
  });
  return cast;
}

function roleOf({ normal, kind, capital, verb }: Word, index: number): string {
  if (kind === 'stop') return '.';
  if (kind === 'comma') return ',';
  if (kind === 'number') return '#';
  if (kind === 'opaque') return '"';
  const role = roleOfPronoun.get(normal);
  if (role !== undefined) return role;
  return capital && index > 0 && kind === 'open' ? 'NAME' : (verb?.lemma ?? normal);
}
