import type { Section } from '../answer/model.ts';
import type { Message, Severity } from '../finding.ts';
import { message } from '../finding.ts';
import { ownershipFix } from '../fixes/ownership.ts';
import type { Attribution, BlameKind } from '../language/attribution/model.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Range } from '../text/range.ts';
import { contains } from '../text/range.ts';
import type { Rule } from './rule.ts';

/** How loud each kind is where it is quieter than the rule: tone and evasion are less than open blame. */
const severityByKind: Readonly<Partial<Record<BlameKind, Severity>>> = {
  coercion: 'information',
  contempt: 'information',
  evasion: 'hint',
};

/** Somebody else, or circumstance, is made the agent of a failure. */
export const blameLanguage: Rule = {
  metadata: {
    id: 'blame-language',
    group: 'core',
    severity: 'warning',
    english: true,
    brief: 'Blame',
    summary: 'Somebody other than the writer, or circumstance, is made the agent or the cause of a failure.',
    options: {},
  },
  check({ analysis, report }) {
    for (const { section, attributions } of analysis.sections) {
      for (const attribution of attributions) {
        if (attribution.kind === 'ownership') continue;
        const sentence = sentenceAt(section, attribution.range.start);
        if (isBeingWritten(section, sentence)) continue;
        const severity = attribution.implied === true ? 'information' : severityByKind[attribution.kind];
        report({
          message: describe(attribution, attribution.kind, covered(sentence, attribution)),
          range: attribution.range,
          ...(severity && { severity }),
          fixes: sentence === undefined ? [] : [ownershipFix(sentence, attribution)],
        });
      }
    }
  },
};

function sentenceAt({ blocks }: Section, offset: number): Sentence | undefined {
  const holds = ({ range }: { readonly range: Range }) => range.start <= offset && offset < range.end;
  return blocks.find(holds)?.sentences.find(holds);
}

/** A sentence with a prompt in it is half a sentence: nobody can say yet whom it blames. */
function isBeingWritten({ placeholders }: Section, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && placeholders.some(({ range }) => contains(sentence.range, range));
}

/** A message names the act, not the whole sentence. */
const longest = 60;

/** The first words of a passage, as many as a message holds. */
function brief(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 0 ? cut : longest)} …`;
}

/** The words that a finding covers, without markup. */
function covered(sentence: Sentence | undefined, { event, range }: Attribution): string {
  const tokens = (sentence?.tokens ?? []).filter((token) => contains(range, token.range));
  const words = tokens.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');
  return brief(words === '' ? event.text : words);
}

function describe({ agent, event, implied }: Attribution, kind: BlameKind, whole: string): Message {
  const isWhole = kind === 'accusation' || kind === 'judgement';
  const values = { agent: brief(agent?.text ?? ''), event: isWhole ? whole : brief(event.text) };
  switch (kind) {
    case 'person':
      if (agent === undefined && implied === true)
        return message('“{event}” leaves the cause outside you. What was your own part in it?', values);
      if (agent === undefined)
        return message('“{event}” tells what others did to you. What was yours to do about it?', values);
      if (implied === true)
        return message('“{agent}” is left as the only cause: “{event}”. What was your own part in it?', values);
      return message('“{agent}” is made the agent of “{event}”. What was your own part in it?', values);
    case 'cause':
      return agent === undefined
        ? message('“{event}” puts the cause outside you. What could you have done about it?', values)
        : message('“{agent}” is made the cause of what went wrong. What could you have done about it?', values);
    case 'coercion':
      return message('“{event}” says that you had no part in the decision. What did you decide?', values);
    case 'disclaimer':
      return message('“{event}” denies a part in it. Which part was yours, however small?', values);
    case 'judgement':
      return message('“{event}” judges a person. What did they do, and what did you do about it?', values);
    case 'contempt':
      return message('“{event}” sounds like contempt. Say plainly what happened.', values);
    case 'accusation':
      return message('“{event}” says “I told them so”. What else could you have done to be heard?', values);
    case 'evasion':
      return message('Nobody is the agent of “{event}”. Who was, and was it you?', values);
  }
}
