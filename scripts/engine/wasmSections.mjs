/** Reading and writing just enough of a WebAssembly module to choose its exports: https://webassembly.github.io/spec/core/binary/modules.html */

/** @typedef {{ id: number, body: Uint8Array }} Section */

const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/**
 * @param {Uint8Array} wasm
 * @returns {Section[]} In the order of the module; their bodies share its memory.
 * @throws When the bytes are no WebAssembly module of version 1.
 */
export function readSections(wasm) {
  if (header.some((byte, at) => wasm[at] !== byte)) throw new Error('This is not a WebAssembly module.');
  const reader = readerOf(wasm, header.length);
  const sections = [];
  while (reader.isOpen()) {
    const id = reader.byte();
    sections.push({ id, body: reader.bytes(reader.number()) });
  }
  return sections;
}

/**
 * @param {readonly Section[]} sections
 * @returns {Uint8Array} The module.
 */
export function writeSections(sections) {
  const parts = sections.flatMap(({ id, body }) => [Uint8Array.of(id, ...encodeNumber(body.length)), body]);
  return Buffer.concat([Uint8Array.from(header), ...parts]);
}

/**
 * Walks through encoded bytes.
 *
 * @param {Uint8Array} from
 * @param {number} [start]
 */
export function readerOf(from, start = 0) {
  let at = start;
  const byte = () => {
    const value = from[at];
    if (value === undefined) throw new Error('The WebAssembly module ends too early.');
    at += 1;
    return value;
  };
  const number = () => {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const next = byte();
      value += (next % 128) * weight;
      if (next < 128) return value;
    }
  };
  const bytes = (/** @type {number} */ length) => {
    at += length;
    if (at > from.length) throw new Error('The WebAssembly module ends too early.');
    return from.subarray(at - length, at);
  };
  return {
    isOpen: () => at < from.length,
    position: () => at,
    byte,
    /** An unsigned LEB128 number. */
    number,
    bytes,
    text: () => new TextDecoder().decode(bytes(number())),
  };
}

/**
 * @param {number} value Whole and not negative.
 * @returns {number[]} As unsigned LEB128.
 */
export function encodeNumber(value) {
  const low = value % 128;
  return value < 128 ? [low] : [low + 128, ...encodeNumber((value - low) / 128)];
}
