const known = new Map<string, Intl.NumberFormat>();

/** How numbers are written along an axis. Each is made once: that takes longer than all texts of an axis. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = known.get(key);
  if (found) return found;
  const made = new Intl.NumberFormat(locale, options);
  known.set(key, made);
  return made;
}
