import { l10n } from 'vscode';
import type { SectionSize } from '../core/profiles/section-size.ts';
import { briefTime, countWords, localisePart, percentage } from './localise.ts';

/**
 * The size of a section in one line: "42 words · 18 s · 24% (20–45%)", or, where what is expected holds for several parts
 * together, "18 words · 8 s · 11% · Situation & Task 25% (up to 30%)".
 */
export function describeSize({ words, seconds, share, budget }: SectionSize): string {
  const pieces = [countWords(words), briefTime(seconds)];
  if (share === 0) return pieces.join(' · ');
  if (budget === undefined) return [...pieces, percentage(share)].join(' · ');
  const { minimum, maximum } = budget.budget;
  const most = percentage(maximum / 100);
  const expected = minimum === 0 ? l10n.t('up to {most}', { most }) : `${minimum}–${most}`;
  if (budget.sections.length === 1) return [...pieces, `${percentage(share)} (${expected})`].join(' · ');
  const parts = budget.budget.parts.filter((part) => budget.sections.some((section) => section.parts.includes(part)));
  const together = `${localisePart(parts)} ${percentage(budget.percent / 100)} (${expected})`;
  return [...pieces, percentage(share), together].join(' · ');
}
