/**
 * Makes what a function gives when it is first asked, and keeps it.
 *
 * @example
 * const texts = once(() => readSharedStrings(file));
 * (await texts()) === (await texts()) // true, and read once
 */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
