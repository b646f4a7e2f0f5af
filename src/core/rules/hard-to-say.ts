import type { Section } from '../answer/model.ts';
import type { Fix, Message } from '../finding.ts';
import { message } from '../finding.ts';
import { findAcronyms, type Acronym } from '../language/speech/acronyms.ts';
import { findMarks, type Mark } from '../language/speech/marks.ts';
import { toldSentences } from '../language/voice/told.ts';
import type { Range } from '../text/range.ts';
import type { Rule, RuleOptions, RuleReport } from './rule.ts';

const options = {
  most: { default: 5, minimum: 1, maximum: 100, description: 'Findings in one answer, the first ones of its text.' },
  acronyms: { default: [], description: 'Acronyms that your listeners know, such as SRE.' },
} as const satisfies RuleOptions;

/** What reads well and cannot be heard: acronyms without their words, slashes, symbols and long asides in brackets. */
export const hardToSay: Rule<typeof options> = {
  metadata: {
    id: 'hard-to-say',
    group: 'balance',
    severity: 'hint',
    english: true,
    brief: 'Hard to say',
    summary: 'Something reads well but cannot be heard: an acronym without its words, a slash, a symbol, a long aside.',
    options,
  },
  check({ answer, options: { most, acronyms }, report }) {
    const found = [...findAcronyms(answer.sections, acronyms).map(describeAcronym), ...describeMarks(answer.sections)];
    found.sort((first, second) => first.range.start - second.range.start);
    for (const one of found.slice(0, most)) report(one);
  },
};

function describeAcronym({ text, places: [first, ...others] }: Acronym): RuleReport {
  return {
    message: message('“{acronym}” is never spelled out. Say once what it stands for, unless every listener knows it.', {
      acronym: text,
    }),
    range: first,
    related: others.map(again),
    fixes: [
      {
        title: message('Spell out “{acronym}”', { acronym: text }),
        edits: [
          { range: { start: first.start, end: first.start }, text: '${1:⟨full name⟩} (', snippet: true },
          { range: { start: first.end, end: first.end }, text: ')', snippet: false },
        ],
        safe: false,
      },
    ],
  };
}

/** One report for each symbol, and one for all slashes and for all asides. */
function describeMarks(sections: readonly Section[]): RuleReport[] {
  const marks = sections.flatMap((section) => toldSentences(section).flatMap(({ sentence }) => findMarks(sentence)));
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = mark.kind === 'symbol' ? mark.text : mark.kind;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [
      {
        message: describeMark(first),
        range: first.range,
        related: others.map(({ range }) => again(range)),
        fixes: fixesFor([first, ...others]),
      },
    ];
  });
}

function describeMark({ kind, text }: Mark): Message {
  switch (kind) {
    case 'slash':
      return message('“{words}”: a slash cannot be heard. Write the words that you would say.', { words: text });
    case 'symbol':
      return message('“{symbol}” cannot be heard. Write the word that you would say.', { symbol: text });
    case 'aside':
      return message(
        'A long aside in brackets is lost when it is spoken. Give it a sentence of its own, or leave it out.',
      );
  }
}

/** Only “&” is always said in one way. */
function fixesFor(marks: readonly [Mark, ...Mark[]]): Fix[] {
  if (marks[0].text !== '&') return [];
  const edits = marks.map(({ range }) => ({ range, text: 'and', snippet: false }));
  return [{ title: message('Write “and” for “&”'), edits, safe: true }];
}

function again(range: Range) {
  return { message: message('again here'), range };
}
