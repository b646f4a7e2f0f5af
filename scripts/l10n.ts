/**
 * Collects all texts that can be translated into l10n/bundle.l10n.json: what src/extension gives to `l10n.t`, and the
 * messages of src/core. Run it after changing a text; a test fails where the file is out of date. It takes texts that
 * are gone out of the translations and names those that are not translated: these are shown in English.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { narrativeParts } from '../src/core/answer/model.ts';
import { partName } from '../src/core/answer/names.ts';
import { competencies } from '../src/core/questions/competencies.ts';
import { rules } from '../src/core/rules/index.ts';
import { snippetList } from '../src/core/template/snippets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The file that translators start from, as text. */
export function baseBundle(): string {
  const texts = new Set([...textsIn('src/extension', 'l10n.t'), ...textsIn('src/core', 'message')]);
  for (const part of narrativeParts) texts.add(partName(part));
  for (const { description } of snippetList) texts.add(description);
  for (const { metadata } of rules) texts.add(metadata.summary).add(metadata.brief);
  for (const { description, signals } of competencies) for (const text of [description, ...signals]) texts.add(text);
  const entries = [...texts].sort().map((text) => [text, text] as const);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

function textsIn(folder: string, callee: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => textsOf(join(root, folder, name), callee));
}

function textsOf(path: string, callee: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === callee) {
      const [text] = node.arguments;
      if (text !== undefined) texts.push(...literals(text, source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** A text itself, or all texts of the record in the same file that it is taken from. */
function literals(node: ts.Expression, source: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node))
    return [...literals(node.whenTrue, source), ...literals(node.whenFalse, source)];
  if (!ts.isElementAccessExpression(node)) return [];
  const record = node.expression.getText(source);
  const texts: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isVariableDeclaration(child) && child.name.getText(source) === record && child.initializer !== undefined) {
      ts.forEachChild(child.initializer, (property) => {
        if (ts.isPropertyAssignment(property)) texts.push(...literals(property.initializer, source));
      });
    }
    ts.forEachChild(child, visit);
  };
  visit(source);
  return texts;
}

/** The translations, by file name. */
export function translations(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const names = readdirSync(join(root, 'l10n')).filter((name) => /^bundle\.l10n\..+\.json$/.test(name));
  const read = (name: string) => JSON.parse(readFileSync(join(root, 'l10n', name), 'utf8')) as Record<string, string>;
  return new Map(names.map((name) => [name, read(name)]));
}

/** The rules' summaries as the settings page of the same language has them. */
function summariesIn(bundle: string): Record<string, string> {
  const page = join(root, bundle.replace('bundle.l10n', 'package.nls'));
  const settings = JSON.parse(readFileSync(page, 'utf8')) as Readonly<Record<string, string>>;
  const pairs = rules.map(({ metadata }) => [metadata.summary, settings[`rule.${metadata.id}`]] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** Takes texts that are no longer used out of the translations. */
function prune(base: Readonly<Record<string, string>>): void {
  for (const [name, found] of translations()) {
    const texts = { ...summariesIn(name), ...found };
    const kept = Object.entries(texts).filter(([text]) => text in base);
    writeFileSync(join(root, 'l10n', name), `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`);
    const missing = Object.keys(base).filter((text) => !(text in texts));
    if (missing.length > 0) console.log(`${name} lacks:`, missing);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const base = baseBundle();
  writeFileSync(join(root, 'l10n/bundle.l10n.json'), base);
  prune(JSON.parse(base) as Record<string, string>);
}
