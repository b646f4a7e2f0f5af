import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { examplesOf } from '../../../scripts/generate/example.ts';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { readConfiguration } from '../../../src/core/configuration/read.ts';
import { formatMessage } from '../../../src/core/finding.ts';
import { lint } from '../../../src/core/lint.ts';
import { rules } from '../../../src/core/rules/index.ts';
import starWriter from '../../../src/remark/index.ts';

const root = new URL('../../../', import.meta.url);
const program = fileURLToPath(new URL('src/cli/star-lint.ts', root));
const shared =
  'rules:\n  blame-language: error\n  missing-metrics: [hint, { anatomy: false }]\n  missing-learning: off\n  zebra: off\ncompetencies: [Ownershp]\n';

interface JsonFile {
  readonly file: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  }[];
}

/** All samples and all examples of the rules' pages, by file name. */
function texts(): Map<string, string> {
  const samples = readdirSync(new URL('samples', root)).map((name): [string, string] => [
    name,
    readFileSync(new URL(`samples/${name}`, root), 'utf8'),
  ]);
  const examples = rules.flatMap(({ metadata: { id } }) => {
    const page = readFileSync(new URL(`docs/rules/${id}.md`, root), 'utf8');
    return examplesOf(page).map(({ text }, index): [string, string] => [`${id}-${index}.star.md`, text]);
  });
  return new Map([...samples, ...examples]);
}

/** The editor is set beside the linter in test/integration/same-findings.spec.ts. */
describe('The command line and the remark plugin', () => {
  const { configuration } = readConfiguration(
    shared,
    rules.map(({ metadata }) => metadata),
  );
  const expected = new Map(
    [...texts()].map(([name, text]) => [
      name,
      lint(parseAnswers(text, { fileName: name }), configuration).findings.map(({ rule, severity, message, range }) => {
        return `${rule} ${severity} ${range.start}-${range.end} ${formatMessage(message)}`;
      }),
    ]),
  );

  it('find in all samples and examples what the linter finds under the same configuration', function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'star-lint-same-'));
    try {
      mkdirSync(join(folder, 'answers'));
      writeFileSync(join(folder, '.starwriterrc.yaml'), shared);
      for (const [name, text] of texts()) writeFileSync(join(folder, 'answers', name), text);
      const { stdout } = spawnSync(process.execPath, [program, '--format', 'json', '.'], {
        cwd: join(folder, 'answers'),
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      const files = JSON.parse(stdout) as JsonFile[];
      assert.equal(files.length, expected.size);
      for (const { file, findings } of files) {
        const found = findings.map(({ rule, severity, message, range }) => {
          return `${rule} ${severity} ${range.start.offset}-${range.end.offset} ${message}`;
        });
        assert.deepEqual(found, expected.get(file), file);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('report the same through remark', async () => {
    const processor = remark().use(starWriter, configuration).freeze();
    for (const [name, text] of texts()) {
      const { messages } = await processor.process(new VFile({ path: name, value: text }));
      const found = messages.map(({ ruleId, reason, place }) => {
        assert.ok(place && 'start' in place);
        return `${ruleId ?? ''} ${place.start.offset ?? ''}-${place.end.offset ?? ''} ${reason}`;
      });
      const wanted = expected.get(name)?.map((line) => line.replace(/ (?:error|warning|information|hint) /, ' '));
      assert.deepEqual(found.sort(), wanted?.sort(), name);
    }
  });
});
