/** A place to fill in: it shows `⟨words⟩` until it is written. */
export interface Prompt {
  readonly kind: 'prompt';
  /** What to write here; no `⟨` or `⟩`. */
  readonly words: string;
}

/** A place to choose one of a few values; the first stands until another is chosen. */
export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly [string, ...string[]];
}

/** A place with a value that may be written over; an empty value is only a stop for the cursor. */
export interface Field {
  readonly kind: 'field';
  readonly value: string;
}

/** Where the cursor comes to rest after all other stops. */
export interface End {
  readonly kind: 'end';
}

/** A part of a template: text as it is, or a stop for the cursor. */
export type Piece = string | Prompt | Choice | Field | End;

/** A text with stops for the cursor, in the order in which they are walked. Lines end in `\n`. */
export type Template = readonly Piece[];

/** A place to fill in. */
export function prompt(words: string): Prompt {
  return { kind: 'prompt', words };
}

/** A place to choose a value. */
export function choice(options: Choice['options']): Choice {
  return { kind: 'choice', options };
}

/** A place with a value that may be written over. */
export function field(value = ''): Field {
  return { kind: 'field', value };
}

/** Where the cursor comes to rest. */
export const end: End = { kind: 'end' };

/**
 * Puts a separator between templates.
 *
 * @param templates - The templates, in their order.
 * @param separator - The text between two of them.
 */
export function join(templates: readonly Template[], separator: string): Template {
  return templates.flatMap((template, index) => (index === 0 ? template : [separator, ...template]));
}
