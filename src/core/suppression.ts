import type { AnswerFile, Directive } from './answer/model.ts';
import type { Finding } from './finding.ts';
import { contains } from './text/range.ts';

/**
 * Takes out the findings that comments in the file speak against:
 * `<!-- star-writer disable ID… -->` from there to the next `enable ID…` or the end, `<!-- star-writer ignore ID… -->`
 * in the block that follows. Without an id all rules are meant.
 */
export function withoutSuppressed(file: AnswerFile, findings: readonly Finding[]): Finding[] {
  if (file.directives.length === 0) return [...findings];
  return findings.filter((finding) => !isSuppressed(file.directives, finding));
}

function isSuppressed(directives: readonly Directive[], finding: Finding): boolean {
  let disabled = false;
  for (const directive of directives) {
    const [verb, ...ids] = directive.words;
    if (ids.length > 0 && !ids.includes(finding.rule)) continue;
    if (verb === 'ignore' && directive.next !== undefined && contains(directive.next, finding.range)) return true;
    if (directive.range.start > finding.range.start) continue;
    if (verb === 'disable') disabled = true;
    if (verb === 'enable') disabled = false;
  }
  return disabled;
}
