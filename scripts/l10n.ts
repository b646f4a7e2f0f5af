/**
 * Collects all texts that can be translated into l10n/bundle.l10n.json: what src/extension gives to `l10n.t`, and the
 * messages of src/core. Run it after changing a text; a test fails where the file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { narrativeParts } from '../src/core/answer/model.ts';
import { partName } from '../src/core/answer/names.ts';
import { snippetList } from '../src/core/template/snippets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The file that translators start from, as text. */
export function baseBundle(): string {
  const texts = new Set([...textsIn('src/extension', 'l10n.t'), ...textsIn('src/core', 'message')]);
  for (const part of narrativeParts) texts.add(partName(part));
  for (const { name, description } of snippetList) texts.add(name).add(description);
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

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(root, 'l10n/bundle.l10n.json'), baseBundle());
