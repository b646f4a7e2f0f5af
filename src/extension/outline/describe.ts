import { l10n } from 'vscode';
import type { Severity } from '../../core/finding.ts';
import { severities } from '../../core/finding.ts';
import {
  briefTime,
  countFindings,
  countSeverity,
  countStrengths,
  countWords,
  localiseFollowUp,
  percentage,
  severityWord,
  spokenTime,
} from '../localise.ts';
import { bar } from './bar.ts';
import type { FollowUpNode, OutlineNode, PlaceNode, Size } from './node.ts';
import { findingsOf, followUpsIn, isPlace, strengthsOf } from './node.ts';

/** What stands in pale letters behind a line's label: the figures, the most telling first, since the end may be cut off. */
export function describe(node: OutlineNode): string {
  switch (node.kind) {
    case 'finding':
      return node.rule;
    case 'strength':
      return node.text;
    case 'missing':
      return l10n.t('missing');
    case 'follow-ups':
      return countAnswered(node);
    case 'follow-up':
      return describeFollowUp(node).join(' · ');
    case 'question':
      return [...open(node), node.text].join(' · ');
    case 'answer':
    case 'coach-note':
    case 'part':
      return figures(node).join(' · ');
  }
}

function figures(node: PlaceNode): string[] {
  const { size, kind } = node;
  const pieces: string[] = [];
  if (size?.share !== undefined) pieces.push(`${bar(size.share)} ${percentage(size.share)}`);
  if (size !== undefined) pieces.push(size.words === 0 ? l10n.t('empty') : briefTime(size.seconds));
  pieces.push(...open(node));
  if (followUpsIn(node).length > 0) pieces.push(countAnswered(node));
  const strengths = strengthsOf(node).length;
  if (kind === 'part' && strengths > 0) pieces.push(`★ ${strengths}`);
  if (size !== undefined && size.words > 0) pieces.push(countWords(size.words));
  return pieces;
}

function open(node: PlaceNode): string[] {
  const count = findingsOf(node).length;
  return count === 0 ? [] : [countFindings(count)];
}

/** What a screen reader says of a line: all that is shown, in words, and nothing that only an icon or a bar tells. */
export function speak(node: OutlineNode): string {
  return wordsFor(node)
    .filter((piece) => piece !== '')
    .join(', ');
}

function wordsFor(node: OutlineNode): string[] {
  switch (node.kind) {
    case 'finding':
      return [severityWord(node.severity), node.label, node.rule];
    case 'strength':
      return [l10n.t('Strength'), node.label, node.text];
    case 'missing':
      return [node.label, l10n.t('missing'), l10n.t('select it to insert it')];
    case 'follow-ups':
      return [node.label, countAnswered(node)];
    case 'follow-up':
      return [l10n.t('Follow-up question'), node.label, ...describeFollowUp(node)];
    case 'answer':
      return [l10n.t('Answer'), node.label, ...details(node)];
    case 'question':
      return [node.label, node.text ?? '', ...details(node)];
    case 'coach-note':
      return [l10n.t('Note'), node.label, ...details(node)];
    case 'part':
      return [node.label, ...details(node)];
  }
}

/** What is shown when the pointer rests on a line: the label as it is written, and the figures in words. */
export function explain(node: OutlineNode): string {
  if (node.kind === 'follow-up') return [node.tooltip, ...describeFollowUp(node)].join('\n');
  return isPlace(node) ? [node.tooltip, ...details(node)].join('\n') : node.tooltip;
}

function details(node: PlaceNode): string[] {
  const { size, unwritten, kind } = node;
  const pieces = size === undefined ? [] : sizeInWords(size);
  if (unwritten && size?.words !== 0) pieces.push(l10n.t('still to be written in places'));
  const findings = findingsOf(node);
  for (const severity of severities) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count > 0) pieces.push(countSeverity(severity, count));
  }
  if (followUpsIn(node).length > 0) pieces.push(countAnswered(node));
  const strengths = strengthsOf(node).length;
  if (kind === 'part' && strengths > 0) pieces.push(countStrengths(strengths));
  return pieces;
}

/** How many of a line's questions have an answer. */
function countAnswered(node: OutlineNode): string {
  const all = followUpsIn(node);
  const answered = all.filter(({ followUp }) => followUp.state === 'answered').length;
  return l10n.t('{answered} of {all} answered', { answered, all: all.length });
}

function describeFollowUp({ followUp: { kind, state } }: FollowUpNode): string[] {
  const about = kind === undefined ? l10n.t('your own') : localiseFollowUp(kind);
  return [state === 'open' ? l10n.t('open') : l10n.t('answered'), about];
}

function sizeInWords({ words, seconds, share }: Size): string[] {
  if (words === 0) return [l10n.t('empty')];
  const pieces = [countWords(words), spokenTime(seconds)];
  if (share !== undefined) pieces.push(l10n.t('{share} of the answer', { share: percentage(share) }));
  return pieces;
}

/** The loudest severity of a line's findings. */
export function loudest(node: OutlineNode): Severity | undefined {
  const findings = findingsOf(node);
  return severities.find((severity) => findings.some((finding) => finding.severity === severity));
}
