import { extensions, Uri, workspace } from 'vscode';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import { readConfiguration } from '../../src/core/configuration/read.ts';
import type { Finding } from '../../src/core/finding.ts';
import { formatMessage, severities } from '../../src/core/finding.ts';
import { lint } from '../../src/core/lint.ts';
import { rules } from '../../src/core/rules/index.ts';
import samples from '../fixtures/samples-expected.json' with { type: 'json' };
import { equal, ok } from './support/assert.ts';
import { closeAll, findingsIn, ruleOf, startExtension } from './support/editor.ts';
import { freshFolder, write } from './support/workspace-files.ts';

/** A configuration that changes severities and options, and has a mistake in it. */
const shared = `rules:
  blame-language: error
  missing-metrics: [hint, { anatomy: false }]
  missing-learning: off
  zebra: off
competencies: [Ownershp]
`;

/** Sets the editor beside the linter as the command line calls it; test/unit/cli does the same for the command line. */
describe('The editor', () => {
  const folder = freshFolder();
  before(async () => {
    await startExtension();
    await write(Uri.joinPath(folder, '.starwriterrc.yaml'), shared);
  });
  afterEach(closeAll);

  for (const name of Object.keys(samples.files)) {
    it(`finds in ${name} what the command line finds`, async () => {
      await compare(folder, name, await readOwn(`samples/${name}`));
    });
  }

  for (const { metadata } of rules) {
    it(`finds in the examples of ${metadata.id} what the command line finds`, async function () {
      this.timeout(60_000);
      const page = await readOwn(`docs/rules/${metadata.id}.md`);
      const examples = [...page.matchAll(/^```markdown.*\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
      ok(examples.length > 0, 'examples on the page');
      for (const [index, text] of examples.entries()) await compare(folder, `${metadata.id}-${index}.star.md`, text);
    });
  }
});

async function readOwn(path: string): Promise<string> {
  const extension = extensions.getExtension('star-writer.star-writer');
  ok(extension, 'the extension to be installed');
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, path)));
}

async function compare(folder: Uri, name: string, text: string): Promise<void> {
  const uri = Uri.joinPath(folder, name);
  await write(uri, text);
  const document = await workspace.openTextDocument(uri);
  const shown = (await findingsIn(document)).map((finding) => {
    const [start, end] = [document.offsetAt(finding.range.start), document.offsetAt(finding.range.end)];
    return `${ruleOf(finding)} ${severities[finding.severity]} ${start}-${end} ${finding.message}`;
  });
  const { configuration } = readConfiguration(
    shared,
    rules.map(({ metadata }) => metadata),
  );
  const expected = lint(parseAnswers(text, { fileName: name }), configuration).findings.map(describeFinding);
  equal(shown.sort(), expected.sort(), `findings in ${name}`);
}

function describeFinding({ rule, severity, range, message }: Finding): string {
  return `${rule} ${severity} ${range.start}-${range.end} ${formatMessage(message)}`;
}
