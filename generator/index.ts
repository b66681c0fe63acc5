export type { DescribedDiagnostic } from './diagnostics/described-diagnostic.js';
export type { Language } from './diagnostics/language.js';
export { generate, type GenerateRequest, type GenerateResult } from './generate.js';
export type { SourceFiles } from './read/source-files.js';
