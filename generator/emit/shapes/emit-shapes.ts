import { shapeOf } from '../../model/shape-of.js';
import type { Emitter } from '../emitter.js';
import { printStatements } from '../shared/print-statements.js';
import { shapeConstantName } from '../shared/shape-constant-name.js';
import { printShape } from './print-shape.js';

/** Every definition as data, for what has to say why a value does not fit. Not part of the package's interface. */
export const emitShapes: Emitter = async (model) => {
  const constants = [...model.definitions.values()].map(
    (definition) =>
      `export const ${shapeConstantName(definition.name)}: shapes.Shape = ${printShape(shapeOf(model, definition))};`,
  );
  // A namespace, since a spec may well have a type called Shape.
  const text = await printStatements(["import type * as shapes from './runtime/shape.js';", ...constants]);
  return [{ path: 'src/shapes.ts', language: 'typescript', text }];
};
