import { findCompetency } from '../questions/competencies.ts';

/** Tags that a line of plain text holds, for the front matter. */
export interface Tags {
  readonly level?: string;
  readonly competencies: readonly string[];
}

/** Other names of the levels that the extension proposes; any other name stays as it is. */
const levelNames: ReadonlyMap<string, string> = new Map([
  ['entry', 'entry'],
  ['junior', 'entry'],
  ['graduate', 'entry'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['intermediate', 'mid'],
  ['senior', 'senior'],
  ['lead', 'lead'],
  ['staff', 'staff'],
  ['principal', 'principal'],
  ['executive', 'executive'],
]);

const levelBefore = /^(?:seniority|(?:target |seniority |experience )?level) ?[:–-] ?(?<name>[a-z]+)(?:[ -]level)?$/iu;
const levelAfter = /^(?<name>[a-z]+)[ -]level$/iu;
const competenciesBefore =
  /^(?:key |core )?(?:competenc(?:y|ies)|skills|qualities)(?: assessed| tested| shown)? ?: ?(?<names>\S.*)$/iu;

/** A tag is no longer than this. */
const longestName = 40;

/**
 * Reads a line that is nothing but tags: "Senior Level", "Ownership", "Competencies: Ownership, Resilience".
 *
 * @param line - One line.
 * @returns `undefined` where it is anything else.
 */
export function readTags(line: string): Tags | undefined {
  if (line.length > 400) return undefined;
  const level = levelOf(line);
  if (level !== undefined) return { level, competencies: [] };
  const named = competenciesBefore.exec(line)?.groups?.['names'];
  const names = (named ?? line).split(/ ?[,;|·•] ?/u).filter(Boolean);
  if (names.length === 0 || names.some((name) => name.length > longestName)) return undefined;
  const areKnown = names.every((name) => findCompetency(name) !== undefined);
  return areKnown || named !== undefined ? { competencies: names } : undefined;
}

function levelOf(line: string): string | undefined {
  const name = (levelBefore.exec(line) ?? levelAfter.exec(line))?.groups?.['name'];
  return name === undefined ? undefined : levelNames.get(name.toLowerCase());
}

/** Whether a line could be a tag beside others: a few words that are no sentence. */
export function mayBeTag(line: string): boolean {
  return line.length <= longestName && line.split(' ').length <= 4 && /^\p{Lu}[^.!?:,;"“”]*$/u.test(line);
}
