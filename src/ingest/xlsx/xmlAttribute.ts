import { xmlText } from './xmlText.ts';

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

/** An attribute of a tag's inside, whatever its namespace prefix; null when it is not there. */
export function xmlAttribute(tag: string, name: string): string | null {
  const match = patternOf(name).exec(tag);
  return match ? xmlText(match[1] ?? match[2] ?? '') : null;
}
