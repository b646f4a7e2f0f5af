import type { Position, TextDocument, Uri } from 'vscode';
import { Hover, languages, MarkdownString } from 'vscode';
import type { Range } from '../../core/text/range.ts';
import { contains } from '../../core/text/range.ts';
import { toRange } from '../convert.ts';
import { quantityAt } from '../documents/quantity-at.ts';
import type { State } from '../documents/state.ts';
import type { Feature } from '../feature.ts';
import { describeFinding, describeMetric, describeStrength } from './describe.ts';

/** Says of what stands at a place why it is noticed, why it is good, or what a metric is made of. */
export const hover: Feature = ({ documents, extensionUri }) =>
  languages.registerHoverProvider(
    { language: 'markdown' },
    {
      provideHover: (document, position) => hoverAt(documents.of(document), document, position, extensionUri),
    },
  );

function hoverAt(
  state: State | undefined,
  document: TextDocument,
  position: Position,
  extensionUri: Uri,
): Hover | undefined {
  if (state?.kind !== 'answers') return undefined;
  const offset = document.offsetAt(position);
  const at = { start: offset, end: offset };
  const texts: MarkdownString[] = [];
  const ranges: Range[] = [];
  const add = (range: Range, describe: (text: MarkdownString) => void): void => {
    const text = new MarkdownString();
    describe(text);
    texts.push(text);
    ranges.push(range);
  };
  const { findings = [], answers = [] } = state.report ?? {};
  const rules = new Set<string>();
  for (const { rule, range } of findings) {
    if (!contains(range, at) || rules.has(rule)) continue;
    rules.add(rule);
    add(range, (text) => {
      describeFinding(text, rule, extensionUri);
    });
  }
  for (const { kind, range } of answers.flatMap(({ strengths }) => strengths)) {
    if (contains(range, at)) {
      add(range, (text) => {
        describeStrength(text, kind);
      });
    }
  }
  const quantity = quantityAt(state, offset);
  if (quantity !== undefined) {
    add(quantity.range, (text) => {
      describeMetric(text, quantity);
    });
  }
  const [narrowest] = ranges.sort((first, second) => first.end - first.start - (second.end - second.start));
  return narrowest && new Hover(texts, toRange(document, narrowest));
}
