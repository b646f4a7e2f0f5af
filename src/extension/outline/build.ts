import { l10n } from 'vscode';
import { missingParts } from '../../core/answer/missing.ts';
import type { Answer, NarrativePart } from '../../core/answer/model.ts';
import { narrativeParts } from '../../core/answer/model.ts';
import type { Finding, Strength } from '../../core/finding.ts';
import type { Range } from '../../core/text/range.ts';
import { analysesOf } from '../documents/analyses.ts';
import type { Answered } from '../documents/state.ts';
import { localise, localisePart } from '../localise.ts';
import type { Entry } from './entries.ts';
import { entriesOf } from './entries.ts';
import { addFollowUps } from './follow-ups.ts';
import type { OutlineNode, PlaceNode, Size } from './node.ts';
import { isPlace } from './node.ts';

/**
 * The outline of a file: a root for each answer, below it question, coach notes and parts in the order of the text,
 * the parts that are missing at the place where they would stand, and findings below what they are about.
 *
 * @param state - What is known of the document.
 */
export function buildOutline(state: Answered): PlaceNode[] {
  return state.file.answers.map((answer, index) => {
    const { findings = [], strengths = [] } = state.report?.answers[index] ?? {};
    return buildAnswer({ state, answer, index, findings, strengths });
  });
}

interface Source {
  readonly state: Answered;
  readonly answer: Answer;
  readonly index: number;
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
}

function buildAnswer(source: Source): PlaceNode {
  const { state, answer, index, findings, strengths } = source;
  const label = nameOf(answer) ?? l10n.t('Answer {number}', { number: index + 1 });
  const root: PlaceNode = {
    kind: 'answer',
    id: `${state.document.uri.toString()}#${index}`,
    document: state.document,
    answer: index,
    label,
    tooltip: answer.question?.text ?? label,
    text: undefined,
    range: answer.range,
    size: sizeOf(source, answer.words, false),
    rank: undefined,
    unwritten: false,
    parent: undefined,
    children: [],
  };
  const entries = entriesOf(answer);
  const entryOf = new Map(findings.map((finding) => [finding, entries.findLast((entry) => holds(entry, finding))]));
  for (const entry of entries) {
    const node = buildEntry(root, entry, entry.words === undefined ? undefined : sizeOf(source, entry.words, true));
    const own = findings.filter((finding) => entryOf.get(finding) === entry);
    const good = strengths.filter((strength) => entries.findLast((other) => holds(other, strength)) === entry);
    node.children.push(...buildFindings(node, own), ...buildStrengths(node, good));
    root.children.push(node);
  }
  for (const part of missingParts(answer)) insertMissing(root, entries, part);
  const others = findings.filter((finding) => entryOf.get(finding) === undefined);
  root.children.push(...buildFindings(root, others));
  const analysis = analysesOf(state)[index];
  if (analysis !== undefined) addFollowUps(root, answer, analysis);
  return root;
}

/** The title, or the question while the title is not written. */
function nameOf({ title, question }: Answer): string | undefined {
  return [title, question].find((passage) => passage !== undefined && !/^(?:⟨.*⟩)?$/.test(passage.text))?.text;
}

function sizeOf({ state, answer }: Source, words: number, isPart: boolean): Size {
  const share = isPart && words > 0 ? words / answer.words : undefined;
  return { words, seconds: (words / state.preferences.pace) * 60, share };
}

function holds({ range }: Entry, noticed: Finding | Strength): boolean {
  return range.start <= noticed.range.start && noticed.range.start <= range.end;
}

function buildEntry(root: PlaceNode, entry: Entry, size: Size | undefined): PlaceNode {
  const { kind, key, label, tooltip, text, range, rank, unwritten } = entry;
  const same = root.children.filter(({ id }) => id.startsWith(`${root.id}/${key}/`)).length;
  const { document, answer } = root;
  const id = `${root.id}/${key}/${same}`;
  return {
    kind,
    id,
    document,
    answer,
    label,
    tooltip,
    text,
    range,
    size,
    rank,
    unwritten,
    parent: root,
    children: [],
  };
}

function buildFindings(parent: PlaceNode, findings: readonly Finding[]): OutlineNode[] {
  const { document, answer } = parent;
  return findings.map(({ rule, message, range, severity }, index) => ({
    kind: 'finding',
    id: `${parent.id}/finding/${rule}/${index}`,
    document,
    answer,
    label: localise(message),
    tooltip: localise(message),
    range,
    rule,
    severity,
    parent,
    children: [],
  }));
}

function buildStrengths(parent: PlaceNode, strengths: readonly Strength[]): OutlineNode[] {
  const { document, answer } = parent;
  const text = document.getText();
  return strengths.map(({ kind, message, range }, index) => ({
    kind: 'strength',
    id: `${parent.id}/strength/${kind}/${index}`,
    document,
    answer,
    label: localise(message),
    tooltip: localise(message),
    text: text.slice(range.start, range.end).replace(/\s+/g, ' '),
    range,
    parent,
    children: [],
  }));
}

/** After the last line of an earlier part, so that the outline shows the story in its order. */
function insertMissing(root: PlaceNode, entries: readonly Entry[], part: NarrativePart): void {
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
    answer: root.answer,
    label: localisePart(part),
    tooltip: l10n.t('{part} is missing. Select it to insert it.', { part: localisePart(part) }),
    part,
    parent: root,
    children: [],
  });
}

function isAt(node: OutlineNode, range: Range): boolean {
  return isPlace(node) && node.range === range;
}
