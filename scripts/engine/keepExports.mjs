import { encodeNumber, readerOf, readSections, writeSections } from './wasmSections.mjs';

const exportSection = 7;

/**
 * Takes exports away from a WebAssembly module; what they led to stays until an optimiser removes it.
 *
 * @param {Uint8Array} wasm
 * @param {(name: string) => boolean} isKept
 * @returns {Uint8Array} The module with the exports that are kept, in their order.
 */
export function keepExports(wasm, isKept) {
  return writeSections(
    readSections(wasm).map((section) =>
      section.id === exportSection ? { ...section, body: filterExports(section.body, isKept) } : section,
    ),
  );
}

/**
 * @param {Uint8Array} body
 * @param {(name: string) => boolean} isKept
 */
function filterExports(body, isKept) {
  const reader = readerOf(body);
  const kept = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const start = reader.position();
    const name = reader.text();
    reader.byte(); // the kind: function, table, memory, global
    reader.number(); // its index
    if (isKept(name)) kept.push(body.subarray(start, reader.position()));
  }
  return Buffer.concat([Uint8Array.from(encodeNumber(kept.length)), ...kept]);
}
