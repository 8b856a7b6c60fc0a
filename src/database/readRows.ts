import { DataType, Precision, type Table } from 'apache-arrow';

/**
 * Turns an answer of the engine into plain objects.
 *
 * Only types that arrive as what they are pass: a DECIMAL would come unscaled (1.55 as 155), a BIGINT as a BigInt.
 *
 * @throws When a column is of another type: the SQL lacks a cast.
 */
export function readRows(table: Table): readonly object[] {
  const columns = table.schema.fields.map((field, index) => {
    const readable =
      DataType.isUtf8(field.type) ||
      DataType.isBool(field.type) ||
      DataType.isNull(field.type) ||
      (DataType.isFloat(field.type) && field.type.precision === Precision.DOUBLE) ||
      (DataType.isInt(field.type) && field.type.bitWidth <= 32);
    if (!readable) throw new Error(`Column "${field.name}" is ${String(field.type)}: cast it in the SQL`);
    return { name: field.name, values: table.getChildAt(index) };
  });
  return Array.from({ length: table.numRows }, (_, row): object =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values?.get(row) as unknown])),
  );
}
