export type { DescribedDiagnostic } from './base/diagnostics/described-diagnostic.js';
export type { LanguageTag } from './base/words/languages.js';
export { generate, type GenerateRequest, type GenerateResult } from './compiler/generate.js';
export type { ImportExtension } from './compiler/emit/modules.js';
export type { SourceFiles } from './base/source/source-files.js';
