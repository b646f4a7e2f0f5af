import { score, type Case, type Row, type Score } from './figures.ts';

/** Prints the table of the rows; `--wrong` in the arguments lists the wrong cases too, as {@link wrongCases} says. */
export function printRows(rows: readonly Row[], argv: readonly string[]): void {
  for (const line of tableOf(rows)) console.log(line);
  if (argv.includes('--wrong')) for (const line of listWrong(rows, argv.includes('--all'))) console.log(line);
}

/**
 * The wrong cases of a row: none of a scored part unless `all` is set, so that nobody tunes on what is there to tell
 * how the rules do on texts they were not made for.
 */
export function wrongCases({ split, cases }: Row, all: boolean): Case[] {
  return split === 'score' && !all ? [] : cases.filter(({ label, found }) => label !== found);
}

function tableOf(rows: readonly Row[]): string[] {
  const head = ['label', 'set', 'split', 'n+', 'n-', 'P', 'R', 'F1'];
  const body = rows.map((row) => cellsOf(row, score(row.cases)));
  const widths = head.map((name, column) => Math.max(name.length, ...body.map((cells) => cells[column]?.length ?? 0)));
  return [head, ...body].map((cells) =>
    cells
      .map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function cellsOf({ label, set, split }: Row, one: Score): string[] {
  const counts = [one.truePositives + one.falseNegatives, one.falsePositives + one.trueNegatives];
  return [label, set, split, ...counts.map(String), ...[one.precision, one.recall, one.f1].map(figure)];
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

function listWrong(rows: readonly Row[], all: boolean): string[] {
  return rows.flatMap((row) =>
    wrongCases(row, all).map(({ id, text, label, detail = [] }) => {
      const found = detail.map((one) => `\n    ${one}`).join('');
      return `\n${row.label} · ${row.set} ${row.split} · ${label ? 'MISSED' : 'WRONG'} ${id} ${text}${found}`;
    }),
  );
}
