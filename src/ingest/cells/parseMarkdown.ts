import type { GridRow } from '../Grid.ts';

const ruler = /^\s*\|?(\s*[:=+]?-+[-:=+]*\s*[|+]?)+\s*$/;

/** True when the text is a table drawn with pipes: "| Kommune | Antal sikrede |". */
export function isMarkdown(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const piped = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length;
  return (piped >= 2 && piped >= lines.length * 0.5) || lines.some((line) => line.includes('|') && ruler.test(line));
}

/**
 * Splits a table drawn with pipes into cells; the ruler under the header and bold marks go.
 *
 * @param text Text whose line ends are all "\n".
 */
export function parseMarkdown(text: string): GridRow[] {
  return text.split('\n').map((line, index) => {
    if (!line.includes('|')) return { line: index + 1, cells: ruler.test(line) ? [''] : [line] };
    if (ruler.test(line)) return { line: index + 1, cells: [''] };
    const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
    return {
      line: index + 1,
      cells: inner.split(/(?<!\\)\|/).map((cell) =>
        cell
          .trim()
          .replaceAll('\\|', '|')
          .replace(/^(\*\*|__)(.*)\1$/, '$2'),
      ),
    };
  });
}
