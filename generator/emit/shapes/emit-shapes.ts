import { shapeOf } from '../../model/shape-of.js';
import type { Emitter } from '../emitter.js';
import { printStatements } from '../shared/print-statements.js';
import { printShape } from './print-shape.js';
import { constantName } from '../shared/constant-name.js';

/** Every definition as data, for what has to say why a value does not fit. Not part of the package's interface. */
export const emitShapes: Emitter = async (model) => {
  const constants = [...model.definitions.values()].map(
    (definition) =>
      `export const ${constantName(definition.name, 'Shape')}: shapes.Shape = ${printShape(shapeOf(model, definition))};`,
  );
  // A namespace, since a spec may well have a type called Shape.
  const text = await printStatements(["import type * as shapes from './runtime/shape.js';", ...constants]);
  return [{ path: 'src/shapes.ts', language: 'typescript', text }];
};
