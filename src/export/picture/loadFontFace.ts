/** The page's font as a rule that carries it: for files that leave the page. Loaded when it is first asked for. */
export async function loadFontFace(): Promise<string> {
  const { default: font } = await import('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline');
  return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url('${font}') format('woff2')}`;
}
