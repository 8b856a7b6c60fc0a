/** Closes a `switch` over a union: the compiler reports a case that was forgotten, and at run time it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
