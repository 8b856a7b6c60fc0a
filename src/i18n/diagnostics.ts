import type { DiagnosticCode, DiagnosticData } from '../lib/Diagnostic.ts';
import { diagnosticsOfAreaTables } from './diagnosticsOfAreaTables.ts';
import { diagnosticsOfBoundaries } from './diagnosticsOfBoundaries.ts';
import { diagnosticsOfBulk } from './diagnosticsOfBulk.ts';
import { diagnosticsOfCells } from './diagnosticsOfCells.ts';
import { diagnosticsOfFile } from './diagnosticsOfFile.ts';
import { diagnosticsOfRows } from './diagnosticsOfRows.ts';
import { diagnosticsOfSupplements } from './diagnosticsOfSupplements.ts';
import type { Message } from './Text.ts';

/** The sentence of every finding; row and column are added by whoever shows it. */
export const diagnostics: { readonly [Code in DiagnosticCode]: Message<DiagnosticData[Code]> } = {
  ...diagnosticsOfFile,
  ...diagnosticsOfCells,
  ...diagnosticsOfRows,
  ...diagnosticsOfAreaTables,
  ...diagnosticsOfBoundaries,
  ...diagnosticsOfBulk,
  ...diagnosticsOfSupplements,
};
