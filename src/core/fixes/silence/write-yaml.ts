/** How the YAML or JSON of a file is written. */
export interface Writing {
  readonly text: string;
  readonly lineBreak: string;
  /** Whether keys and texts need quotes. */
  readonly json: boolean;
}

/** A key or text that needs no escapes. */
export function quoted(word: string, { json }: Writing): string {
  return json ? `"${word}"` : word;
}

/** `{key: {rule: off}}` on one line. */
export function inline(path: readonly string[], rule: string, writing: Writing): string {
  const [key, ...rest] = path;
  const pair = key === undefined ? ruleOff(rule, writing) : `${quoted(key, writing)}: ${inline(rest, rule, writing)}`;
  return `{${pair}}`;
}

/** `rule: off`, below its keys where there are some, without braces around it. */
export function pairs(path: readonly string[], rule: string, indent: string, writing: Writing): string {
  const [key, ...rest] = path;
  if (key === undefined) return ruleOff(rule, writing);
  if (writing.json) return `${quoted(key, writing)}: ${inline(rest, rule, writing)}`;
  const deeper = `${indent}  `;
  return `${key}:${writing.lineBreak}${deeper}${pairs(rest, rule, deeper, writing)}`;
}

function ruleOff(rule: string, writing: Writing): string {
  return `${quoted(rule, writing)}: ${quoted('off', writing)}`;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
