import type { Diagnostic, Severity } from '../lib/Diagnostic.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings of one kind, together: the gravest kinds first, within them in the order of the file. */
export function groupFindings(findings: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<string, Diagnostic[]>();
  for (const severity of order) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const key = `${severity} ${finding.code}`;
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return [...groups.values()];
}
