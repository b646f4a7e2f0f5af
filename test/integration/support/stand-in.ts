/**
 * Puts a stand-in where a function or value of the editor's API is, for the time of one run: dialogs cannot be answered
 * and a race cannot be brought about from inside a host.
 *
 * @param holder - A namespace of the API, such as `window`.
 * @param name - The name of what is replaced in it.
 * @param standIn - What is there instead.
 * @param run - Runs while it is there.
 */
export async function withStandIn<Value>(
  holder: object,
  name: string,
  standIn: unknown,
  run: () => PromiseLike<Value>,
): Promise<Value> {
  const original = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { value: standIn, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    if (original !== undefined) Object.defineProperty(holder, name, original);
  }
}
