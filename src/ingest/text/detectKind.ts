export type FileKind = 'text' | 'zip' | 'image' | 'pdf' | 'old-excel' | 'rtf' | 'binary' | 'empty';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['binary', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['binary', [0x50, 0x41, 0x52, 0x31]],
];

function onlyAtTheEnd(bytes: Uint8Array): boolean {
  const first = bytes.indexOf(0);
  for (let index = first; index < bytes.length; index += 1) if (bytes[index] !== 0) return false;
  return true;
}

/**
 * What a file really is, by its first bytes and its zero bytes; its name says nothing.
 *
 * @returns 'text' for everything that may hold a table as text, UTF-16 included.
 */
export function detectKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  for (const [kind, signature] of signatures) if (signature.every((byte, index) => bytes[index] === byte)) return kind;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'text';
  const sample = bytes.subarray(0, 65_536);
  let zeros = 0;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  if (control > sample.length * 0.02) return 'binary';
  if (zeros > sample.length * 0.3) return control === 0 && zeros < sample.length * 0.7 ? 'text' : 'binary';
  if (zeros === 0 ? !bytes.includes(0) : false) return 'text';
  return onlyAtTheEnd(bytes) ? (bytes[0] === 0 ? 'binary' : 'text') : 'binary';
}
