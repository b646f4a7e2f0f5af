import fc from 'fast-check';

const words = [
  'Situation',
  'Task',
  'Action',
  'Result',
  'Learning',
  'Impact',
  'Goal',
  'Context',
  'S',
  'T',
  'A',
  'R',
  'L',
  'Tip',
  'Notes',
  'Question',
  'we shipped it',
  'I learned a lot',
  'it fell by 40%',
  'naïve',
  'שלום',
  '情境',
  '👩‍💻',
  'e\u0301',
  '⟨what changed⟩',
  'TODO',
  'XX%',
];

const marks = [
  '# ',
  '## ',
  '### ',
  '**',
  '*',
  '_',
  '`',
  '- ',
  '  - ',
  '1. ',
  '> ',
  ': ',
  ':',
  '：',
  ' – ',
  ' - ',
  '(',
  ')',
  '【',
  '】',
  '[',
  ']',
  '](x)',
  '| ',
  ' |',
  '|---|---|\n',
  '\n',
  '\n\n',
  '  \n',
  '\\\n',
  '\\*',
  '&amp;',
  '&#x1F600;',
  '&nbsp;',
  '&notAReference;',
  '<b>',
  '</b>',
  '<br>',
  '<details>\n<summary>',
  '</summary>\n\n',
  '<!-- star-writer ignore x -->',
  '<!--',
  '---\n',
  '---\nstar: true\n---\n',
  '---\nstar: [\n---\n',
  '```\n',
  '\t',
  '    ',
  '⟨',
  '⟩',
  '"',
  '.',
  '\0',
];

/** Text that is made of what answers are made of, in any order. */
export const markdownIsh: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks), fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

/** An answer of the usual shape with anything in its sections. */
export const answerIsh: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('## ', '**', '- ', ''), fc.array(markdownIsh, { minLength: 5, maxLength: 5 }))
  .map(([mark, bodies]) => {
    const close = mark === '**' ? ':**' : mark === '## ' ? '\n' : ':';
    const labels = ['Situation', 'Task', 'Action', 'Result', 'Learning'];
    return labels.map((label, index) => `${mark}${label}${close} ${bodies[index] ?? ''}`).join('\n\n');
  });
