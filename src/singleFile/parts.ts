/** What the single file carries beside its own markup, each as the text of a script that no browser runs. */
export const parts = {
  /** The packed database engine, base 85. */
  engine: 'application/octet-stream',
  /** The script of the page, gzip, base 85. */
  program: 'application/octet-stream',
  /** The tables it was saved with, and where it comes from. */
  archive: 'application/json',
} as const;

export type Part = keyof typeof parts;

/** How a part begins in the markup; it ends with the next end of a script. */
export const openingOf = (part: Part): string => `<script id="${part}" type="${parts[part]}">`;

/** What the open page carries; '' where it carries nothing of the kind. */
export function carriedText(part: Part): string {
  return document.getElementById(part)?.textContent ?? '';
}
