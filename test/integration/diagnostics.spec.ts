import type { Disposable } from 'vscode';
import { DiagnosticSeverity, languages, Uri, window, workspace } from 'vscode';
import { blamingAnswer, blamingSentence, owningSentence, wholeAnswer } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import {
  analysed,
  closeAll,
  findingsIn,
  openText,
  placeOf,
  replaceText,
  ruleOf,
  rulesIn,
  shownFindings,
  startExtension,
  until,
  withSetting,
} from './support/editor.ts';
import { mountMemoryFiles, readOnlyScheme } from './support/memory-files.ts';

describe('Diagnostics', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  it('show blame where it stands, with rule, page and severity', async () => {
    const { document } = await openText(blamingAnswer);
    const blame = (await findingsIn(document)).find((finding) => ruleOf(finding) === 'blame-language');
    ok(blame, 'a finding of blame-language');
    equal(blame.severity, DiagnosticSeverity.Warning, 'severity');
    ok(placeOf(document, blamingSentence).contains(blame.range), 'the finding to lie in the blaming sentence');
    ok(typeof blame.code === 'object', 'a code with a target');
    includes(blame.code.target.path, '/docs/rules/blame-language.md');
  });

  it('vanish when the sentence is rewritten', async () => {
    const { document } = await openText(blamingAnswer);
    includes((await rulesIn(document)).join(), 'blame-language');
    await replaceText(document, blamingSentence, owningSentence);
    equal((await rulesIn(document)).includes('blame-language'), false, 'blame after the rewrite');
  });

  it('are quiet on an answer that owns its failure', async () => {
    const { document } = await openText(wholeAnswer);
    const loud = (await findingsIn(document)).filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
    // It is told in less than a minute, and that is all there is to say.
    equal(loud.map(ruleOf), ['too-short'], 'warnings');
  });

  it('stand at the same words with carriage returns', async () => {
    const text = blamingAnswer.replaceAll('\n', '\r\n');
    const { document } = await openText(text);
    const blame = (await findingsIn(document)).find((finding) => ruleOf(finding) === 'blame-language');
    ok(blame && placeOf(document, blamingSentence).contains(blame.range), 'the finding to lie in the sentence');
  });

  it('stand at the same words after a byte order mark', async () => {
    const { document } = await openText(blamingAnswer);
    const plain = (await findingsIn(document)).map(({ range }) => range);
    const marked = await openText(`\uFEFF${blamingAnswer}`);
    equal(
      (await findingsIn(marked.document)).map(({ range }) => range),
      plain,
      'places',
    );
  });

  it('are there for an untitled document with labels', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: blamingAnswer });
    await window.showTextDocument(document);
    includes((await rulesIn(document)).join(), 'blame-language');
  });

  it('are there on a read-only file system', async () => {
    const { document } = await openText(blamingAnswer);
    const uri = document.uri.with({ scheme: readOnlyScheme });
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await analysed(uri);
    includes(shownFindings(uri).map(ruleOf).join(), 'blame-language');
  });

  it('keep away from other Markdown', async () => {
    const { document } = await openText(`# Notes\n\n${blamingSentence}\n`, '.md');
    equal((await analysed(document.uri)).kind, 'no-answer', 'kind');
    equal(shownFindings(document.uri).map(ruleOf), [], 'findings');
  });

  it('take other names for answers by the setting', async () => {
    await withSetting('files', ['**/*.story.md'], async () => {
      const { document } = await openText(`# Title\n\n## Action\n\n${blamingSentence}\n`, '.story.md');
      includes((await rulesIn(document)).join(), 'blame-language');
    });
  });

  it('survive an empty file', async () => {
    const { document } = await openText('');
    equal((await analysed(document.uri)).kind, 'answers', 'kind');
  });

  it('survive front matter that does not parse', async () => {
    const { document } = await openText(`---\nstar: [true\ntype: : :\n---\n\n${blamingAnswer}`);
    includes((await rulesIn(document)).join(), 'blame-language');
  });

  it('leave files of five megabytes alone and say so', async () => {
    const { document } = await openText(`${blamingAnswer}\n`.repeat(Math.ceil(5_000_000 / blamingAnswer.length)));
    const state = await analysed(document.uri);
    equal([state.kind, 'limit' in state && state.limit], ['too-large', 256], 'state');
    equal(shownFindings(document.uri).length, 0, 'findings');
  });

  it('go when the checks are turned off and come back', async () => {
    const { document } = await openText(blamingAnswer);
    const waitFor = (what: string, some: boolean) =>
      until(
        what,
        () => shownFindings(document.uri).length > 0 === some,
        (check) => languages.onDidChangeDiagnostics(check),
      );
    await waitFor('findings', true);
    await withSetting('enable', false, () => waitFor('no findings', false));
    await waitFor('findings again', true);
  });

  it('follow the severity that the settings give a rule', async () => {
    await withSetting('rules', { 'blame-language': 'error' }, async () => {
      const { document } = await openText(blamingAnswer);
      const blame = (await findingsIn(document)).find((finding) => ruleOf(finding) === 'blame-language');
      equal(blame?.severity, DiagnosticSeverity.Error, 'severity');
    });
    await withSetting('rules', { 'blame-language': 'off' }, async () => {
      const { document } = await openText(blamingAnswer);
      equal((await rulesIn(document)).includes('blame-language'), false, 'blame');
    });
  });

  it('are cleared when the document is Markdown no more', async () => {
    const { document } = await openText(blamingAnswer);
    ok((await findingsIn(document)).length > 0, 'findings at first');
    const { uri } = document;
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await until(
      'no findings',
      () => shownFindings(uri).length === 0,
      (check) => languages.onDidChangeDiagnostics(check),
    );
  });

  it('are cleared when the document is closed', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: blamingAnswer });
    await window.showTextDocument(document);
    ok((await findingsIn(document)).length > 0, 'findings at first');
    await closeAll();
    await until(
      'no findings',
      () => shownFindings(document.uri).length === 0,
      (check) => languages.onDidChangeDiagnostics(check),
    );
  });

  it('point to pages that are in the package', async () => {
    await startExtension();
    const { document } = await openText('# Empty\n');
    for (const { code } of await findingsIn(document)) {
      ok(typeof code === 'object', 'a code with a target');
      ok(await isThere(Uri.from(code.target)), `a page at ${code.target.path}`);
    }
  });
});

/** In the web the extension itself is on a server, which no file system of the editor speaks to. */
async function isThere(address: Uri): Promise<boolean> {
  if (address.scheme.startsWith('http')) return (await fetch(address.toString())).ok;
  return (await workspace.fs.stat(address)).size > 0;
}
