const [lineFeed, carriageReturn] = [10, 13] as const;

/**
 * Finds where a line begins, a line ending with "\n" whatever stands before it.
 *
 * @param line Counted from 1.
 * @returns Null when there is no such line, or a lone "\r" ends one before it.
 */
export function lineStart(bytes: Uint8Array, line: number): number | null {
  let at = 0;
  for (let before = 1; before < line; before += 1) {
    const end = bytes.indexOf(lineFeed, at);
    if (end < 0) return null;
    const lone = bytes.subarray(at, end).indexOf(carriageReturn);
    if (lone >= 0 && bytes.subarray(at + lone, end).some((byte) => byte !== carriageReturn)) return null;
    at = end + 1;
  }
  return at;
}
