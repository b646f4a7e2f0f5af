import assert from 'node:assert/strict';
import { between } from '../../../scripts/generate/between.ts';
import { describeFinding } from '../../../scripts/generate/describe.ts';
import { examplesOf } from '../../../scripts/generate/example.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { message } from '../../../src/core/finding.ts';

const page = `# a-rule

\`\`\`markdown
## Result
\`\`\`

- warning on “Result”: Say *more*.
  - see also: “Task”

  Fix “Add “it””:

  \`\`\`markdown fixed
  ## Result

  It.
  \`\`\`
- hint on “it”: Less.

Prose between.

\`\`\`markdown boundary
## Task
\`\`\`

Nothing is found.

\`\`\`markdown
## Action
\`\`\`

Prose that says nothing of it.
`;

describe('examples of a page', () => {
  it('are read with what the page says of them', () => {
    assert.deepEqual(examplesOf(page), [
      {
        line: 3,
        text: '## Result\n',
        isBoundary: false,
        findings: ['warning on “Result”: Say *more*.', '  see also: “Task”', 'hint on “it”: Less.'],
        fixes: [{ finding: 0, title: 'Add “it”', text: '## Result\n\nIt.\n' }],
      },
      { line: 21, text: '## Task\n', isBoundary: true, findings: [], fixes: [] },
      { line: 27, text: '## Action\n', isBoundary: false, findings: undefined, fixes: [] },
    ]);
  });

  it('show the ends of a long stretch of text, and related places below the finding', () => {
    const text = 'One two three four five six seven eight\nnine ten eleven twelve thirteen fourteen.\n';
    const finding: Finding = {
      rule: 'a-rule',
      severity: 'hint',
      message: message('Hm, {what}.', { what: 'long' }),
      range: { start: 0, end: text.length - 1 },
      related: [{ message: message('here'), range: { start: 4, end: 7 } }],
      fixes: [],
    };
    assert.deepEqual(describeFinding(text, finding), [
      'hint on “One two three four … eleven twelve thirteen fourteen.”: Hm, long.',
      '  here: “two”',
    ]);
  });
});

describe('generated blocks', () => {
  it('stand between their marks, indented as these are, and leave the rest as it is', () => {
    const text = 'a\n  <!-- x -->\n  old\n  <!-- /x -->\nb\n';
    assert.equal(between(text, 'x', ['1', '', '2']), 'a\n  <!-- x -->\n\n  1\n\n  2\n\n  <!-- /x -->\nb\n');
    assert.throws(() => between('a\n', 'x', []), /not there/);
  });
});
