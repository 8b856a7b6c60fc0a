/** Puts a PNG on the clipboard. The picture may still be in the making: the browser must be asked while the reader's click counts. Throws when it refuses. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Whether this browser can hand files to the reader's other programs. */
export function canSendFiles(): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File([], 'x.png', { type: 'image/png' })] });
}

/** Hands a picture to another program of the reader's. @returns False when the reader thought better of it. Throws when the browser refuses. */
export async function sendPicture(png: Blob, name: string, title: string): Promise<boolean> {
  try {
    await navigator.share({ files: [new File([png], name, { type: 'image/png' })], title });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
