const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
/** Beyond so many different cells nothing is remembered: memory stays bounded, only speed is lost. */
const most = 50_000;

/** Remembers what a cell's bytes were read as, so that a text that stands in a million rows is read once. Hash: FNV-1a. */
export class ByteTable<Value> {
  #slots = new Int32Array(1024);
  #hashes = new Int32Array(512);
  /** Where each key ends among the bytes of all keys; it begins where the one before ends. */
  #ends = new Int32Array(513);
  #keys = new Uint8Array(8192);
  readonly #values: Value[] = [];

  /** @param read Reads a cell met for the first time; it must depend on the bytes alone. */
  constructor(private readonly read: (bytes: Uint8Array, start: number, end: number) => Value) {}

  get(bytes: Uint8Array, start: number, end: number): Value {
    let hash = offsetBasis | 0;
    for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ bytes[index]!, prime);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (this.#hashes[entry - 1] === hash && this.#isSame(entry - 1, bytes, start, end)) return this.#values[entry - 1]!;
      slot = (slot + 1) & mask;
    }
    const value = this.read(bytes, start, end);
    if (this.#values.length < most) this.#add(bytes, start, end, hash, slot, value);
    return value;
  }

  #isSame(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const keys = this.#keys;
    const from = this.#ends[entry]!;
    const length = end - start;
    if (this.#ends[entry + 1]! - from !== length) return false;
    for (let index = 0; index < length; index += 1) if (keys[from + index] !== bytes[start + index]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number, value: Value): void {
    const entry = this.#values.push(value);
    if (entry > this.#hashes.length) {
      this.#hashes = grown(this.#hashes, entry * 2);
      this.#ends = grown(this.#ends, entry * 2 + 1);
    }
    const from = this.#ends[entry - 1]!;
    const to = from + end - start;
    if (to > this.#keys.length) {
      const keys = new Uint8Array(to * 2);
      keys.set(this.#keys);
      this.#keys = keys;
    }
    this.#keys.set(bytes.subarray(start, end), from);
    this.#ends[entry] = to;
    this.#hashes[entry - 1] = hash;
    this.#slots[slot] = entry;
    if (entry * 2 > this.#slots.length) this.#spread();
  }

  /** Doubles the slots. */
  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#values.length; entry += 1) {
      const hash = this.#hashes[entry]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}

function grown(old: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(length);
  next.set(old);
  return next;
}
