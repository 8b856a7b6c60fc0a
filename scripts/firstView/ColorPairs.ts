const color = /#[0-9a-f]{6}\b/g;

/** Names the pairs of colours that pictures need, as custom properties. */
export class ColorPairs {
  readonly #names = new Map<string, string>();

  /**
   * One picture that follows the page's colours, from the same picture in light and in dark ones.
   *
   * @throws When they differ in anything but colours.
   */
  merge(light: string, dark: string): string {
    if (light.replaceAll(color, '') !== dark.replaceAll(color, '')) throw new Error('A chart is another one in the dark');
    const darks = dark.match(color) ?? [];
    let at = 0;
    return light.replaceAll(color, (one) => `var(${this.#nameOf(one, darks[at++] ?? one)})`);
  }

  /** The custom properties of all pairs so far; paper is light. */
  get css(): string {
    const declare = (pick: 0 | 1): string => [...this.#names].map(([pair, name]) => `${name}:${pair.split(' ')[pick] ?? ''}`).join(';');
    return `:root{${declare(0)}}@media screen and (prefers-color-scheme:dark){:root{${declare(1)}}}`;
  }

  #nameOf(light: string, dark: string): string {
    const pair = `${light} ${dark}`;
    const name = this.#names.get(pair) ?? `--ahead-${this.#names.size + 1}`;
    this.#names.set(pair, name);
    return name;
  }
}
