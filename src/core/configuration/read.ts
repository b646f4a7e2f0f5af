import type { Document } from 'yaml';
import { parseDocument } from 'yaml';
import { markLength } from '../answer/source.ts';
import type { Configuration } from '../configuration.ts';
import type { Message } from '../finding.ts';
import { message } from '../finding.ts';
import type { RuleMetadata } from '../rules/rule.ts';
import type { Range } from '../text/range.ts';
import { checkConfiguration } from './check.ts';
import type { Suggestion } from './issue.ts';
import { placeOf } from './place.ts';

/** Something wrong in a configuration file, with its place. */
export interface ConfigurationProblem {
  readonly message: Message;
  /** Offsets into the file's text. */
  readonly range: Range;
  /** What should stand at the range. */
  readonly suggestion?: Suggestion;
}

/** What a configuration file says. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** Whether it could be parsed; where it could not, nothing of it holds. */
  readonly parsed: boolean;
}

/**
 * Reads a configuration file: YAML, or JSON, which is a part of it. Nothing is thrown: what is wrong becomes a problem,
 * and the rest holds.
 *
 * @param text - The file's text.
 * @param rules - The metadata of all rules.
 */
export function readConfiguration(text: string, rules: readonly RuleMetadata[]): ReadConfiguration {
  const shift = markLength(text);
  try {
    const document = parseDocument(text.slice(shift), { prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0) return unparsed(document, shift, text.length);
    const { configuration, issues } = checkConfiguration(document.toJS(), rules);
    const problems = issues.map(({ message: text, path, at, suggestion }) => ({
      message: text,
      range: placeOf(document, path, at, shift),
      ...(suggestion && { suggestion }),
    }));
    return { configuration, problems, parsed: true };
  } catch (error) {
    // YAML that is nested too deep, or that makes too much of its aliases.
    const cause = error instanceof Error ? error.message : String(error);
    return { configuration: {}, problems: [invalid(cause, { start: shift, end: text.length })], parsed: false };
  }
}

/** One mistake often makes several errors: the first is told. */
function unparsed({ errors }: Document, shift: number, end: number): ReadConfiguration {
  const problems = errors.slice(0, 1).map((error) => {
    const start = Math.min(error.pos[0] + shift, end);
    return invalid(error.message, { start, end: Math.max(start, Math.min(error.pos[1] + shift, end)) });
  });
  return { configuration: {}, problems, parsed: false };
}

function invalid(cause: string, range: Range): ConfigurationProblem {
  return { message: message('This is neither valid JSON nor valid YAML: {cause}', { cause }), range };
}
