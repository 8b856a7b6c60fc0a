/** One or two values of each type that DuckDB's functions take. */
const samples: Readonly<Record<string, readonly string[]>> = {
  ANY: ['3', '7'],
  BIT: ["'10110'::BIT"],
  BLOB: [String.raw`'\xAA12'::BLOB`],
  BOOLEAN: ['true'],
  'BOOLEAN[]': ['[true, false]'],
  DATE: ["DATE '2024-02-29'", "DATE '2026-11-26'"],
  DECIMAL: ['12.345::DECIMAL(12, 3)', '2.5::DECIMAL(4, 1)'],
  DOUBLE: ['2.5::DOUBLE', '0.25::DOUBLE'],
  'DOUBLE[]': ['[1.5, 2.5]::DOUBLE[]', '[3.5, 0.5]::DOUBLE[]'],
  'DOUBLE[3]': ['[1, 2, 3]::DOUBLE[3]'],
  'DOUBLE[ANY]': ['[1, 2, 3]::DOUBLE[3]', '[4, 5, 6]::DOUBLE[3]'],
  FLOAT: ['2.5::FLOAT', '0.25::FLOAT'],
  'FLOAT[]': ['[1.5, 2.5]::FLOAT[]', '[3.5, 0.5]::FLOAT[]'],
  'FLOAT[3]': ['[1, 2, 3]::FLOAT[3]'],
  'FLOAT[ANY]': ['[1, 2, 3]::FLOAT[3]', '[4, 5, 6]::FLOAT[3]'],
  INTERVAL: ["INTERVAL '1 year 2 months 3 days'"],
  K: ["'a'"],
  'K[]': ["['a', 'b']"],
  LAMBDA: ['lambda x: x'],
  'MAP(K, V)': ["MAP {'a': 1, 'b': 2}"],
  STRUCT: ["{'a': 1, 'b': 'x'}"],
  'STRUCT(K, V)[]': ["[{'k': 'a', 'v': 1}]"],
  T: ['3', '7'],
  'T[][]': ['[[3, 1], [2]]'],
  TIME: ["TIME '12:34:56.789'"],
  'TIME WITH TIME ZONE': ["'12:34:56+02'::TIMETZ"],
  TIMESTAMP: ["TIMESTAMP '2024-02-29 12:34:56.789'", "TIMESTAMP '2026-11-26 01:02:03'"],
  'TIMESTAMP WITH TIME ZONE': ["'2024-02-29 12:34:56+00'::TIMESTAMPTZ"],
  TIMESTAMP_NS: ["'2024-02-29 12:34:56.123456789'::TIMESTAMP_NS"],
  TIME_NS: ["'12:34:56.123456789'::TIME_NS"],
  UNION: ['union_value(a := 1)'],
  UUID: ["'5a0a1b2c-3d4e-5f60-7182-93a4b5c6d7e8'::UUID"],
  VARCHAR: ["'Fanø 12'", "'y'"],
  'VARCHAR[]': ["['b', 'a']"],
  'V[]': ['[1, 2]'],
};

function sampleOf(type: string, at: number): string {
  const known = samples[type];
  if (known) return known[at % known.length] ?? 'NULL';
  if (type.endsWith('INT') || type === 'INTEGER') return `${[7, 3, 2][at % 3]}::${type}`;
  return type.endsWith('[]') ? ['[3, 1, 2]', '[2, 5]'][at % 2]! : 'NULL';
}

/** Functions with their parameters, where the same call must give the same answer every time; and not for DuckDB's own use alone. */
export const functionList = `
  SELECT function_name || chr(9) || coalesce(array_to_string(list_transform(parameter_types, lambda type: coalesce(type, 'ANY')), chr(9)), '') AS f
  FROM duckdb_functions()
  WHERE function_type IN ('scalar', 'aggregate') AND stability = 'CONSISTENT'
  ORDER BY ALL`;

/**
 * Two calls of one overload of a function: with a value for each parameter, and with the first one missing.
 *
 * @param line Its name and the types of its parameters, as functionList writes them.
 */
export function functionCalls(line: string): readonly string[] {
  const [name = '', ...types] = line.split('\t').filter((part) => part !== '');
  const call = (given: readonly string[]): string => `SELECT "${name}"(${given.join(', ')}) AS x`;
  const given = types.map(sampleOf);
  return types.length === 0 ? [call([])] : [call(given), call(['NULL', ...given.slice(1)])];
}
