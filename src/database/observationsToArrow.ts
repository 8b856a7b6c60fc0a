import { type Data, Decimal, Field, Int32, makeData, RecordBatch, Schema, Struct, Table, tableToIPC, Utf8 } from 'apache-arrow';
import type { ObservationColumns } from '../domain/ObservationColumns.ts';

const [digits, decimals] = [12, 3] as const;
const words = 4;

/** Texts of which each row names one by its number. */
function texts(values: readonly string[], chosen: Uint16Array, length: number): Data<Utf8> {
  const encoder = new TextEncoder();
  const pieces = values.map((value) => encoder.encode(value));
  const valueOffsets = new Int32Array(length + 1);
  let size = 0;
  for (let row = 0; row < length; row += 1) {
    size += pieces[chosen[row]!]!.length;
    valueOffsets[row + 1] = size;
  }
  const data = new Uint8Array(size);
  let at = 0;
  for (let row = 0; row < length; row += 1) {
    const piece = pieces[chosen[row]!]!;
    // A dozen bytes: a call to copy them takes several times as long.
    for (let byte = 0; byte < piece.length; byte += 1) data[at + byte] = piece[byte]!;
    at += piece.length;
  }
  return makeData({ type: new Utf8(), length, valueOffsets, data, nullCount: 0 });
}

/** Which values are there: those that are not negative. */
function validity(values: Int32Array): { nullCount: number; nullBitmap?: Uint8Array } {
  let nullCount = 0;
  for (const value of values) if (value < 0) nullCount += 1;
  if (nullCount === 0) return { nullCount };
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, row) => {
    if (value >= 0) nullBitmap[row >> 3]! |= 1 << (row & 7);
  });
  return { nullCount, nullBitmap };
}

function wholes(values: Int32Array): Data<Int32> {
  return makeData({ type: new Int32(), length: values.length, data: values, ...validity(values) });
}

/** Thousandths as DECIMAL(12, 3): 128 bits each, the lowest first. */
function capacities(values: Int32Array): Data<Decimal> {
  const data = new Int32Array(values.length * words);
  for (let row = 0; row < values.length; row += 1) data[row * words] = values[row]! < 0 ? 0 : values[row]!;
  return makeData({ type: new Decimal(decimals, digits), length: values.length, data: new Uint32Array(data.buffer), ...validity(values) });
}

/**
 * Packs observations into an Arrow IPC stream for `bulk_observation`.
 *
 * @param ids The snapshot's id for each of the columns' dates, in their order.
 */
export function observationsToArrow(columns: ObservationColumns, ids: readonly string[]): Uint8Array {
  const { length } = columns;
  const children: Readonly<Record<string, Data>> = {
    snapshot_id: texts(ids, columns.date, length),
    area_code: texts(columns.areaCodes, columns.area, length),
    insured: wholes(columns.insured),
    capacity: capacities(columns.capacity),
    vacant: capacities(columns.vacant),
    line: wholes(columns.line),
  };
  const fields = Object.entries(children).map(([name, { type }]) => new Field(name, type, true));
  const data = makeData({ type: new Struct(fields), length, nullCount: 0, children: Object.values(children) });
  return tableToIPC(new Table([new RecordBatch(new Schema(fields), data)]), 'stream');
}
