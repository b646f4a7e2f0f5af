import { readdirSync, readFileSync } from 'node:fs';
import { readOwnAnswers, readOwnSets, type Labelled } from '../../evaluate/read.ts';

const root = new URL('../../../', import.meta.url);

/** A Markdown text that the linter is tried on. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

/** The samples, the examples of the pages, whole answers to tune on, and the labelled sentences to tune on as documents. */
export function readDocuments(): Document[] {
  return [...readSamples(), ...readExamples(), ...readAnswers(), ...readSentencesAsDocuments()];
}

function readSamples(): Document[] {
  return readdirSync(new URL('samples/', root)).map((name) => ({
    name,
    text: readFileSync(new URL(`samples/${name}`, root), 'utf8'),
  }));
}

function readExamples(): Document[] {
  const pages = [
    ...readdirSync(new URL('docs/rules/', root)).map((name) => `docs/rules/${name}`),
    'docs/answer-format.md',
  ];
  return pages.flatMap((page) =>
    [...readFileSync(new URL(page, root), 'utf8').matchAll(/^```markdown[^\n]*\n([\s\S]*?)^```$/gm)].map(
      ([, text = ''], index) => ({ name: `${page}, example ${index + 1}`, text }),
    ),
  );
}

function readAnswers(): Document[] {
  return readOwnAnswers().flatMap(({ split, rows }) =>
    split === 'tune' ? rows.map(({ id, text }) => ({ name: id, text })) : [],
  );
}

/** How many sentences stand in one document. */
const sentencesEach = 12;

/** Of a large set one sentence in so many is enough. */
const large = 1000;
const oneIn = 4;

/** How sentences are set: each a paragraph, each an item, three to a paragraph. */
const settings: readonly ((sentences: readonly string[]) => string)[] = [
  (sentences) => sentences.join('\n\n'),
  (sentences) => sentences.map((sentence) => `- ${sentence}`).join('\n'),
  (sentences) => sentences.map((sentence, index) => sentence + (index % 3 === 2 ? '\n\n' : ' ')).join(''),
];

function readSentencesAsDocuments(): Document[] {
  const kinds = [
    ['blame', 'Action'],
    ['metrics', 'Result'],
    ['learning', 'Learning'],
  ] as const;
  return kinds.flatMap(([subject, part]) => {
    const rows = readOwnSets<Labelled>(subject).flatMap(({ split, rows }) => (split === 'tune' ? thinned(rows) : []));
    return Array.from({ length: Math.ceil(rows.length / sentencesEach) }, (_, index) => {
      const sentences = rows.slice(index * sentencesEach, (index + 1) * sentencesEach).map(({ text }) => text);
      const body = settings[index % settings.length]?.(sentences) ?? '';
      return {
        name: `${subject} sentences ${index + 1}`,
        text: `## Task\n\nI kept the plan.\n\n## ${part}\n\n${body}\n`,
      };
    });
  });
}

function thinned(rows: readonly Labelled[]): readonly Labelled[] {
  return rows.length < large ? rows : rows.filter((_, index) => index % oneIn === 0);
}
