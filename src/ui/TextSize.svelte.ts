import { createContext } from 'svelte';

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** How large the page's text is, which grows with the window; px. Asked of the browser once, not by each chart: the answer makes it work out the page's style. */
export class TextSize {
  #px = $state(typeof window === 'undefined' ? 16 : rootSize());

  get px(): number {
    return this.#px;
  }

  /** Follows the window, on the screen: paper has its own size, and charts are laid out for it as they are. @returns Ends it. */
  follow(): () => void {
    const read = (): void => {
      if (!matchMedia('print').matches) this.#px = rootSize();
    };
    addEventListener('resize', read);
    return () => removeEventListener('resize', read);
  }
}

export const [textSizeOf, provideTextSize] = createContext<TextSize>();
