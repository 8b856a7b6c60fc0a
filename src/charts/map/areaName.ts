/** What a screen reader says of an area: its name and its value. */
export function areaName({ name, text }: { readonly name: string; readonly text: string }): string {
  return text === '' ? name : `${name}: ${text}`;
}
