/*
 * Bytes as text that may stand in a page as it is: four bytes are five of the signs from "(" to "|", with "}" for "<", which would end a script.
 * A quarter longer than the bytes, where base64 is a third. Millions of bytes go through here: no object is made for any of them.
 */
const [first, lessThan, instead] = [0x28, 0x3c, 0x7d] as const;

const signOf = Uint8Array.from({ length: 85 }, (_, digit) => (first + digit === lessThan ? instead : first + digit));
const digitOf = new Uint8Array(256);
for (const [digit, sign] of signOf.entries()) digitOf[sign] = digit;

/** Bytes as base 85; the last group is as many signs as it has bytes, and one more. */
export function toBase85(bytes: Uint8Array): string {
  const signs = new Uint8Array(Math.ceil(bytes.length / 4) * 5);
  for (let from = 0, to = 0; from < bytes.length; from += 4, to += 5) {
    const high = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
    let rest = high * 0x10000 + (((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0));
    for (let at = to + 4; at >= to; at -= 1) {
      const quotient = Math.floor(rest / 85);
      signs[at] = signOf[rest - quotient * 85]!;
      rest = quotient;
    }
  }
  return new TextDecoder().decode(signs.subarray(0, Math.ceil((bytes.length * 5) / 4)));
}

/** The bytes of a text that `toBase85` wrote; of any other text, some bytes. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const signs = new TextEncoder().encode(text);
  // Whole groups, the last one filled up with the highest digit; what is too much is left off at the end.
  const groups = Math.ceil(signs.length / 5);
  const bytes = new Uint8Array(groups * 4);
  const digit = (at: number): number => (at < signs.length ? digitOf[signs[at]!]! : 84);
  for (let from = 0, to = 0; to < bytes.length; from += 5, to += 4) {
    const four = ((digit(from) * 85 + digit(from + 1)) * 85 + digit(from + 2)) * 85 + digit(from + 3);
    // Beyond 31 bits a number is no integer to the machine: the highest bits first.
    const value = four * 85 + digit(from + 4);
    const high = Math.floor(value / 0x10000);
    const low = value - high * 0x10000;
    bytes[to] = high >> 8;
    bytes[to + 1] = high;
    bytes[to + 2] = low >> 8;
    bytes[to + 3] = low;
  }
  return bytes.subarray(0, Math.floor((signs.length * 4) / 5));
}
