const [lineFeed, quote] = [10, 34] as const;

function quotesIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === quote) count += 1;
  return count;
}

/**
 * Cuts a file into parts of whole rows: at line ends that stand in no quoted cell.
 *
 * @param from First byte of the first row.
 * @param size Bytes a part has at least, but for the last.
 * @returns Where the parts begin and end, one after the other.
 */
export function* cutChunks(bytes: Uint8Array, from: number, size: number): Generator<readonly [start: number, end: number]> {
  const isQuoted = bytes.indexOf(quote, from) >= 0;
  let start = from;
  while (start < bytes.length) {
    let end = start;
    let quotes = 0;
    let wanted = start + size;
    do {
      const lineEnd = wanted >= bytes.length ? -1 : bytes.indexOf(lineFeed, wanted);
      const next = lineEnd < 0 ? bytes.length : lineEnd + 1;
      if (isQuoted) quotes += quotesIn(bytes, end, next);
      end = next;
      wanted = end;
    } while (quotes % 2 === 1 && end < bytes.length);
    yield [start, end];
    start = end;
  }
}
