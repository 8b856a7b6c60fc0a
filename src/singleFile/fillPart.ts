import { openingOf, type Part } from './parts.ts';

/**
 * A single file with another content of one part.
 *
 * @param html The whole file.
 * @param text Without "<", so that nothing in it can end the part: base 85, or what `escapeJson` returns.
 * @throws When the file has no such part, or the text could break out of it: our own bug.
 */
export function fillPart(html: string, part: Part, text: string): string {
  if (text.includes('<')) throw new Error(`What goes into ${part} is not escaped`);
  const opening = openingOf(part);
  const start = html.indexOf(opening);
  if (start < 0) throw new Error(`The file has no part ${part}`);
  const from = start + opening.length;
  return `${html.slice(0, from)}${text}${html.slice(html.indexOf('</script>', from))}`;
}

/** JSON that means the same and may stand in a script: no name in it can end the script or open a comment. */
export function escapeJson(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
