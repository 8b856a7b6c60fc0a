import { xmlText } from '../xmlText.ts';

/** Markup that is meant as such. Everything else is text. */
export interface Html {
  readonly markup: string;
}

export type HtmlValue = string | Html | null | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup with values put in: text as text, lists one after the other, null as nothing. Attributes must stand in quotation marks. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: parts.map((part, index) => part + (index < values.length ? write(values[index] ?? null) : '')).join('') };
}

function write(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return xmlText(value).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  return 'markup' in value ? value.markup : value.map(write).join('');
}
