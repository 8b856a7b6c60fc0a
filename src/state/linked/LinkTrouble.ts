import type { Diagnostic } from '../../lib/Diagnostic.ts';

/** Why the figures of a link cannot be shown. */
export type LinkTrouble =
  /** Cut off, changed on its way, or never one of ours. */
  | { readonly kind: 'damaged' }
  /** Longer or larger than a link may be. */
  | { readonly kind: 'too-large' }
  /** Written by a newer version of the page. */
  | { readonly kind: 'newer' }
  /** What it holds is no table. */
  | { readonly kind: 'no-table' }
  /** Its figures do not pass the checks that every table passes. */
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };
