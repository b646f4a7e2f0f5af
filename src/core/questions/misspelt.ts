import leven from 'leven';
import { competencies } from './competencies.ts';

/** Names shorter than this are too near to other words. */
const shortest = 5;
/** From this length on two wrong letters are still a slip. */
const long = 9;

/** Endings by which words of one family differ: "Negotiating" is not "Negotiation" misspelt. */
const endings = new Set([
  '',
  'e',
  's',
  'es',
  'er',
  'or',
  'ed',
  'ing',
  'ion',
  'ions',
  'ation',
  'ive',
  'al',
  'ity',
  'ness',
  'ment',
  'ship',
  'able',
]);

/**
 * The competency whose name was misspelt, if it was: people also have names of their own, so that only slips count.
 *
 * @param written - A name from front matter.
 * @param more - Names that are known besides the built-in ones.
 * @returns A known name; `undefined` where the written one is known, or is near to none.
 */
export function misspeltCompetency(written: string, more: readonly string[]): string | undefined {
  const wanted = plain(written);
  if (wanted.length < shortest || plainNames.has(wanted)) return undefined;
  const known = [...builtIn, ...more];
  if (more.some((name) => plain(name) === wanted)) return undefined;
  let best: string | undefined;
  let least = wanted.length < long ? 2 : 3;
  for (const name of known) {
    const candidate = plain(name);
    if (candidate.length < shortest || isOfOneFamily(wanted, candidate)) continue;
    const distance = leven(wanted, candidate, { maxDistance: least });
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

const builtIn = competencies.flatMap(({ name, aliases }) => [name, ...aliases]);
const plainNames = new Set(builtIn.map(plain));

/** Letter case, hyphens and spaces make no difference. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]+/gu, '');
}

/** One begins with the other, be it that it is still being typed, or both are one stem with different endings. */
function isOfOneFamily(first: string, second: string): boolean {
  if (first.startsWith(second) || second.startsWith(first)) return true;
  let same = 0;
  while (same < first.length && first[same] === second[same]) same += 1;
  for (let stem = same; stem >= shortest; stem -= 1) {
    if (endings.has(first.slice(stem)) && endings.has(second.slice(stem))) return true;
  }
  return false;
}
