/** Which way a key leads through a presentation: arrows, page keys and space, as presenter remotes send them. Null for any other. */
export function moveByKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): 1 | -1 | 'first' | 'last' | null {
  if (ctrlKey || metaKey || altKey) return null;
  const isOnButton = target instanceof Element && target.closest('button, a, input, textarea, select') !== null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return 1;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return -1;
    case ' ':
    case 'Enter':
      return isOnButton ? null : 1;
    case 'Backspace':
      return isOnButton ? null : -1;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}
