import { parseArgs } from 'node:util';
import type { RuleSetting } from '../core/configuration.ts';
import { checkRules } from '../core/configuration/check-rules.ts';
import { formatMessage, severities, type Severity } from '../core/finding.ts';
import { rules } from '../core/rules/index.ts';
import { Failure } from './failure.ts';

export const formats = ['pretty', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly config: string | undefined;
  /** Findings at or above it make the command fail. */
  readonly severity: Severity;
  readonly fix: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly stdinName: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

export const usage = `Usage: star-lint [options] [files, folders or globs…]

Checks answers to behavioural interview questions written as STAR stories in Markdown.

  --format pretty|json|github  how to print what is found (pretty)
  --severity LEVEL             exit with 1 on findings at or above error, warning, information or hint (warning)
  --rule ID=LEVEL              set a rule's severity, or off; repeatable
  --config FILE                a .json or .yaml file in place of the .starwriterrc found above a file
  --fix                        write the safe fixes back to the files; of standard input, print the fixed text
  --stdin-filepath NAME        read standard input and treat it as the file NAME
  --help, --version

Exit code: 0 clean, 1 findings at or above the level, 2 wrong use or a file that cannot be read.`;

/**
 * Reads the command line.
 *
 * @throws {@link Failure} where it cannot be understood.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  return {
    files: positionals,
    format: oneOf('--format', values.format, formats),
    config: values.config,
    severity: oneOf('--severity', values.severity, severities),
    fix: values.fix,
    rules: Object.fromEntries((values.rule ?? []).map(readRule)),
    stdinName: values['stdin-filepath'],
    help: values.help,
    version: values.version,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        severity: { type: 'string', default: 'warning' },
        rule: { type: 'string', multiple: true },
        config: { type: 'string' },
        fix: { type: 'boolean', default: false },
        'stdin-filepath': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Failure(`${option}: “${value}” is none of ${choices.join(', ')}`);
  return choice;
}

function readRule(text: string): [string, RuleSetting] {
  const [id = '', severity = ''] = text.split('=');
  const { rules: set, issues } = checkRules(
    { [id]: severity },
    rules.map((rule) => rule.metadata),
    [],
  );
  const setting = set[id];
  const [issue] = issues;
  if (setting === undefined) throw new Failure(`--rule ${text}: ${issue ? formatMessage(issue.message) : 'no rule'}`);
  return [id, setting];
}
