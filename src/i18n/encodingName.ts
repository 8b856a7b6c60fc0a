const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
  ibm865: 'DOS (865)',
};

/** An encoding as programs call it in their menus. */
export function encodingName(encoding: string): string {
  return names[encoding] ?? encoding;
}
