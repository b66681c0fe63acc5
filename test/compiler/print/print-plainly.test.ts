import { Project, StructureKind } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import { checkSpec, type CheckedSpec } from '../../../generator/compiler/check-spec.js';
import { emitters } from '../../../generator/compiler/emit/emitters.js';
import { findImports, type Import } from '../../../generator/compiler/print/find-imports.js';
import { codePrinter } from '../../../generator/compiler/print/print-code.js';
import { printForm } from '../../../generator/compiler/print/print-form.js';
import { isPlain, printImport, printPlainly } from '../../../generator/compiler/print/print-plainly.js';
import { kitchenSink } from '../../support/kitchen-sink.js';
import { readSpecFiles } from '../../support/read-spec-files.js';

const importExtension = '.js';

const specs = { 'the shipped spec': readSpecFiles(), 'all features together': kitchenSink };

describe.each(Object.entries(specs))('%s', (_, files) => {
  const checked = checkSpec(files);
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
  const modules = modulesOf(checked);

  test('statements are printed as ts-morph prints them', () => {
    const kinds = new Set<string>();
    for (const { statements, imports } of modules)
      for (const statement of statements) {
        if (statement.kind === 'schema' || !isPlain(statement)) continue;
        kinds.add(statement.kind);
        const printing = { print: codePrinter(imports), importExtension } as const;
        expect(printPlainly(statement, printing)).toBe(printForm(statement, printing));
      }
    expect([...kinds].sort()).toEqual(['alias', 'constant', 'function', 'interface', 're-export']);
  });

  test('and so are imports', () => {
    const imports = modules.flatMap((module) => module.imports);
    expect(imports.length).toBeGreaterThan(20);
    for (const each of imports)
      expect(printImport(each, { print: codePrinter([]), importExtension })).toBe(importByTsMorph(each));
  });
});

function modulesOf({ model, names }: CheckedSpec) {
  const emitted = emitters.flatMap(({ emit }) => emit({ model, names, importExtension }));
  return emitted.flatMap((each) =>
    'statements' in each ? [{ ...each, imports: findImports(each, names) }] : [],
  );
}

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

function importByTsMorph({ module, use, namespace, names }: Import): string {
  const namedImports = [...names].map(([name, alias]) => (name === alias ? { name } : { name, alias }));
  const structure = {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: use === 'type',
    moduleSpecifier: `./${module}${importExtension}`,
    ...(namespace === undefined ? { namedImports } : { namespaceImport: namespace }),
  } as const;
  const file = project.createSourceFile('module.ts', { statements: [structure] }, { overwrite: true });
  return file.getFullText().trim();
}
