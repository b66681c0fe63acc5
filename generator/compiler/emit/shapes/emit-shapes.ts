import type { Definition } from '../../model/model.js';
import { scalarTypes } from '../../model/scalar-types.js';
import { limitName, scalarShape, shapeOf } from '../../model/shape-of.js';
import type { LeafShape } from '../../../runtime/shape.js';
import type { Emitter } from '../emitter.js';
import { constantName } from '../shared/constant-name.js';
import { importNames } from '../shared/import-names.js';
import { printStatements } from '../shared/print-statements.js';
import { printLeaf, printShape } from './print-shape.js';
import { leafShapes, limitsIn } from './shape-parts.js';

/** Every definition as data, for what has to say why a value does not fit. Not part of the package's interface. */
export const emitShapes: Emitter = async (model) => {
  const definitions = [...model.definitions.values()];
  const shapes = definitions.map((definition) => shapeOf(model, definition));
  const limits = [...new Set(shapes.flatMap(limitsIn).map(limitName))].sort();
  const scalars = usedScalars(shapes.flatMap(leafShapes));
  const printed = (shape: LeafShape): string => scalars.get(printLeaf(shape)) ?? printLeaf(shape);
  const text = await printStatements([
    // A namespace, since a spec may well have a type called Shape.
    "import type * as shapes from './runtime/shape.js';",
    ...importNames(limits, './runtime/limits.js'),
    ...[...scalars].map(([leaf, name]) => `const ${name}: shapes.LeafShape = ${leaf};`),
    ...definitions.map((definition) =>
      shapeConstant(definition, printShape(shapeOf(model, definition), printed)),
    ),
  ]);
  return [{ path: 'src/shapes.ts', language: 'typescript', text }];
};

function shapeConstant({ name, kind }: Definition, shape: string): string {
  const type = kind === 'object' ? 'ObjectShape' : 'Shape';
  return `export const ${constantName(name, 'Shape')}: shapes.${type} = ${shape};`;
}

/** The spec's names of the built-in types that there are among some shapes, by what is printed for them. */
function usedScalars(used: readonly LeafShape[]): ReadonlyMap<string, string> {
  const printed = new Set(used.map(printLeaf));
  const scalars = Object.entries(scalarTypes).map(
    ([name, type]) => [printLeaf(scalarShape(type)), name] as const,
  );
  return new Map(scalars.filter(([leaf]) => printed.has(leaf)));
}
