import { type FontWeight, measureText } from './measureText.ts';

/** Shortens a text with an ellipsis until it is at most `maxWidth` px wide; a text that fits comes back as it is. */
export function fitText(text: string, maxWidth: number, size: number, weight: FontWeight = 400): string {
  if (measureText(text, size, weight) <= maxWidth) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && measureText(`${characters.join('').trimEnd()}…`, size, weight) > maxWidth) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
