import type { Range } from './text/range.ts';

/** From loudest to quietest; the words are VS Code's. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/**
 * A sentence for the user that can be translated: `template` is the English text with `{name}` where a value stands,
 * and the key by which a translation is found.
 */
export interface Message {
  readonly template: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A change of text. Edits of one fix never overlap. */
export interface Edit {
  readonly range: Range;
  /** The new text; where `snippet` is set, in VS Code's snippet syntax. */
  readonly text: string;
  readonly snippet: boolean;
}

/** A repair that is offered for a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** Whether it may be applied without a person looking: it then leaves nothing to fill in and changes no claim. */
  readonly safe: boolean;
}

/** Another place that a finding speaks of. */
export interface RelatedPlace {
  readonly message: Message;
  readonly range: Range;
}

/** Something that an interviewer would notice. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** What can be good in an answer, by kind, and what is said of it where it stands. */
export const strengthKinds = {
  ownership: message('You own this.'),
  metric: message('A measured outcome with its baseline.'),
  learning: message('A lesson that changed something for good.'),
  'mirrored-learning': message('This takes up a mistake that the Action admits.'),
  'answered-ask': message('This answers a part of the question.'),
} as const satisfies Readonly<Record<string, Message>>;
export type StrengthKind = keyof typeof strengthKinds;

/** Something that is good and is shown as such. */
export interface Strength {
  readonly kind: StrengthKind;
  readonly message: Message;
  readonly range: Range;
}

/** The English text of a message. */
export function formatMessage(message: Message): string {
  return message.template.replace(/\{(\w+)\}/g, (whole, name: string) => String(message.values[name] ?? whole));
}

/** A message from its English template and the values that stand in it. */
export function message(template: string, values: Message['values'] = {}): Message {
  return { template, values };
}
