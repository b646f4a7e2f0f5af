import type { AnswerFile, Block, Section } from '../answer/model.ts';
import type { Fix, Message } from '../finding.ts';
import { message } from '../finding.ts';
import { findContacts } from '../language/confidential/contacts.ts';
import { findListed } from '../language/confidential/listed.ts';
import { findNames } from '../language/confidential/names.ts';
import { toSource } from '../text/prose.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Rule, RuleContext, RuleOptions } from './rule.ts';

const options = {
  names: {
    default: [] as readonly string[],
    description: 'Names that must not be told, such as customers and code names; letter case makes no difference.',
  },
} as const satisfies RuleOptions;

type Kind = 'e-mail' | 'phone' | 'person' | 'firm' | 'listed';

interface Secret {
  readonly kind: Kind;
  /** As it is read: without markup, with single spaces. */
  readonly text: string;
  readonly range: Range;
}

/** What stands in the place of a secret, in a snippet. */
const roles: Readonly<Record<Kind, string>> = {
  'e-mail': 'contact',
  phone: 'contact',
  person: 'a colleague',
  firm: 'a large customer',
  listed: 'a role in its place',
};

/** Names and addresses by which somebody could be found who has not agreed to be in the story. */
export const confidential: Rule<typeof options> = {
  metadata: {
    id: 'confidential',
    group: 'substance',
    severity: 'information',
    english: false,
    brief: 'Confidential',
    summary: 'An e-mail address, a phone number, or the name of a person or customer that the listener need not know.',
    options,
  },
  check(context) {
    const { answer, report } = context;
    const bySpelling = new Map<string, Secret[]>();
    for (const section of answer.sections) {
      for (const secret of secretsOf(context, section)) {
        const spelling = secret.text.toLowerCase();
        bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), secret]);
      }
    }
    for (const secrets of bySpelling.values()) {
      const [first, ...others] = secrets;
      if (first === undefined) continue;
      report({
        message: messageFor(first.kind, first.text),
        range: first.range,
        ...((first.kind === 'person' || first.kind === 'firm') && { severity: 'hint' as const }),
        related: others.map(({ range }) => ({ message: message('Named here too'), range })),
        fixes: [roleFor(secrets, first.kind)],
      });
    }
  },
};

function secretsOf({ file, analysis, options: { names } }: RuleContext<typeof options>, section: Section): Secret[] {
  return section.blocks.flatMap((block) => {
    const certain: Secret[] = [
      ...findListed(block.prose.text, names).map((range) => secret('listed', block, range)),
      ...findContacts(block.prose.text).map((contact) => secret(contact.kind, block, contact)),
    ];
    const guessed = analysis.understood ? namesOf(file, block) : [];
    const free = guessed.filter((one) => !certain.some((other) => overlaps(one.range, other.range)));
    return distinct([...certain, ...free]).sort((first, second) => first.range.start - second.range.start);
  });
}

/** Of secrets that overlap the first counts: a listed name inside an address, for instance. */
function distinct(secrets: readonly Secret[]): Secret[] {
  const kept: Secret[] = [];
  for (const one of secrets) if (!kept.some((other) => overlaps(one.range, other.range))) kept.push(one);
  return kept;
}

function secret(kind: Kind, { prose }: Block, range: Range): Secret {
  return { kind, text: prose.text.slice(range.start, range.end), range: toSource(prose, range) };
}

/** The writer's own company is no secret: it stands in the application. */
function namesOf({ metadata: { company = '' } }: AnswerFile, block: Block): Secret[] {
  const own = company.toLowerCase();
  return block.sentences.flatMap((sentence) =>
    findNames(sentence).flatMap(({ kind, first, last }) => {
      const start = sentence.tokens[first];
      const end = sentence.tokens[last];
      if (start === undefined || end === undefined) return [];
      if (kind === 'firm' && own !== '' && own.includes(start.normal)) return [];
      const genitive = /['’]s?$/.exec(end.text)?.[0].length ?? 0;
      const words = sentence.tokens
        .slice(first, last + 1)
        .map(({ text, spaced }, at) => (at > 0 && spaced ? ` ${text}` : text));
      const text = words.join('').slice(0, genitive === 0 ? undefined : -genitive);
      return [{ kind, text, range: { start: start.range.start, end: end.range.end - genitive } }];
    }),
  );
}

function messageFor(kind: Kind, name: string): Message {
  switch (kind) {
    case 'e-mail':
      return message('An e-mail address has no place in a story. Say who it was by their role.');
    case 'phone':
      return message('A phone number has no place in a story. Say who it was by their role.');
    case 'person':
      return message('Does the listener need the name {name}? A role says more and gives nobody away.', { name });
    case 'firm':
      return message('May {name} be named? “A large customer” says as much and keeps it confidential.', { name });
    case 'listed':
      return message('{name} is on your list of names that must not be told.', { name });
  }
}

function roleFor(secrets: readonly Secret[], kind: Kind): Fix {
  const role = roles[kind];
  return {
    title: message('Put “⟨{role}⟩” in its place', { role }),
    edits: secrets.map(({ range }) => ({ range, text: `\${1:⟨${role}⟩}`, snippet: true })),
    safe: false,
  };
}
