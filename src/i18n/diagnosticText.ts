import type { Diagnostic, DiagnosticData } from '../lib/Diagnostic.ts';
import { diagnostics } from './diagnostics.ts';
import type { Language, Message } from './Text.ts';

/** Writes a finding as a sentence: what it is, with the file's own text, and what to do. */
export function diagnosticText(diagnostic: Diagnostic, language: Language): string {
  const message = diagnostics[diagnostic.code] as Message<DiagnosticData[Diagnostic['code']]>;
  return message[language](diagnostic.data);
}
