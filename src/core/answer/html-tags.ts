import type { Emphasis } from '../text/prose-writer.ts';

/** Tags that set words off, as labels are. */
export const emphasisTags: ReadonlyMap<string, Emphasis['weight']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['u', 'strong'],
  ['summary', 'strong'],
  ['dt', 'strong'],
  ['th', 'strong'],
  ['h1', 'strong'],
  ['h2', 'strong'],
  ['h3', 'strong'],
  ['h4', 'strong'],
  ['h5', 'strong'],
  ['h6', 'strong'],
  ['i', 'weak'],
  ['em', 'weak'],
]);

/** Tags at which a line begins or ends. */
export const lineTags: ReadonlySet<string> = new Set(
  'br hr p div section article details summary blockquote ul ol li dl dt dd table thead tbody tr td th h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** Tags whose content is not read. */
export const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'code', 'textarea', 'svg', 'title']);

const name = /^<\/?([a-z][a-z\d-]*)/i;

/** The name of a tag in lower case; `undefined` for comments and the like. */
export function tagName(tag: string): string | undefined {
  return name.exec(tag)?.[1]?.toLowerCase();
}
