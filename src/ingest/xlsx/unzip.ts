/** A packed file's entries, unpacked one at a time. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** The entry's bytes; null when there is no such entry, it is encrypted or damaged, or it unpacks to more than the limit. */
  read(name: string): Promise<Uint8Array | null>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
  readonly encrypted: boolean;
}

const mostBytes = 128 * 1024 * 1024;
const mostEntries = 5000;

async function inflate(bytes: Uint8Array): Promise<Uint8Array | null> {
  const source = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = source.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > mostBytes) {
        await reader.cancel();
        return null;
      }
      chunks.push(value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function directory(bytes: Uint8Array, view: DataView): Map<string, Entry> | null {
  const from = Math.max(0, bytes.length - 66_000);
  let end = bytes.length - 22;
  while (end >= from && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < from || end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let number = 0; number < Math.min(count, mostEntries); number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Opens a zip file by its directory; what is unpacked is bounded, so that a bomb stops early.
 *
 * @returns Null when the bytes are no complete zip file.
 */
export function unzip(bytes: Uint8Array): ZipArchive | null {
  if (bytes.length < 22) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(bytes, view);
  if (!entries) return null;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry || entry.encrypted || entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return null;
      const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
      const packed = bytes.subarray(start, start + entry.packed);
      if (packed.length !== entry.packed) return null;
      if (entry.method === 0) return packed;
      return entry.method === 8 ? inflate(packed) : null;
    },
  };
}
