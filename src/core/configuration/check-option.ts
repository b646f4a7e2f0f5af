import type { Message } from '../finding.ts';
import { message } from '../finding.ts';
import type { RuleOption } from '../rules/rule.ts';

interface Bounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly enum: readonly string[] | undefined;
}

/**
 * What is wrong with the value of an option, told by the option's facts.
 *
 * @returns `undefined` where it fits.
 */
export function describeMismatch(name: string, option: RuleOption, value: unknown): Message | undefined {
  const usual = option.default;
  const bounds: Bounds = { minimum: undefined, maximum: undefined, enum: undefined, ...option };
  if (typeof usual === 'number') return describeNumber(name, value, bounds);
  if (typeof usual === 'boolean') {
    return typeof value === 'boolean' ? undefined : message('“{name}” is true or false.', { name });
  }
  if (typeof usual === 'string') return describeText(name, value, bounds.enum);
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? undefined : message('“{name}” is a list of texts.', { name });
}

function describeNumber(name: string, value: unknown, { minimum, maximum }: Bounds): Message | undefined {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (isNumber && value >= (minimum ?? value) && value <= (maximum ?? value)) return undefined;
  if (minimum !== undefined && maximum !== undefined) {
    return message('“{name}” is a number from {minimum} to {maximum}.', { name, minimum, maximum });
  }
  if (minimum !== undefined) return message('“{name}” is a number of {minimum} or more.', { name, minimum });
  if (maximum !== undefined) return message('“{name}” is a number of {maximum} or less.', { name, maximum });
  return message('“{name}” is a number.', { name });
}

function describeText(name: string, value: unknown, values: readonly string[] | undefined): Message | undefined {
  if (values === undefined) {
    return typeof value === 'string' ? undefined : message('“{name}” is a text.', { name });
  }
  if (values.some((known) => known === value)) return undefined;
  return message('“{name}” is one of {values}.', { name, values: values.join(', ') });
}
