import type { Code, List, ListItem, RootContent } from 'mdast';
import { remark } from 'remark';

/** A fix that a page shows: its title, and the whole text after it. */
export interface ShownFix {
  /** Which of the example's findings it belongs to, from 0. */
  readonly finding: number;
  readonly title: string;
  readonly text: string;
}

/** An example on the page of a rule, and what the page says of it. */
export interface Example {
  /** Where it begins on the page, from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether it stands at the edge between what is found and what is left alone. */
  readonly isBoundary: boolean;
  /** One line a finding, as {@link describeFinding} writes it; `undefined` where the page does not say. */
  readonly findings: readonly string[] | undefined;
  readonly fixes: readonly ShownFix[];
}

interface Draft {
  readonly code: Code;
  findings: string[] | undefined;
  readonly fixes: ShownFix[];
}

/**
 * The examples of a page: code blocks of Markdown, each followed by a list of findings or by “Nothing is found.”
 *
 * @param page - The text of the page.
 */
export function examplesOf(page: string): Example[] {
  const drafts: Draft[] = [];
  for (const node of remark().parse(page).children) readNode(page, node, drafts);
  return drafts.map(({ code, findings, fixes }) => ({
    line: code.position?.start.line ?? 0,
    text: `${code.value}\n`,
    isBoundary: code.meta === 'boundary',
    findings,
    fixes,
  }));
}

/** Blocks that say something of the example before them; any other block ends what is said of it. */
function readNode(page: string, node: RootContent, drafts: Draft[]): void {
  const last = drafts.at(-1);
  if (node.type === 'code' && node.lang === 'markdown') drafts.push({ code: node, findings: undefined, fixes: [] });
  else if (last?.findings !== undefined) return;
  else if (node.type === 'list' && last !== undefined) readList(page, node, last);
  else if (last !== undefined && sourceOf(page, node) === 'Nothing is found.') last.findings = [];
}

function readList(page: string, list: List, draft: Draft): void {
  draft.findings = [];
  list.children.forEach((item, finding) => {
    draft.findings?.push(...readItem(page, item));
    let title: string | undefined;
    for (const child of item.children) {
      if (child.type === 'paragraph') title = /^Fix “(.*)”:$/.exec(sourceOf(page, child))?.[1];
      else if (child.type === 'code' && title !== undefined)
        draft.fixes.push({ finding, title, text: `${child.value}\n` });
    }
  });
}

/** The line of a finding, and below it those of its related places. */
function readItem(page: string, { children }: ListItem): string[] {
  const [first, ...rest] = children;
  const related = rest.flatMap((child) => (child.type === 'list' ? child.children : []));
  return [
    first === undefined ? '' : sourceOf(page, first),
    ...related.map((place) => `  ${sourceOf(page, place).replace(/^[-*] /, '')}`),
  ];
}

/** The text of a block as it is written, in one line. */
function sourceOf(page: string, { position }: { readonly position?: RootContent['position'] }): string {
  return page
    .slice(position?.start.offset, position?.end.offset)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
}
