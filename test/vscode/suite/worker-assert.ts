/** Stands in for `node:assert/strict` in the web worker, with the functions that the tests use. */
export function ok(value: unknown, message = `Expected something true, got ${value}.`): asserts value {
  if (!value) throw new Error(message);
}

export function deepEqual(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)];
  ok(left === right, `Expected ${right}, got ${left}.`);
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `Expected a match of ${pattern} in: ${text}`);
}

export function doesNotMatch(text: string, pattern: RegExp): void {
  ok(!pattern.test(text), `Expected no match of ${pattern} in: ${text}`);
}

export function equal(actual: unknown, expected: unknown): void {
  ok(actual === expected, `Expected ${expected}, got ${actual}.`);
}

export async function rejects(promise: Promise<unknown>, pattern: RegExp): Promise<void> {
  const problem = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  match(String(problem), pattern);
}
