import type { Message } from '../../finding.ts';
import { message } from '../../finding.ts';
import type { AnatomyPiece } from './anatomy.ts';
import { missingAnatomy } from './anatomy.ts';
import type { Quantity, QuantityKind } from './model.ts';

/** A metric in plain words: what it is, its pieces, and what an interviewer would ask for. */
export interface AnatomyLines {
  readonly kind: Message;
  /** "Value: 40", "Baseline: from 9 hours" …, those that the text gives. */
  readonly pieces: readonly Message[];
  /** What is missing and why it is asked for; empty where the kind needs nothing. */
  readonly missing: readonly Message[];
}

const kinds: Readonly<Record<QuantityKind, Message>> = {
  outcome: message('Measured outcome'),
  target: message('Target: aimed at or expected, not an outcome'),
  scale: message('Size of the setting, not an outcome'),
  effort: message('Effort that was put in, not an outcome'),
  date: message('Date or time, not an outcome'),
  version: message('Version, not an outcome'),
  ordinal: message('Place in an order, not an outcome'),
  identifier: message('Part of a name, not an outcome'),
  label: message('Part of a fixed phrase, not an outcome'),
};

const questions: Readonly<Record<AnatomyPiece, Message>> = {
  baseline: message('No baseline: a change means little without what it started from. “From what?”'),
  period: message('No period: it may have taken a week or three years. “In which time?”'),
  scope: message('No scope: it may hold for one case or for all. “Across how much?”'),
};

/**
 * Says what is known of a metric, in lines for people.
 *
 * @param quantity - The metric, as found in the text.
 */
export function anatomyLines(quantity: Quantity): AnatomyLines {
  return {
    kind: kinds[quantity.kind],
    pieces: piecesOf(quantity),
    missing: missingAnatomy(quantity).map((piece) => questions[piece]),
  };
}

function piecesOf({ value, most, unit, direction, baseline, period, scope }: Quantity): Message[] {
  const pieces: Message[] = [];
  if (value !== undefined && most !== undefined)
    pieces.push(message('Value: {least} to {most}', { least: plain(value), most: plain(most) }));
  else if (value !== undefined) pieces.push(message('Value: {value}', { value: plain(value) }));
  if (unit === 'x') pieces.push(message('Unit: times as much'));
  else if (unit !== undefined) pieces.push(message('Unit: {unit}', { unit }));
  if (direction === 'up') pieces.push(message('Direction: up'));
  if (direction === 'down') pieces.push(message('Direction: down'));
  if (baseline !== undefined) pieces.push(message('Baseline: {text}', { text: baseline.text }));
  if (period !== undefined) pieces.push(message('Period: {text}', { text: period.text }));
  if (scope !== undefined) pieces.push(message('Scope: {text}', { text: scope.text }));
  return pieces;
}

/** A third is 0.33, not 0.3333333333333333. */
function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
