import type { Analysis } from '../analysis.ts';
import type { Answer, AnswerFile } from '../answer/model.ts';
import type { Fix, Message, RelatedPlace, Severity } from '../finding.ts';
import type { Range } from '../text/range.ts';

export const ruleGroups = ['core', 'structure', 'balance', 'voice', 'substance'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** The value of an option. Its default tells its type. */
export type OptionValue = boolean | number | string | readonly string[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface RuleOption<Value extends OptionValue = OptionValue> {
  readonly default: Value;
  /** One sentence for the settings page. */
  readonly description: string;
}

/** What is known of a rule without running it; settings, schema and documentation are made from it. */
export interface RuleMetadata<Options extends OptionValues = OptionValues> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Whether it reads English; such rules are silent on texts in other languages. */
  readonly english: boolean;
  /** What it finds, in one sentence for the index and the settings page. */
  readonly summary: string;
  readonly options: { readonly [Name in keyof Options]: RuleOption<Options[Name]> };
}

/** What a rule reports; the rule's id and configured severity are added for it. */
export interface RuleReport {
  readonly message: Message;
  readonly range: Range;
  /** Only where this finding is quieter than the rule's own severity: never louder than what the user configured. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

export interface RuleContext<Options extends OptionValues = OptionValues> {
  readonly file: AnswerFile;
  readonly answer: Answer;
  /** What the sentences say, worked out once and shared by all rules. */
  readonly analysis: Analysis;
  readonly options: Options;
  readonly report: (report: RuleReport) => void;
}

export interface Rule<Options extends OptionValues = OptionValues> {
  readonly metadata: RuleMetadata<Options>;
  /** Looks at one answer and reports what it finds. Pure: the same answer gives the same reports. */
  check(context: RuleContext<Options>): void;
}
