import type { Position, TextDocument, Uri } from 'vscode';
import { Hover, languages, MarkdownString } from 'vscode';
import { toRange } from '../convert.ts';
import type { State } from '../documents/state.ts';
import type { Feature } from '../feature.ts';
import { aboutCompetency } from './competency.ts';
import type { Contribution, Contributor } from './contribution.ts';
import { aboutFindings } from './finding.ts';
import { aboutLabel } from './label.ts';
import { aboutMetric } from './metric.ts';
import { aboutStrengths } from './strength.ts';

/** In the order in which they are shown. */
const contributors: readonly Contributor[] = [aboutFindings, aboutStrengths, aboutMetric, aboutLabel, aboutCompetency];

/**
 * Says of what stands at a place why it is noticed, why it is good, what a metric is made of, what an interviewer listens
 * for in a part, or what a competency means.
 */
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
  const place = { state, offset: document.offsetAt(position), extensionUri };
  const contributions = contributors.flatMap((contribute) => contribute(place));
  const narrowest = [...contributions].sort((first, second) => lengthOf(first) - lengthOf(second))[0];
  return narrowest && new Hover(contributions.map(write), toRange(document, narrowest.range));
}

function write(contribution: Contribution): MarkdownString {
  const text = new MarkdownString();
  contribution.write(text);
  return text;
}

function lengthOf({ range }: Contribution): number {
  return range.end - range.start;
}
