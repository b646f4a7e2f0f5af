import type { Leaf } from '../leaves.ts';
import { toSource } from '../../text/prose.ts';
import type { Candidate } from './candidate.ts';
import type { LineLabel } from './line-label.ts';
import { readHeadingLabel } from './line-label.ts';

interface Cell {
  readonly leaf: Leaf;
  readonly index: number;
}

/** Labels that fill a cell: a header row of them over their texts, or a first column of them beside their texts. */
export function tableCandidates(leaves: readonly Leaf[]): Candidate[] {
  const found: Candidate[] = [];
  for (const cells of tables(leaves)) {
    const header = labelled(cells.filter(({ leaf }) => leaf.cell?.row === 0));
    const columns = new Set(header.flatMap(({ parts }) => parts));
    const labels = columns.size > 2 ? header : labelled(cells.filter(({ leaf }) => leaf.cell?.column === 0));
    found.push(...labels.map(({ cell, label }) => tableCandidate(cell, label, columns.size > 2)));
  }
  return found;
}

function tables(leaves: readonly Leaf[]): Cell[][] {
  const byTable = new Map<number, Cell[]>();
  leaves.forEach((leaf, index) => {
    if (leaf.cell === undefined) return;
    const cells = byTable.get(leaf.cell.table);
    if (cells === undefined) byTable.set(leaf.cell.table, [{ leaf, index }]);
    else cells.push({ leaf, index });
  });
  return [...byTable.values()];
}

function labelled(cells: readonly Cell[]): { cell: Cell; label: LineLabel; parts: readonly string[] }[] {
  return cells.flatMap((cell) => {
    const label = readHeadingLabel(cell.leaf.marked.prose.text);
    if (label?.head.meaning.kind !== 'narrative') return [];
    return [{ cell, label, parts: label.head.meaning.parts }];
  });
}

function tableCandidate({ leaf, index }: Cell, { head, words }: LineLabel, above: boolean): Candidate {
  const { prose } = leaf.marked;
  return {
    leaf: index,
    meaning: head.meaning,
    trust: head.trust,
    name: head.name,
    form: 'table',
    depth: 0,
    style: `table ${leaf.cell?.table ?? 0} ${above ? 'columns' : 'rows'}`,
    weak: true,
    inside: false,
    top: true,
    letter: head.letter,
    alone: true,
    begin: 0,
    words,
    body: prose.text.length,
    source: toSource(prose, words),
  };
}
