import type { CodeAction, Disposable } from 'vscode';
import { CodeActionKind, commands, DiagnosticSeverity, languages, Uri, window, workspace } from 'vscode';
import { blamingAnswer, blamingSentence } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import {
  actionsAt,
  analysed,
  choose,
  closeAll,
  placeOf,
  ruleOf,
  shownFindings,
  startExtension,
  until,
  withSetting,
} from './support/editor.ts';
import { memoryScheme, mountMemoryFiles } from './support/memory-files.ts';
import { freshFolder, remove, write } from './support/workspace-files.ts';

describe('Configuration files', () => {
  let mounted: Disposable;
  before(async () => {
    mounted = mountMemoryFiles();
    await startExtension();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const blameIn = (uri: Uri) => shownFindings(uri).find((finding) => ruleOf(finding) === 'blame-language')?.severity;
  const untilBlame = (uri: Uri, severity: DiagnosticSeverity | undefined) =>
    until(`blame to be ${String(severity)}`, () => blameIn(uri) === severity, languages.onDidChangeDiagnostics);

  async function open(uri: Uri, text = blamingAnswer): Promise<Uri> {
    await write(uri, text);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await analysed(uri);
    return uri;
  }

  it('hold for the answers in their folder and below, the nearest alone', async () => {
    const folder = freshFolder();
    await write(Uri.joinPath(folder, '.starwriterrc.json'), '{"rules": {"blame-language": "error"}}');
    await write(Uri.joinPath(folder, 'inner/.starwriterrc.yaml'), 'rules:\n  missing-metrics: off\n');
    const deep = await open(Uri.joinPath(folder, 'a/b/answer.star.md'));
    equal(blameIn(deep), DiagnosticSeverity.Error, 'blame two folders below');
    const inner = await open(Uri.joinPath(folder, 'inner/answer.star.md'));
    equal(blameIn(inner), DiagnosticSeverity.Warning, 'blame below the nearer file');
  });

  it('win over the settings, and are weaker than front matter', async () => {
    const folder = freshFolder();
    await write(Uri.joinPath(folder, '.starwriterrc.yml'), 'rules: {blame-language: information}\n');
    await withSetting('rules', { 'blame-language': 'error', 'missing-learning': 'off' }, async () => {
      const plain = await open(Uri.joinPath(folder, 'plain.star.md'));
      equal(blameIn(plain), DiagnosticSeverity.Information, 'blame by the file');
      const matter = '---\nstar: {rules: {blame-language: hint}}\n---\n\n';
      const own = await open(Uri.joinPath(folder, 'own.star.md'), matter + blamingAnswer);
      equal(blameIn(own), DiagnosticSeverity.Hint, 'blame by front matter');
    });
  });

  it('are followed when they come, change and go', async () => {
    const folder = freshFolder();
    const file = Uri.joinPath(folder, '.starwriterrc.json');
    const answer = await open(Uri.joinPath(folder, 'answer.star.md'));
    equal(blameIn(answer), DiagnosticSeverity.Warning, 'blame by default');
    await write(file, '{"rules": {"blame-language": "hint"}}');
    await untilBlame(answer, DiagnosticSeverity.Hint);
    await write(file, '{"rules": {"blame-language": "off"}}');
    await untilBlame(answer, undefined);
    await remove(file);
    await untilBlame(answer, DiagnosticSeverity.Warning);
  });

  it('show what is wrong in them at its place until it is mended, and hold in the rest', async () => {
    const folder = freshFolder();
    const file = Uri.joinPath(folder, '.starwriterrc.yaml');
    const text = 'rules:\n  zebra: off\n  blame-language: hint\n';
    await write(file, text);
    const answer = await open(Uri.joinPath(folder, 'answer.star.md'));
    equal(blameIn(answer), DiagnosticSeverity.Hint, 'blame by the rest of the file');
    const [problem, ...others] = shownFindings(file);
    equal(others.length, 0, 'other problems');
    equal(problem?.message, 'There is no rule “zebra”.', 'message');
    equal(problem?.range, placeOf(await workspace.openTextDocument(file), 'zebra'), 'place');
    await write(file, text.replace('zebra', 'missing-metrics'));
    await until('the problem to be gone', () => shownFindings(file).length === 0, languages.onDidChangeDiagnostics);
    await write(file, 'rules: {');
    await until('a new problem', () => shownFindings(file).length === 1, languages.onDidChangeDiagnostics);
    await untilBlame(answer, DiagnosticSeverity.Warning);
    await remove(file);
    await until('it to go with the file', () => shownFindings(file).length === 0, languages.onDidChangeDiagnostics);
  });

  it('are mended by a quick fix', async () => {
    const file = Uri.joinPath(freshFolder(), '.starwriterrc.json');
    await write(file, '{"rules": {"blame-langauge": "off"}}');
    const document = await workspace.openTextDocument(file);
    await window.showTextDocument(document);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file,
      placeOf(document, 'langauge'),
      CodeActionKind.QuickFix.value,
    );
    await choose(actions, 'Write “blame-language”');
    equal(document.getText(), '{"rules": {"blame-language": "off"}}', 'the file');
  });

  it('are checked when they are opened without any answer', async () => {
    const file = Uri.joinPath(freshFolder(), '.starwriterrc.json');
    await write(file, '{"pace": 7}');
    await workspace.openTextDocument(file);
    await until('a problem', () => shownFindings(file).length === 1, languages.onDidChangeDiagnostics);
    includes(shownFindings(file)[0]?.message ?? '', '60 to 300');
  });

  it('hold on other file systems, outside of the workspace', async () => {
    const folder = Uri.from({ scheme: memoryScheme, path: '/configured' });
    const file = Uri.joinPath(folder, '.starwriterrc.json');
    await write(file, '{"rules": {"blame-language": "hint"}}');
    const answer = await open(Uri.joinPath(folder, 'answer.star.md'));
    equal(blameIn(answer), DiagnosticSeverity.Hint, 'blame');
    await write(file, '{"rules": {"blame-language": "error"}}');
    await untilBlame(answer, DiagnosticSeverity.Error);
    await remove(file);
    await untilBlame(answer, DiagnosticSeverity.Warning);
  });

  it('are where a rule is turned off, if there is one', async () => {
    const folder = freshFolder();
    const file = Uri.joinPath(folder, '.starwriterrc.yaml');
    await write(file, '# ours\nrules:\n  missing-metrics: off\n');
    const answer = await open(Uri.joinPath(folder, 'answer.star.md'));
    const document = await workspace.openTextDocument(answer);
    const name = workspace.asRelativePath(file);
    await choose(await actionsAt(document, blamingSentence), `Turn off “blame-language” in ${name}`);
    await untilBlame(answer, undefined);
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    equal(text, '# ours\nrules:\n  blame-language: off\n  missing-metrics: off\n', 'the file');
    ok(!(await workspace.openTextDocument(file)).isDirty, 'the file to be saved');
  });
});
