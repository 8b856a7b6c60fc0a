/** Keys whose texts the program chooses itself: kinds, ids of colours, formats. */
const own = /^(kind|id|emphasis|format|style|locale|date|until|coordinates|gap|worse|scale|colors|fill)$/;

/** The same plain data with every text that could come from a file or a presenter taken from `next` instead. */
export function replaceTexts<Value>(value: Value, next: () => string): Value {
  const replace = (each: unknown, key: string): unknown => {
    if (own.test(key)) return each;
    if (typeof each === 'string') return next();
    if (Array.isArray(each)) return each.map((item) => replace(item, key));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, item]) => [name, replace(item, name)]));
  };
  return replace(value, '') as Value;
}
