/**
 * Writes what comes from the core's own lists: the generated blocks of the rules' pages and their index, the README's
 * table, the settings in package.json with their texts, the schema of the configuration file, and the snippets. With
 * `--check` it writes nothing and exits with 1 where a file differs. A test does the same.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configurationSchema } from '../src/core/configuration-schema.ts';
import { documentationPath } from '../src/core/messages.ts';
import { rules } from '../src/core/rules/index.ts';
import type { Rule } from '../src/core/rules/rule.ts';
import { snippetsFile } from '../src/core/template/snippets-file.ts';
import { between } from './generate/between.ts';
import { emptyPage, fixable, generatedLines } from './generate/rule-page.ts';
import { ruleIndex, ruleTable } from './generate/rule-index.ts';
import { manifestWithRules, ruleTexts, textsWithRules, toJson, translationWithRules } from './generate/settings.ts';

/** A file, relative to the repository, and what it should hold. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

const root = new URL('../', import.meta.url);
const metadata = rules.map((rule) => rule.metadata);
const german = 'package.nls.de.json';

/** All files that are generated, or hold something generated. */
export function generatedFiles(): Generated[] {
  const entries = rules.map((rule) => ({ metadata: rule.metadata, fixes: fixable(rule, read(pagePath(rule))) }));
  return [
    ...entries.map((entry) => {
      const path = documentationPath(entry.metadata.id);
      const page = read(path) || emptyPage(entry.metadata.id);
      return { path, text: between(page, 'generated', generatedLines(entry.metadata, entry.fixes)) };
    }),
    { path: 'docs/rules/README.md', text: ruleIndex(entries) },
    { path: 'README.md', text: between(read('README.md'), 'rules', ruleTable(entries)) },
    { path: 'package.json', text: manifestWithRules(read('package.json'), metadata) },
    { path: 'package.nls.json', text: textsWithRules(read('package.nls.json'), metadata) },
    { path: german, text: translationWithRules(read(german), metadata) },
    { path: 'schemas/configuration.schema.json', text: toJson(configurationSchema(metadata)) },
    { path: 'snippets/star.code-snippets', text: snippetsFile() },
  ];
}

/** The paths of those that are not as they should be. */
export function outdatedFiles(): string[] {
  return generatedFiles().flatMap(({ path, text }) => (read(path) === text ? [] : [path]));
}

/** A text of the repository with line feeds; empty where there is none. */
function read(path: string): string {
  const place = new URL(path, root);
  return existsSync(place) ? readFileSync(place, 'utf8').replaceAll('\r\n', '\n') : '';
}

function pagePath({ metadata: { id } }: Rule): string {
  return documentationPath(id);
}

function untranslated(): string[] {
  const translated = JSON.parse(read(german)) as Readonly<Record<string, string>>;
  return Object.keys(ruleTexts(metadata)).filter((key) => !(key in translated));
}

if (import.meta.main) {
  const outdated = outdatedFiles();
  const check = process.argv.includes('--check');
  if (!check) for (const { path, text } of generatedFiles()) writeFileSync(fileURLToPath(new URL(path, root)), text);
  console.log(
    outdated.map((path) => `${path} ${check ? 'differs: run node scripts/generate.ts' : 'written'}`).join('\n'),
  );
  for (const key of untranslated()) console.log(`${german} lacks ${key}`);
  if (check && outdated.length > 0) process.exitCode = 1;
}
