import type { Lexeme } from './lexemes.ts';
import { cardinals, ordinals } from './lexicon/numbers.ts';
import { durations } from './lexicon/units.ts';
import {
  datedDesignators,
  designators,
  displayNouns,
  months,
  numberIdioms,
  scoreNames,
  weekdays,
} from './lexicon/nouns.ts';
import { modals } from './lexicon/moods.ts';
import type { QuantityKind } from './model.ts';
import { verbSpelling } from './verb-table.ts';

/** A number that counts nothing: where it stands and what it is. */
export interface NumberName {
  readonly first: number;
  readonly last: number;
  readonly kind: Extract<QuantityKind, 'date' | 'version' | 'ordinal' | 'identifier' | 'label'>;
}

/**
 * Reads a number that names: a date, a version, an ordinal, an identifier or a label.
 *
 * @returns The name that starts at the lexeme, or `undefined`.
 */
export function readNumberName(lexemes: readonly Lexeme[], start: number): NumberName | undefined {
  const lexeme = lexemes[start];
  if (lexeme === undefined || lexeme.kind === 'mark') return undefined;
  return (
    readOpaque(lexemes, start) ??
    readIdiom(lexemes, start) ??
    readDate(lexemes, start) ??
    readNamed(lexemes, start) ??
    readOrdinal(lexemes, start)
  );
}

function readOpaque(lexemes: readonly Lexeme[], start: number): NumberName | undefined {
  const { kind, text, normal } = lexemes[start] as Lexeme;
  if (kind === 'number' && isResolution(lexemes, start)) return { first: start, last: start, kind: 'identifier' };
  if (kind !== 'name') return undefined;
  return { first: start, last: start, kind: opaqueKind(text, normal) };
}

function opaqueKind(text: string, normal: string): NumberName['kind'] {
  if (/^\d+(?:st|nd|rd|th)$/.test(normal)) return 'ordinal';
  if (
    /^(?:\d{1,2}(?:[:.]\d\d)?(?:am|pm)|\d{1,2}:\d\d|'?\d{2,4}s|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[qh][1-4]|fy\d+)$/.test(
      normal,
    )
  )
    return 'date';
  if (/^v?\d+(?:\.\d+)+/.test(normal) || /^v\d/.test(normal)) return 'version';
  if (/^\d{1,2}[.)]?$/.test(text)) return 'label';
  return /^[\d/]+$/.test(text) || /^\d.*-/.test(text) ? 'label' : 'identifier';
}

/** "4K" of a screen, against "4K users". */
function isResolution(lexemes: readonly Lexeme[], start: number): boolean {
  const { text } = lexemes[start] as Lexeme;
  if (!/^[2458]K$/.test(text)) return false;
  if (/[$€£]/.test(lexemes[start - 1]?.text ?? '')) return false;
  const next = lexemes[start + 1];
  if (next?.kind !== 'word') return lexemes[start - 1]?.normal !== 'to' && lexemes[start - 1]?.normal !== 'by';
  return displayNouns.has(next.normal) || !next.normal.endsWith('s');
}

function readIdiom(lexemes: readonly Lexeme[], start: number): NumberName | undefined {
  const first = lexemes[start]?.normal ?? '';
  const idioms = idiomsByHead.get(first);
  if (idioms === undefined) return undefined;
  for (const words of idioms) {
    if (!words.every((word, step) => lexemes[start + step]?.normal === word)) continue;
    // "in one day rather than four" measures, "one day she called" does not.
    if (
      words[1] === 'day' &&
      ['in', 'to', 'within', 'by', 'from', 'just', 'only'].includes(lexemes[start - 1]?.normal ?? '')
    )
      return undefined;
    if (words[1] === 'of' && ['but', 'all', 'every', 'to', 'not'].includes(lexemes[start - 1]?.normal ?? ''))
      return undefined;
    return { first: start, last: start + words.length - 1, kind: 'label' };
  }
  return undefined;
}

const idiomsByHead = new Map<string, string[][]>();
for (const idiom of numberIdioms) {
  const words = idiom.split(' ');
  const head = words[0] ?? '';
  idiomsByHead.set(head, [...(idiomsByHead.get(head) ?? []), words]);
}

function readDate(lexemes: readonly Lexeme[], start: number): NumberName | undefined {
  const lexeme = lexemes[start] as Lexeme;
  if (isMonth(lexemes, start)) {
    const day = isDayNumber(lexemes[start + 1]) || isYear(lexemes[start + 1]) ? 1 : 0;
    const year = day === 1 && isYear(lexemes[start + 2]) ? 1 : 0;
    return day + year > 0 ? { first: start, last: start + day + year, kind: 'date' } : undefined;
  }
  if (lexeme.kind !== 'number') return undefined;
  const next = lexemes[start + 1];
  if (isDayNumber(lexeme) && isMonth(lexemes, start + 1) && next?.capital === true) {
    return { first: start, last: start + (isYear(lexemes[start + 2]) ? 2 : 1), kind: 'date' };
  }
  if (['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', "o'clock"].includes(next?.normal ?? ''))
    return { first: start, last: start + 1, kind: 'date' };
  if (isYear(lexeme) && isYearContext(lexemes, start)) return { first: start, last: start, kind: 'date' };
  return undefined;
}

