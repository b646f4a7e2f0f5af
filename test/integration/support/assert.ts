/**
 * The few assertions that the specs need, for both hosts: Node's own are not there in a web worker.
 */

/** Fails unless the value is what was expected, objects and arrays compared by their contents. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [shown, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (shown !== wanted) throw new Error(`${what}: expected ${wanted}, got ${shown}`);
}

/** Fails unless the condition holds. */
export function ok(condition: unknown, what: string): asserts condition {
  if (condition === false || condition === undefined || condition === null || condition === 0 || condition === '') {
    throw new Error(`expected ${what}`);
  }
}

/** Fails unless the text holds the part. */
export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`expected ${JSON.stringify(text)} to hold ${JSON.stringify(part)}`);
}

/** Fails if the text holds the part. */
export function excludes(text: string, part: string): void {
  if (text.includes(part)) throw new Error(`expected ${JSON.stringify(text)} not to hold ${JSON.stringify(part)}`);
}
