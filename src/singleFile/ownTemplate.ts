let pristine: Node | null = null;

/** Remembers the single file as it was read, before anything is drawn into it. */
export function rememberFile(): void {
  pristine = document.documentElement.cloneNode(true);
}

/** The whole file as it was read; null where the page is no single file. */
export function ownTemplate(): string | null {
  if (!(pristine instanceof HTMLElement)) return null;
  const root = pristine.cloneNode(true) as HTMLElement;
  // The page's own script, unpacked; the file unpacks it itself.
  for (const script of root.querySelectorAll('script[type="module"]')) script.remove();
  return `<!doctype html>\n${root.outerHTML}\n`;
}
