import { singleByteTables, type SingleByteEncoding } from './singleByteTables.ts';

/** UTF-8's two- to four-byte sequences as they look after being read in a single-byte encoding. */
const suspects: Readonly<Record<'windows-1252' | 'macintosh', RegExp>> = {
  'windows-1252': /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g,
  macintosh: /[√¬‚][^\s\w.,;|%()-]{1,2}/g,
};

function byteOf(character: string, encoding: SingleByteEncoding): number | null {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code;
  const index = singleByteTables[encoding].indexOf(character);
  if (index >= 0) return index + 0x80;
  return encoding === 'windows-1252' && code < 0x100 ? code : null;
}

function decodedAgain(sequence: string, encoding: SingleByteEncoding): string | null {
  for (let length = sequence.length; length >= 2; length -= 1) {
    const bytes = Array.from(sequence.slice(0, length), (character) => byteOf(character, encoding));
    if (bytes.includes(null)) continue;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
      if (text.length > 0 && text !== sequence.slice(0, length)) return text + sequence.slice(length);
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * Undoes a text that was encoded twice: "FanÃ¸" → "Fanø", "Fan√∏" → "Fanø".
 *
 * @returns The text and how many sequences were repaired; the text itself when nothing looked doubled.
 */
export function repairDoubleEncoding(text: string): { readonly text: string; readonly repaired: number; readonly example: string | null } {
  let repaired = 0;
  let example: string | null = null;
  let result = text;
  for (const encoding of ['windows-1252', 'macintosh'] as const) {
    if (!suspects[encoding].test(result)) continue;
    result = result.replace(suspects[encoding], (sequence) => {
      const again = decodedAgain(sequence, encoding);
      if (again === null) return sequence;
      repaired += 1;
      example ??= sequence;
      return again;
    });
  }
  return { text: result, repaired, example };
}
