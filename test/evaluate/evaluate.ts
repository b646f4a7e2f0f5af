import { evaluateFalseBlame, evaluateFindingRates, type FalseBlame, type FindingRate } from './answers.ts';
import { evaluateBlame } from './blame.ts';
import { score, type Row } from './figures.ts';
import { evaluateLearning } from './learning.ts';
import { evaluateMetrics } from './metrics.ts';
import { evaluatePlanted } from './planted.ts';
import { printRows, wrongCases } from './print.ts';
import { corpusAbsence } from './read.ts';
import { evaluateSections } from './sections.ts';

const subjects: Readonly<Record<string, () => Row[]>> = {
  blame: evaluateBlame,
  planted: evaluatePlanted,
  metrics: evaluateMetrics,
  learning: evaluateLearning,
  sections: evaluateSections,
};

const usage = `npm run evaluate -- [subject …] [--wrong] [--all] [--json]

Precision, recall and F1 of what the linter understands, by label, set and split.
subject: ${Object.keys(subjects).join(', ')}, answers; without any, all of them
--wrong  list the wrong cases too, but never those of scored parts
--all    with --wrong: those of scored parts too
--json   for tools
`;

const argv = process.argv.slice(2);
if (argv.includes('--help')) console.log(usage);
else run(argv);

function run(given: readonly string[]): void {
  const named = given.filter((argument) => !argument.startsWith('-'));
  const wanted = (subject: string) => named.length === 0 || named.includes(subject);
  const rows = Object.entries(subjects).flatMap(([subject, evaluate]) => (wanted(subject) ? evaluate() : []));
  const all = given.includes('--all');
  const blame = wanted('answers') ? evaluateFalseBlame(all) : [];
  const rates = wanted('answers') ? evaluateFindingRates() : [];
  if (given.includes('--json')) {
    console.log(JSON.stringify(forTools(rows, blame, rates, given), undefined, 2));
    return;
  }
  const skipped = corpusAbsence();
  if (skipped !== undefined) console.log(`skipped: ${skipped}`);
  if (rows.length > 0) printRows(rows, given);
  printAnswers(blame, rates, given.includes('--wrong'));
}

function forTools(
  rows: readonly Row[],
  falseBlame: readonly FalseBlame[],
  findingRates: readonly FindingRate[],
  given: readonly string[],
): unknown {
  return {
    skipped: corpusAbsence(),
    rows: rows.map((row) => ({
      label: row.label,
      set: row.set,
      split: row.split,
      ...score(row.cases),
      ...(given.includes('--wrong') && { wrong: wrongCases(row, given.includes('--all')) }),
    })),
    falseBlame: falseBlame.map(({ wrong, ...one }) => ({ ...one, ...(given.includes('--wrong') && { wrong }) })),
    findingRates,
  };
}

function printAnswers(blame: readonly FalseBlame[], rates: readonly FindingRate[], withWrong: boolean): void {
  for (const { set, answers, words, findings, per5000, wrong } of blame) {
    console.log(
      `\nfalse blame, ${set}: ${findings} in ${answers} answers that blame nobody, ${words} words: ${per5000.toFixed(2)} per 5,000`,
    );
    if (withWrong) for (const one of wrong) console.log(`    ${one}`);
  }
  for (const [set, group] of Map.groupBy(rates, (one) => one.set)) {
    const { answers = 0, words = 0 } = group[0] ?? {};
    console.log(`\nfindings on good answers, ${set}: ${answers} answers, ${words} words; per 1,000 words`);
    for (const { rule, loud, hints, loudPer1000, hintsPer1000 } of group) {
      if (loud + hints === 0) continue;
      console.log(
        `    ${rule.padEnd(20)} ${loudPer1000.toFixed(2)} loud (${loud}), ${hintsPer1000.toFixed(2)} hints (${hints})`,
      );
    }
  }
}
