const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
/** Beyond so many different cells nothing is remembered: memory stays bounded, only speed is lost. */
const most = 50_000;

/** Remembers what a cell's bytes were read as, so that a text that stands in a million rows is read once. Hash: FNV-1a. */
export class ByteTable<Value> {
  #slots = new Int32Array(1024);
  readonly #hashes: number[] = [];
  readonly #keys: Uint8Array[] = [];
  readonly #values: Value[] = [];

  /** @param read Reads a cell met for the first time; it must depend on the bytes alone. */
  constructor(private readonly read: (bytes: Uint8Array, start: number, end: number) => Value) {}

  get(bytes: Uint8Array, start: number, end: number): Value {
    let hash = offsetBasis;
    for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ bytes[index]!, prime);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#hashes[entry - 1] === hash && this.#isSame(entry - 1, bytes, start, end)) return this.#values[entry - 1]!;
      slot = (slot + 1) & mask;
    }
    const value = this.read(bytes, start, end);
    if (this.#values.length < most) this.#add(bytes.slice(start, end), hash, slot, value);
    return value;
  }

  #isSame(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const key = this.#keys[entry]!;
    if (key.length !== end - start) return false;
    for (let index = 0; index < key.length; index += 1) if (key[index] !== bytes[start + index]) return false;
    return true;
  }

  #add(key: Uint8Array, hash: number, slot: number, value: Value): void {
    this.#slots[slot] = this.#values.push(value);
    this.#keys.push(key);
    this.#hashes.push(hash);
    if (this.#values.length * 2 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, entry) => {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    });
    this.#slots = slots;
  }
}
