import type { Emitter } from '../emitter.js';
import { printStatements } from '../shared/print-statements.js';

/** The package's entry: everything that the other modules export. */
export const emitIndex: Emitter = async () => {
  const { StructureKind } = await import('ts-morph');
  const text = await printStatements([
    { kind: StructureKind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: './types.js' },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: './codes.js' },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: './guards.js' },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: './validate.js' },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: './pages.js' },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: './dispatch.js' },
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: './runtime/helpers.js' },
    "export type { Issue, Language } from './runtime/describe-fault.js';",
    "export type { IssueCode } from './runtime/issue-code.js';",
    "export type { Validation } from './runtime/validation.js';",
  ]);
  return [{ path: 'src/index.ts', language: 'typescript', text }];
};
