import { ColorPairs } from './ColorPairs.ts';

/** What an element of a picture looks like, and not where it stands: attributes that a style sheet can say instead, with their unit there. */
const units: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '',
  'font-size': 'px',
  'font-weight': '',
  r: 'px',
  stroke: '',
  'stroke-opacity': '',
  'stroke-width': 'px',
  'text-anchor': '',
};

const element = /<(?:circle|line|path|rect|text)\b[^>]*>/g;
const attribute = /\s([\w-]+)="([^"]*)"/g;

/**
 * The looks of pictures, each said once: a hundred dots at eighteen widths would say it a thousand times, and the page must be read before it is seen.
 */
export class Looks {
  readonly #colors = new ColorPairs();
  readonly #names = new Map<string, string>();

  /**
   * One picture that follows the page's colours, from the same picture in light and in dark ones.
   *
   * @throws When they differ in anything but colours.
   */
  share(light: string, dark: string): string {
    return this.#colors.merge(light, dark).replaceAll(element, (tag) => {
      const look: string[] = [];
      const rest = tag.replaceAll(attribute, (whole, name: string, value: string) => {
        const unit = units[name];
        if (unit === undefined) return whole;
        look.push(`${name}:${value}${unit}`);
        return '';
      });
      return rest.replace(/^<\w+/, (start) => `${start} class="${this.#nameOf(look.join(';'))}"`);
    });
  }

  get css(): string {
    return [this.#colors.css, ...[...this.#names].map(([look, name]) => `.ahead .${name}{${look}}`)].join('');
  }

  #nameOf(look: string): string {
    const name = this.#names.get(look) ?? `a${this.#names.size + 1}`;
    this.#names.set(look, name);
    return name;
  }
}
