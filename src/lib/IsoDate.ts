/** A calendar day as `yyyy-mm-dd`. Strings in this form sort by time. */
export type IsoDate = `${number}-${number}-${number}`;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True when the text is a day that exists: "2024-02-29" is, "2023-02-29" and "2024-2-9" are not. */
export function isIsoDate(text: string): text is IsoDate {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
