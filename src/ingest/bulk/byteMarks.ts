/** What a byte tells about its cell. Digits, "." and "," tell nothing; the marks of a cell's bytes are joined with "|". */
export const mark = {
  /** Anything that is no plain number: letters, signs, control characters. */
  other: 1,
  /** Part of a character outside ASCII. */
  high: 2,
  /** "@", "+", "-": what personal data are made with. */
  sign: 4,
  space: 8,
  percent: 16,
  /** NUL: no text has it. */
  odd: 32,
  /** From here on: the byte may end a cell. */
  stop: 128,
} as const;

const [tab, lineFeed, carriageReturn, space, quote, percent] = [9, 10, 13, 32, 34, 37] as const;

/** The marks of all bytes for a delimiter, itself a byte. */
export function byteMarks(delimiter: number): Uint8Array {
  const marks = new Uint8Array(256).fill(mark.other);
  for (let byte = 0x80; byte < 0x100; byte += 1) marks[byte] = mark.other | mark.high;
  for (const plain of '0123456789.,') marks[plain.charCodeAt(0)] = 0;
  for (const sign of '@+-') marks[sign.charCodeAt(0)] = mark.other | mark.sign;
  marks[space] = mark.space;
  marks[percent] = mark.percent;
  marks[tab] = mark.other;
  marks[0] = mark.odd;
  for (const stop of [delimiter, lineFeed, carriageReturn, quote]) marks[stop] = mark.stop;
  return marks;
}
