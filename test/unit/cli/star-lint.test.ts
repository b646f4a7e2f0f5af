import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../src/cli/star-lint.ts', import.meta.url));

const blaming =
  '## Situation\n\nA launch.\n\n## Action\n\nI led it.\n\n## Result\n\nIt failed because the contractor ignored my messages.\n';

interface JsonFile {
  file: string;
  recognised: boolean;
  answers: { sections: { part: string; label: string; words: number; seconds: number }[]; words: number }[];
  findings: { rule: string; severity: string; range: { start: { line: number; column: number; offset: number } } }[];
}

/** Runs on the disk, in a folder of its own. */
describe('star-lint', function () {
  this.timeout(30_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'star-lint-'));
    writeFileSync(join(folder, 'story.md'), blaming);
    writeFileSync(join(folder, 'list.md'), '# Shopping\n\n- milk\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function run(words: string[], input?: string) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      cwd: folder,
      encoding: 'utf8',
      ...(input !== undefined && { input }),
    });
    return { status, stdout, stderr };
  }

  function runJson(words: string[], input?: string): { status: number | null; files: JsonFile[] } {
    const { status, stdout } = run(['--format', 'json', ...words], input);
    return { status, files: JSON.parse(stdout) as JsonFile[] };
  }

  it('prints JSON with sections, words and findings, and exits with 1', () => {
    const { status, files } = runJson(['story.md']);
    assert.equal(status, 1);
    assert.equal(files[0]?.recognised, true);
    assert.deepEqual(
      files[0].answers[0]?.sections.map(({ part, label }) => [part, label]),
      [
        ['situation', 'Situation'],
        ['action', 'Action'],
        ['result', 'Result'],
      ],
    );
    const blame = files[0].findings.find(({ rule }) => rule === 'blame-language');
    assert.equal(blame?.range.start.line, 11);
    assert.equal(
      blaming.slice(blame.range.start.offset - blame.range.start.column + 1, blame.range.start.offset + 3).split('\n')
        .length,
      1,
    );
  });

  it('exits with 0 where nothing is at or above the level', () => {
    const off = ['blame-language', 'missing-metrics', 'missing-learning'].flatMap((id) => ['--rule', `${id}=off`]);
    assert.equal(run([...off, 'story.md']).status, 0);
    assert.equal(run(['--severity', 'information', ...off, 'story.md']).status, 1);
  });

  it('passes over files of a folder that are no answers, and lints a named one all the same', () => {
    const { files } = runJson(['.']);
    assert.deepEqual(
      files.map(({ file, recognised }) => [file, recognised]),
      [
        ['list.md', false],
        ['story.md', true],
      ],
    );
    assert.deepEqual(files[0]?.findings, []);
    writeFileSync(join(folder, 'part.md'), '## Result\n\nIt failed because the contractor ignored my messages.\n');
    const named = runJson(['part.md']);
    assert.equal(named.files[0]?.recognised, false);
    assert.ok(named.files[0].findings.some(({ rule }) => rule === 'blame-language'));
  });

  it('reads standard input', () => {
    const { files } = runJson(['--stdin-filepath', 'typed.star.md'], blaming);
    assert.equal(files[0]?.file, 'typed.star.md');
    assert.equal(files[0].recognised, true);
  });

  it('prints the shape of an answer and its findings for people', () => {
    const { stdout, stderr } = run(['story.md']);
    assert.match(stdout + stderr, /Situation +2 words {2}0:01/);
    assert.match(stdout + stderr, /blame-language/);
  });

  it('names each finding by its own severity, and counts them', () => {
    const levels = ['blame-language=hint', 'missing-metrics=information', 'missing-learning=error'];
    const others = ['missing-section', 'missing-question', 'too-short', 'section-balance'].map((id) => `${id}=off`);
    const { stdout } = run([...[...levels, ...others].flatMap((rule) => ['--rule', rule]), 'story.md']);
    assert.match(stdout, /\n {2}11:19-11:53 +hint {9}blame-language {4}“the contractor” /);
    assert.match(stdout, /\n {2}9:4-9:10 +information {2}missing-metrics {3}The Result /);
    assert.match(stdout, /\n {2}1:4-1:13 +error {8}missing-learning {2}There is no Learning/);
    assert.match(stdout, /\n\n3 findings: 1 error, 1 information, 1 hint\n$/);
  });

  it('says of a file of a folder that it holds no answer, and that nothing was found', () => {
    rmSync(join(folder, 'story.md'));
    assert.equal(run(['.']).stdout, 'list.md: no answer\n\nno findings\n');
  });

  it('prints how often an answer is good at something, and nothing where it is not', () => {
    assert.doesNotMatch(run(['story.md']).stdout, /strengths/);
    writeFileSync(
      join(folder, 'good.star.md'),
      '## Result\n\nI failed to ask the ward. I should have called the pharmacy. The wait fell from nine days to four in two months.\n\n## Learning\n\nNow I keep a checklist for every move.\n',
    );
    assert.match(run(['good.star.md']).stdout, /\n {4}strengths: ownership 2, metric 1, learning 1\n/);
  });

  it('prints workflow commands for GitHub', () => {
    assert.match(
      run(['--format', 'github', 'story.md']).stdout,
      /^::warning file=story\.md,line=11,.*title=blame-language::/m,
    );
  });

  it('exits with 2 and says why on wrong use and on files that cannot be read', () => {
    for (const [words, reason] of [
      [[], /no files/],
      [['--format', 'xml', 'story.md'], /--format: “xml”/],
      [['--rule', 'nonsense=off', 'story.md'], /no rule “nonsense”/],
      [['--rule', 'blame-langauge=off', 'story.md'], /Is “blame-language” meant\?/],
      [['--rule', 'blame-language=warn', 'story.md'], /Is “warning” meant\?/],
      [['--rule', 'blame-language', 'story.md'], /A severity is one of/],
      [['--what', 'story.md'], /--what/],
      [['gone.md'], /gone\.md: no such file/],
      [['--config', 'gone.yaml', 'story.md'], /gone\.yaml: cannot be read/],
    ] as const) {
      const { status, stderr } = run([...words]);
      assert.equal(status, 2, stderr);
      assert.match(stderr, reason);
      assert.doesNotMatch(stderr, /\n {4}at /);
    }
  });

  it('takes rules from a configuration file and names what is wrong in one', () => {
    writeFileSync(join(folder, 'rules.yaml'), 'rules:\n  blame-language: error\n');
    const { files } = runJson(['--config', 'rules.yaml', 'story.md']);
    assert.equal(files[0]?.findings.find(({ rule }) => rule === 'blame-language')?.severity, 'error');
    writeFileSync(join(folder, 'rules.yaml'), 'rules:\n  blame-language: loud\n  missing-metrics: off\n');
    const { status, stdout, stderr } = run(['--format', 'json', '--config', 'rules.yaml', 'story.md']);
    assert.match(stderr, /^star-lint: rules\.yaml:2:19: A severity is one of/);
    const [file] = JSON.parse(stdout) as JsonFile[];
    assert.ok(!file?.findings.some(({ rule }) => rule === 'missing-metrics'), 'the rest holds');
    assert.equal(status, 1);
  });

  it('exits with 2 where the configuration file that was named cannot be parsed', () => {
    writeFileSync(join(folder, 'rules.json'), '{\n  "rules": {"blame-language": "off"\n');
    const { status, stderr } = run(['--config', 'rules.json', 'story.md']);
    assert.equal(status, 2);
    assert.match(stderr, /^star-lint: rules\.json:\d+:\d+: This is neither valid JSON nor valid YAML/);
  });

  it('finds the nearest configuration above each file, and goes on where one is wrong', () => {
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    writeFileSync(join(folder, 'deep/er/story.md'), blaming);
    writeFileSync(join(folder, '.starwriterrc.json'), '{"rules": {"blame-language": "off"}}');
    const severityIn = (files: readonly JsonFile[], name: string) =>
      files.find(({ file }) => file === name)?.findings.find(({ rule }) => rule === 'blame-language')?.severity;
    const above = runJson(['.']).files;
    assert.deepEqual([severityIn(above, 'story.md'), severityIn(above, 'deep/er/story.md')], [undefined, undefined]);
    writeFileSync(join(folder, 'deep/.starwriterrc.yaml'), 'rules:\n  blame-language: hint\n  zebra: off\n');
    const { status, stdout, stderr } = run(['--format', 'json', '.']);
    const nearest = JSON.parse(stdout) as JsonFile[];
    assert.deepEqual([severityIn(nearest, 'story.md'), severityIn(nearest, 'deep/er/story.md')], [undefined, 'hint']);
    assert.equal(stderr, `star-lint: ${join('deep', '.starwriterrc.yaml')}:3:3: There is no rule “zebra”.\n`);
    assert.equal(status, 1);
    writeFileSync(join(folder, 'deep/.starwriterrc.yaml'), 'rules: {\n');
    const broken = run(['--format', 'json', 'deep']);
    assert.match(broken.stderr, /\.starwriterrc\.yaml:\d+:\d+: This is neither/);
    assert.equal(severityIn(JSON.parse(broken.stdout) as JsonFile[], 'deep/er/story.md'), 'warning');
    assert.equal(broken.status, 1);
  });

  it('lets the command line win over the file, and --config stand in its place', () => {
    writeFileSync(join(folder, '.starwriterrc.json'), '{"rules": {"blame-language": "off"}, "pace": 70}');
    const severityOf = (words: string[], input?: string) =>
      runJson(words, input).files[0]?.findings.find(({ rule }) => rule === 'blame-language')?.severity;
    assert.equal(severityOf(['story.md']), undefined);
    assert.equal(severityOf(['--stdin-filepath', 'typed.md'], blaming), undefined);
    assert.equal(severityOf(['--rule', 'blame-language=error', 'story.md']), 'error');
    writeFileSync(join(folder, 'other.yaml'), 'rules: {}\n');
    assert.equal(severityOf(['--config', 'other.yaml', 'story.md']), 'warning');
    const seconds = (words: string[]) => runJson(words).files[0]?.answers[0]?.sections[2]?.seconds;
    assert.deepEqual([seconds(['story.md']), seconds(['--config', 'other.yaml', 'story.md'])], [7, 3]);
  });

  it('writes what is safe to fix, and prints it of standard input', () => {
    const slip = `---\ntype: falure\n---\n\n${blaming}`;
    const mended = slip.replace('falure', 'failure');
    writeFileSync(join(folder, 'slip.md'), slip);
    run(['--fix', 'slip.md']);
    assert.equal(readFileSync(join(folder, 'slip.md'), 'utf8'), mended);
    const { status, stdout, stderr } = run(['--fix', '--stdin-filepath', 'typed.md'], slip);
    assert.equal(stdout, mended);
    assert.match(stderr, /blame-language/);
    assert.equal(status, 1);
  });

  it('leaves a file as it is where there is nothing safe to fix', () => {
    run(['--fix', 'story.md']);
    assert.equal(readFileSync(join(folder, 'story.md'), 'utf8'), blaming);
  });
});
