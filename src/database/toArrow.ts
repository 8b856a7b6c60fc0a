import { type Data, Field, Float64, makeData, RecordBatch, Schema, Struct, Table, tableToIPC, Utf8 } from 'apache-arrow';

/** A column of texts or of numbers; null is missing. Days go as text, the table casts them. */
export type ArrowColumn =
  | { readonly type: 'text'; readonly values: readonly (string | null)[] }
  | { readonly type: 'number'; readonly values: readonly (number | null)[] };

const bitsPerByte = 8;

function validity(values: readonly unknown[]): { nullCount: number; nullBitmap: Uint8Array | null } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / bitsPerByte));
  let nullCount = 0;
  values.forEach((value, index) => {
    if (value === null) nullCount += 1;
    else nullBitmap[index >> 3]! |= 1 << (index & 7);
  });
  return { nullCount, nullBitmap: nullCount > 0 ? nullBitmap : null };
}

function textData(values: readonly (string | null)[]): Data<Utf8> {
  const encoder = new TextEncoder();
  const known = new Map<string | null, Uint8Array>();
  const pieces = values.map((value) => {
    const piece = known.get(value) ?? encoder.encode(value ?? '');
    known.set(value, piece);
    return piece;
  });
  const valueOffsets = new Int32Array(values.length + 1);
  pieces.forEach((piece, index) => (valueOffsets[index + 1] = valueOffsets[index]! + piece.length));
  const data = new Uint8Array(valueOffsets[values.length]!);
  pieces.forEach((piece, index) => data.set(piece, valueOffsets[index]));
  return makeData({ type: new Utf8(), length: values.length, valueOffsets, data, ...validity(values) });
}

function numberData(values: readonly (number | null)[]): Data<Float64> {
  const data = Float64Array.from(values, (value) => value ?? 0);
  return makeData({ type: new Float64(), length: values.length, data, ...validity(values) });
}

/**
 * Packs columns of equal length into an Arrow IPC stream.
 *
 * Memory is laid out by hand: Arrow's own builders make functions from text, which the page's security policy forbids.
 *
 * @param columns By name, in the order of the table they go to.
 * @throws When the lengths differ.
 */
export function toArrow(columns: Readonly<Record<string, ArrowColumn>>): Uint8Array {
  const entries = Object.entries(columns);
  const length = entries[0]?.[1].values.length ?? 0;
  if (entries.some(([, column]) => column.values.length !== length)) throw new Error('Columns differ in length');
  const children = entries.map(([, column]) => (column.type === 'text' ? textData(column.values) : numberData(column.values)));
  const fields = entries.map(([name], index) => new Field(name, children[index]!.type, true));
  const batch = new RecordBatch(new Schema(fields), makeData({ type: new Struct(fields), length, nullCount: 0, children }));
  return tableToIPC(new Table([batch]), 'stream');
}
