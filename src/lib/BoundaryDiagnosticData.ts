/** What can be said about a planner's file of boundaries. */
export interface BoundaryDiagnosticData {
  'boundaries-not-geojson': Record<never, never>;
  'boundaries-too-large': { readonly limit: number };
  'boundaries-too-many-points': { readonly limit: number };
  'boundaries-bad-coordinates': { readonly feature: number };
  'boundaries-unknown-coordinates': Record<never, never>;
  'boundaries-none-recognised': { readonly features: number };
  /** Features that name no municipality, with what a few of them say of themselves. */
  'boundaries-unrecognised': { readonly count: number; readonly examples: readonly string[] };
  'boundaries-contradiction': { readonly name: string; readonly code: string };
  'boundaries-missing-areas': { readonly areas: readonly string[]; readonly count: number };
}
