/*
 * Bytes as text that may stand in a page as it is: four bytes are five of the signs from "(" to "|", with "}" for "<", which would end a script.
 * A quarter longer than the bytes, where base64 is a third.
 */
const [first, lessThan, instead] = [0x28, 0x3c, 0x7d];

/** Bytes as base 85; the last group is as many signs as it has bytes, and one more. */
export function toBase85(bytes: Uint8Array): string {
  const parts: string[] = [];
  // In pieces, for a function takes only so many arguments; divisible by four, so that only the last group is short.
  for (let from = 0; from < bytes.length; from += 0x6000) parts.push(String.fromCharCode(...signsOf(bytes.subarray(from, from + 0x6000))));
  return parts.join('');
}

function signsOf(bytes: Uint8Array): Uint8Array {
  const signs = new Uint8Array(Math.ceil(bytes.length / 4) * 5);
  for (let group = 0; group * 4 < bytes.length; group += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(group * 4, group * 4 + 4);
    let rest = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    for (let at = group * 5 + 4; at >= group * 5; at -= 1) {
      const sign = first + (rest % 85);
      signs[at] = sign === lessThan ? instead : sign;
      rest = Math.floor(rest / 85);
    }
  }
  return signs.subarray(0, Math.ceil((bytes.length * 5) / 4));
}

/** The bytes of a text that `toBase85` wrote; of any other text, some bytes. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  const groups = Math.ceil(text.length / 5);
  for (let group = 0; group < groups; group += 1) {
    let value = 0;
    for (let at = group * 5; at < group * 5 + 5; at += 1) {
      const sign = at < text.length ? text.charCodeAt(at) : first + 84;
      value = value * 85 + (sign === instead ? lessThan : sign) - first;
    }
    for (let byte = 0; byte < 4; byte += 1) {
      const at = group * 4 + byte;
      if (at < bytes.length) bytes[at] = (value / 2 ** (24 - 8 * byte)) & 0xff;
    }
  }
  return bytes;
}
