import { l10n } from 'vscode';
import { missingParts } from '../../core/answer/missing.ts';
import type { Answer, NarrativePart } from '../../core/answer/model.ts';
import { narrativeParts } from '../../core/answer/model.ts';
import type { Finding, Strength } from '../../core/finding.ts';
import { severities } from '../../core/finding.ts';
import type { Range } from '../../core/text/range.ts';
import type { Answered } from '../documents/state.ts';
import { countFindings, countWords, localise, localiseCoachPart, localisePart, speakingTime } from '../localise.ts';
import type { OutlineNode, PlaceNode } from './node.ts';

/** A line of the outline before its findings are known. */
interface Entry {
  readonly kind: 'question' | 'coach-note' | 'part';
  readonly key: string;
  readonly label: string;
  readonly tooltip: string;
  readonly range: Range;
  readonly words: number | undefined;
  readonly parts: readonly NarrativePart[];
}

/**
 * The outline of a file: a root for each answer, below it question, coach notes and parts in the order of the text,
 * the parts that are missing at the place where they would stand, and findings below what they are about.
 *
 * @param state - What is known of the document.
 * @param pace - Words a minute.
 */
export function buildOutline(state: Answered, pace: number): PlaceNode[] {
  return state.file.answers.map((answer, index) => {
    const { findings = [], strengths = [] } = state.report?.answers[index] ?? {};
    return buildAnswer({ state, answer, index, findings, strengths, pace });
  });
}

interface Source {
  readonly state: Answered;
  readonly answer: Answer;
  readonly index: number;
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
  readonly pace: number;
}

function buildAnswer(source: Source): PlaceNode {
  const { state, answer, index, findings, strengths, pace } = source;
  const label = nameOf(answer) ?? l10n.t('Answer {number}', { number: index + 1 });
  const root: PlaceNode = {
    kind: 'answer',
    id: `${state.document.uri.toString()}#${index}`,
    document: state.document,
    label,
    description: describe(answer.words, findings.length, pace),
    tooltip: answer.question?.text ?? label,
    range: answer.range,
    severity: loudest(findings),
    parent: undefined,
    children: [],
  };
  const entries = entriesOf(answer);
  const entryOf = new Map(findings.map((finding) => [finding, entries.findLast((entry) => holds(entry, finding))]));
  for (const entry of entries) {
    const own = findings.filter((finding) => entryOf.get(finding) === entry);
    const good = strengths.filter((strength) => entries.findLast((other) => holds(other, strength)) === entry);
    root.children.push(buildEntry(root, entry, own, good, pace));
  }
  for (const part of missingParts(answer)) insertMissing(root, entries, part, index);
  const others = findings.filter((finding) => entryOf.get(finding) === undefined);
  root.children.push(...buildFindings(root, others));
  return root;
}

/** The title, or the question while the title is not written. */
function nameOf({ title, question }: Answer): string | undefined {
  return [title, question].find((passage) => passage !== undefined && !/^(?:⟨.*⟩)?$/.test(passage.text))?.text;
}

function holds({ range }: Entry, noticed: Finding | Strength): boolean {
  return range.start <= noticed.range.start && noticed.range.start <= range.end;
}

function entriesOf({ question, sections, coachNotes }: Answer): Entry[] {
  const entries: Entry[] = sections.map(({ parts, label, range, words }) => {
    return { kind: 'part', key: parts.join('+'), label: localisePart(parts), tooltip: label.text, range, words, parts };
  });
  for (const { part, label, range } of coachNotes) {
    const name = localiseCoachPart(part);
    entries.push({
      kind: 'coach-note',
      key: part,
      label: name,
      tooltip: label.text,
      range,
      words: undefined,
      parts: [],
    });
  }
  if (question !== undefined) {
    const { range, text } = question;
    const label = l10n.t('Question');
    entries.push({ kind: 'question', key: 'question', label, tooltip: text, range, words: undefined, parts: [] });
  }
  return entries.sort((first, second) => first.range.start - second.range.start);
}

function buildEntry(
  root: PlaceNode,
  entry: Entry,
  findings: readonly Finding[],
  strengths: readonly Strength[],
  pace: number,
): PlaceNode {
  const same = root.children.filter(({ id }) => id.startsWith(`${root.id}/${entry.key}/`)).length;
  const node: PlaceNode = {
    kind: entry.kind,
    id: `${root.id}/${entry.key}/${same}`,
    document: root.document,
    label: entry.label,
    description: entry.kind === 'question' ? entry.tooltip : describe(entry.words, findings.length, pace),
    tooltip: entry.tooltip,
    range: entry.range,
    severity: loudest(findings),
    parent: root,
    children: [],
  };
  node.children.push(...buildFindings(node, findings), ...buildStrengths(node, strengths));
  return node;
}

function buildFindings(parent: PlaceNode, findings: readonly Finding[]): OutlineNode[] {
  return findings.map(({ rule, message, range, severity }, index) => ({
    kind: 'finding',
    id: `${parent.id}/finding/${rule}/${index}`,
    document: parent.document,
    label: localise(message),
    description: rule,
    tooltip: localise(message),
    range,
    severity,
    parent,
    children: [],
  }));
}

function buildStrengths(parent: PlaceNode, strengths: readonly Strength[]): OutlineNode[] {
  const text = parent.document.getText();
  return strengths.map(({ kind, message, range }, index) => ({
    kind: 'strength',
    id: `${parent.id}/strength/${kind}/${index}`,
    document: parent.document,
    label: localise(message),
    description: text.slice(range.start, range.end).replace(/\s+/g, ' '),
    tooltip: localise(message),
    range,
    parent,
    children: [],
  }));
}

/** After the last line of an earlier part, so that the outline shows the story in its order. */
function insertMissing(root: PlaceNode, entries: readonly Entry[], part: NarrativePart, answer: number): void {
  const rank = narrativeParts.indexOf(part);
  const isEarlier = (node: OutlineNode) => {
    const parts = node.kind === 'missing' ? [node.part] : (entries.find(({ range }) => isAt(node, range))?.parts ?? []);
    return parts.length > 0 && parts.every((other) => narrativeParts.indexOf(other) < rank);
  };
  const isPart = ({ kind }: OutlineNode) => kind === 'part' || kind === 'missing';
  const last = root.children.findLastIndex(isEarlier);
  const first = root.children.findIndex(isPart);
  const place = last >= 0 ? last + 1 : first >= 0 ? first : root.children.length;
  root.children.splice(place, 0, {
    kind: 'missing',
    id: `${root.id}/${part}/missing`,
    document: root.document,
    label: localisePart(part),
    description: l10n.t('missing'),
    tooltip: l10n.t('{part} is missing. Select it to insert it.', { part: localisePart(part) }),
    part,
    answer,
    parent: root,
    children: [],
  });
}

function isAt(node: OutlineNode, range: Range): boolean {
  return node.kind !== 'missing' && node.range === range;
}

function describe(words: number | undefined, findings: number, pace: number): string {
  const pieces = words === undefined ? [] : [countWords(words), speakingTime(words, pace)];
  if (findings > 0) pieces.push(countFindings(findings));
  return pieces.join(' · ');
}

function loudest(findings: readonly Finding[]) {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity));
}
