import type { Analysis } from '../analysis.ts';
import type { Answer, AnswerFile } from '../answer/model.ts';
import type { Preferences } from '../configuration.ts';
import type { Fix, Message, RelatedPlace, Severity } from '../finding.ts';
import type { Suppression } from '../suppression.ts';
import type { Range } from '../text/range.ts';

export const ruleGroups = ['core', 'structure', 'balance', 'voice', 'substance'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** The value of an option. Its default tells its type. */
export type OptionValue = boolean | number | string | readonly string[];

/** One option of a rule: its facts, from which the settings, the schema and the page's table are made. */
export type RuleOption = SwitchOption | NumberOption | TextOption | ListOption;

interface OptionFacts<Value extends OptionValue> {
  readonly default: Value;
  /** One sentence for the settings page, with the unit where there is one. */
  readonly description: string;
}

type SwitchOption = OptionFacts<boolean>;

interface NumberOption extends OptionFacts<number> {
  readonly minimum?: number;
  readonly maximum?: number;
}

interface TextOption extends OptionFacts<string> {
  /** All values that it can have; any text where it is left out. */
  readonly enum?: readonly string[];
}

type ListOption = OptionFacts<readonly string[]>;

/** The options of a rule, by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values that a rule reads, their types inferred from the defaults: a misspelt option does not compile. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: ValueOf<Options[Name]>;
};

type ValueOf<Option extends RuleOption> = Option extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : Widened<Option['default']>;

type Widened<Value extends OptionValue> = Value extends boolean
  ? boolean
  : Value extends number
    ? number
    : Value extends string
      ? string
      : readonly string[];

/** What is known of a rule without running it; settings, schema and documentation are made from it. */
export interface RuleMetadata<Options extends RuleOptions = RuleOptions> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Whether it reads English; such rules are silent on texts in other languages. */
  readonly english: boolean;
  /** What is wrong, in two or three words for places that have no room for more. */
  readonly brief: string;
  /** What it finds, in one sentence for the index and the settings page. */
  readonly summary: string;
  readonly options: Options;
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

export interface RuleContext<Options extends RuleOptions = RuleOptions> {
  readonly file: AnswerFile;
  readonly answer: Answer;
  /** What the sentences say, worked out once and shared by all rules. */
  readonly analysis: Analysis;
  readonly options: OptionValues<Options>;
  /** What the user has set besides the rules: pace, target, competencies. */
  readonly preferences: Preferences;
  /** The metadata of all rules. */
  readonly rules: readonly RuleMetadata[];
  /** Comments to the linter that kept nothing back; told to `unused-suppression` alone, which runs last. */
  readonly idle: readonly Suppression[];
  /** Whether a rule looked at this answer: it is not off, and it can read the answer's language. */
  readonly ran: (rule: RuleMetadata) => boolean;
  readonly report: (report: RuleReport) => void;
}

/** A rule without options is a `Rule`; with `const options = {…} as const satisfies RuleOptions` a `Rule<typeof options>`. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  readonly metadata: RuleMetadata<Options>;
  /** Looks at one answer and reports what it finds. Pure: the same answer gives the same reports. */
  check(context: RuleContext<Options>): void;
}