function isMonth(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index];
  return lexeme !== undefined && lexeme.capital && months.has(lexeme.normal);
}

function isDayNumber(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined) return false;
  return (
    (lexeme.value !== undefined && lexeme.value >= 1 && lexeme.value <= 31 && /^\d+$/.test(lexeme.text)) ||
    /^\d+(?:st|nd|rd|th)$/.test(lexeme.normal)
  );
}

function isYear(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^(?:19|20)\d\d$/.test(lexeme.text);
}

const beforeYears = new Set(
  'in since by of from until till to during before after early late mid end fy and spring summer autumn fall winter q1 q2 q3 q4 h1 h2 year ( , -'.split(
    ' ',
  ),
);

function isYearContext(lexemes: readonly Lexeme[], start: number): boolean {
  const before = lexemes[start - 1]?.normal ?? '(';
  const next = lexemes[start + 1];
  if (
    next?.kind === 'word' &&
    next.normal.endsWith('s') &&
    beforeYears.has(before) &&
    /^(?:of|by|from|to|after)$/.test(before)
  )
    return false;
  return (
    beforeYears.has(before) || months.has(before) || weekdays.has(before) || next === undefined || next.kind === 'mark'
  );
}

/** "Phase 2", "Days 3-5", "HTTP 500", "Log4j 2.17": the word before the number makes it a name. */
function readNamed(lexemes: readonly Lexeme[], start: number): NumberName | undefined {
  const lexeme = lexemes[start] as Lexeme;
  const isNumber = lexeme.kind === 'number' || (cardinals.has(lexeme.normal) && lexeme.normal !== 'zero');
  if (!isNumber || start === 0) return undefined;
  const hash = lexemes[start - 1]?.text === '#' ? 1 : 0;
  const before = lexemes[start - 1 - hash];
  if (hash === 1) return { first: start, last: start, kind: 'label' };
  if (before === undefined || !names(lexemes, start, before) || isMeasured(lexemes, start)) return undefined;
  let last = start;
  while (
    ['-', '–', 'and', 'to', ',', '/'].includes(lexemes[last + 1]?.normal ?? '') &&
    lexemes[last + 2]?.kind === 'number' &&
    !isMeasured(lexemes, last + 2)
  )
    last += 2;
  return { first: start, last, kind: kindOfName(lexeme, before) };
}

function names(lexemes: readonly Lexeme[], start: number, before: Lexeme): boolean {
  if (scoreNames.has(before.normal)) return false;
  if (before.kind === 'name') return true;
  if (before.kind !== 'word') return false;
  if (designators.has(before.normal)) return !isVerbHere(lexemes, start - 1);
  if (months.has(before.normal) || weekdays.has(before.normal)) return false;
  // A capital within the sentence makes a name; at its start any word has one.
  if (!before.capital || (lexemes[start] as Lexeme).kind !== 'number') return false;
  const next = lexemes[start + 1];
  const counts = next?.kind === 'word' && /[a-z]s$/.test(next.normal) && !verbSpelling(next.normal);
  if (counts) return false;
  const first = start - 1 === 0 || lexemes[start - 2]?.kind === 'mark';
  // "Story 3: …" heads a text.
  if (start === 1 && (next === undefined || [':', '–', '—', '-', '.'].includes(next.normal))) return true;
  return first ? /[A-Z].*[A-Z]/.test(before.text) : verbSpelling(before.normal) === undefined && before.text !== 'I';
}

/** "to shift 200 units", "we table 3 motions": no name. */
function isVerbHere(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.normal ?? '';
  return before === 'to' || modals.has(before) || before === 'we' || before === 'i' || before === 'they';
}

function kindOfName(lexeme: Lexeme, before: Lexeme): NumberName['kind'] {
  if (datedDesignators.has(before.normal)) return 'label';
  if (designators.has(before.normal))
    return before.normal === 'version' || before.normal === 'release' ? 'version' : 'label';
  return lexeme.text.includes('.') ? 'version' : 'identifier';
}

/** A unit, a percent sign or a multiplier after the number: it measures after all. */
function isMeasured(lexemes: readonly Lexeme[], start: number): boolean {
  const lexeme = lexemes[start] as Lexeme;
  const next = lexemes[start + 1];
  if (next === undefined) return false;
  if (
    /^\d[\d.,]*[a-z]/i.test(lexeme.text) ||
    ['%', '+', '/', '→', 'percent', 'per', 'x', 'out', 'million', 'thousand'].includes(next.normal)
  )
    return true;
  return durations.has(next.normal);
}

function readOrdinal(lexemes: readonly Lexeme[], start: number): NumberName | undefined {
  const { normal } = lexemes[start] as Lexeme;
  if (ordinals.has(normal)) return { first: start, last: start, kind: 'ordinal' };
  if (normal === 'day' && lexemes[start + 1]?.normal === 'one') return { first: start, last: start + 1, kind: 'label' };
  return undefined;
}
