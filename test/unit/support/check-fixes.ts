import type { Edit, Finding, Fix } from '../../../src/core/finding.ts';
import { formatMessage } from '../../../src/core/finding.ts';
import { fix as fixSafely } from '../../../src/cli/checked.ts';
import type { Range } from '../../../src/core/text/range.ts';
import { applyFix, findingsOf, parseNamed, plainEdits } from './lint-text.ts';

/** What is wrong with the fixes of a text's findings; nothing where all of them do what they promise. */
export function faultsOf(text: string): string[] {
  const findings = findingsOf(text);
  const faults = findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) =>
      faultsOfFix(text, findings, finding, fix).map(
        (fault) => `${finding.rule}, “${formatMessage(finding.message)}”, “${formatMessage(fix.title)}”: ${fault}`,
      ),
    ),
  );
  return [...faults, ...faultsOfFixingAll(text, findings)];
}

function faultsOfFix(text: string, before: readonly Finding[], finding: Finding, fix: Fix): string[] {
  const edits = [...fix.edits].sort((first, second) => first.range.start - second.range.start);
  const misplaced = faultsOfEdits(text, { ...fix, edits });
  if (misplaced.length > 0) return misplaced;
  const fixed = applyFix(text, edits);
  const after = findingsOf(fixed);
  const shown = JSON.stringify(fixed);
  const faults: string[] = [];
  if (fixed === text) faults.push('changes nothing');
  if (!keepsOutside(text, fixed, edits)) faults.push(`changes what is outside its edits: ${shown}`);
  if (parseNamed(fixed).answers.length !== parseNamed(text).answers.length) faults.push(`splits the answer: ${shown}`);
  const alike = (finding: Finding, text: string) => sameAs(text, finding, finding.range);
  const key = alike(finding, text);
  const count = (findings: readonly Finding[], text: string) =>
    findings.filter((other) => alike(other, text) === key).length;
  if (count(after, fixed) >= count(before, text)) faults.push(`leaves the finding: ${shown}`);
  const place = moved(finding.range, plainEdits(text, edits));
  const again = after.find(
    (other) => other.rule === finding.rule && isSameRange(other.range, place) && offers(other, fix),
  );
  if (again !== undefined) faults.push(`is offered again: ${shown}`);
  const isNew = (other: Finding) => !before.some((old) => old.rule === other.rule);
  for (const other of after.filter(isNew).filter(({ severity }) => severity === 'warning' || severity === 'error')) {
    faults.push(`brings in ${other.rule}, “${formatMessage(other.message)}”: ${shown}`);
  }
  return faults;
}

/**
 * Edits lie in the text, apart from each other, and between whole characters and line ends; those of a safe fix leave
 * nothing to fill in.
 *
 * @param text - The text that they change.
 * @param fix - Its edits in the order of the text.
 */
export function faultsOfEdits(text: string, { edits, safe }: Pick<Fix, 'edits' | 'safe'>): string[] {
  const faults: string[] = [];
  let last = 0;
  edits.forEach(({ range: { start, end } }, index) => {
    const isApart = index === 0 || start > last || (start === last && edits[index - 1]?.range.start !== start);
    if (start > end || end > text.length) faults.push('has an edit outside the text');
    if (!isApart || start < last) faults.push('has edits that overlap');
    if (
      [start, end].some((offset) => /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])/.test(text.slice(offset - 1, offset + 1)))
    )
      faults.push('cuts a character or a line end in two');
    last = Math.max(last, end);
  });
  if (safe && edits.some((edit) => edit.snippet || edit.text.includes('⟨'))) faults.push('is safe, yet to fill in');
  if (edits.length === 0) faults.push('has no edit');
  return faults;
}

/** The texts before, between and after the edits are there in their order, the first at the start, the last at the end. */
function keepsOutside(text: string, fixed: string, edits: readonly Edit[]): boolean {
  let from = 0;
  let at = 0;
  for (const { range } of edits) {
    const kept = text.slice(from, range.start);
    const found = fixed.indexOf(kept, at);
    if (found === -1 || (from === 0 && found !== 0)) return false;
    at = found + kept.length;
    from = range.end;
  }
  return fixed.length - at >= text.length - from && fixed.endsWith(text.slice(from));
}

/** What makes two findings the same: rule, message and the words that it stands on. */
function sameAs(text: string, { rule, message }: Finding, range: Range): string {
  return [rule, formatMessage(message), text.slice(range.start, range.end)].join('\n').replaceAll('\r\n', '\n');
}

/** Where a range is after the edits: what was put in at its ends is not in it. */
function moved({ start, end }: Range, edits: readonly Edit[]): Range {
  const shift = (offset: number, isEnd: boolean) =>
    edits
      .filter(({ range }) => (isEnd ? range.end < offset : range.end <= offset))
      .reduce((sum, edit) => sum + edit.text.length - (edit.range.end - edit.range.start), offset);
  return { start: shift(start, false), end: shift(end, true) };
}

function isSameRange(first: Range, second: Range): boolean {
  return first.start === second.start && first.end === second.end;
}

function offers(finding: Finding, fix: Fix): boolean {
  return finding.fixes.some(({ title }) => formatMessage(title) === formatMessage(fix.title));
}

/** All safe fixes together come to an end, after which none is left. */
function faultsOfFixingAll(text: string, findings: readonly Finding[]): string[] {
  if (!findings.some(({ fixes }) => fixes.some(({ safe }) => safe))) return [];
  const { text: fixed, report } = fixSafely('text.star.md', text, true, {});
  const left = report.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
  return left.map(({ rule }) => `${rule}: a safe fix is left after all were applied: ${JSON.stringify(fixed)}`);
}
