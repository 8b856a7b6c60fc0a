/** A script that stands in the page: without comments and the spaces that begin lines. */
export function minifyScript(script: string): string {
  return script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('//'))
    .join('\n');
}
