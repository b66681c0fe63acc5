import ts from 'typescript';
import type { SpecOutput } from './spec-output.js';
import { virtualProgram } from './virtual-program.js';

/** The TSDoc of generated declarations, as the compiler understands it, without its tags. */
interface DeclarationDocs {
  ofType(name: string): string;
  /** One text for each distinct doc of the field in the shapes of its object. */
  ofField(typeName: string, path: readonly string[]): readonly string[];
  ofConstant(enumName: string, valueName: string): string;
}

export function declarationDocs({ files }: SpecOutput): DeclarationDocs {
  const program = virtualProgram(files).getProgram();
  const checker = program?.getTypeChecker();
  const index = program?.getSourceFile('/src/index.ts');
  const module = index && checker?.getSymbolAtLocation(index);
  if (checker === undefined || module === undefined) throw new Error('The generated index does not compile');
  const exported = new Map(
    checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolvedSymbol(symbol, checker)]),
  );
  const symbolNamed = (name: string): ts.Symbol => exported.get(name) ?? fail(`No ${name}`);
  const docOf = (symbol: ts.Symbol): string =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker));

  return {
    ofType: (name) => docOf(symbolNamed(name)),
    ofField: (typeName, path) => {
      const start = [checker.getDeclaredTypeOfSymbol(symbolNamed(typeName))];
      const symbols = path.reduce<readonly ts.Symbol[]>((owners, step) => {
        const types = owners.length === 0 ? start : owners.map((owner) => checker.getTypeOfSymbol(owner));
        return types
          .flatMap(shapes)
          .map((type) => type.getProperty(step) ?? fail(`No ${step} in ${typeName}`));
      }, []);
      return [...new Set(symbols.map(docOf))];
    },
    ofConstant: (enumName, valueName) => {
      const value =
        symbolNamed(enumName).declarations?.find(ts.isVariableDeclaration) ?? fail(`No constant ${enumName}`);
      return docOf(
        checker.getTypeAtLocation(value).getProperty(valueName) ?? fail(`No ${enumName}.${valueName}`),
      );
    },
  };
}

/** The object types of a union, or the type itself. */
function shapes(type: ts.Type): readonly ts.Type[] {
  const all = type.isUnion() ? type.types : [type];
  return all.filter(({ flags }) => flags & ts.TypeFlags.Object);
}

function resolvedSymbol(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function fail(message: string): never {
  throw new Error(message);
}
