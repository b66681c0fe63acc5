import { scalarTypes } from '../../model/scalar-types.js';
import { scalarShape, shapeOf } from '../../model/shape-of.js';
import { code, referencesIn, type Code } from '../code/code.js';
import { typeFrom, valueFrom } from '../code/reference.js';
import type { ConstantStatement } from '../code/statement.js';
import type { EmitContext, Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import { constantName } from '../shared/constant-name.js';
import { leafKey, printLeaf, printShape } from './print-shape.js';

/**
 * Every definition as data, for code that has to explain why a value does not fit. Not part of the package's
 * interface.
 */
export const emitShapes: Emitter = {
  exports: ({ definitions }) =>
    wantForEach('shape', definitions.keys(), (name) => constantName(name, 'Shape')),
  emit: (context) => {
    const shapes = shapeConstants(context);
    const used = new Set(shapes.flatMap(({ value }) => referencesIn(value).map(({ name }) => name)));
    const scalars = scalarConstants.filter(({ name }) => used.has(name));
    return [{ kind: 'module', name: 'shapes', statements: [...scalars, ...shapes] }];
  },
};

/** The built-in types of the spec, by the text of their shapes; of two equal ones, the last. No constant can be called `null`. */
const scalars = new Map(
  Object.entries(scalarTypes)
    .filter(([name]) => name !== 'null')
    .map(([name, type]) => {
      const shape = scalarShape(type);
      return [leafKey(shape), { name, shape }] as const;
    }),
);

const scalarConstants = [...scalars.values()].map(({ name, shape }): ConstantStatement => ({
  kind: 'constant',
  isLocal: true,
  name,
  type: code`${typeFrom('runtime/shape', 'LeafShape')}`,
  value: printLeaf(shape),
}));

const scalarReferences: ReadonlyMap<string, Code> = new Map(
  [...scalars].map(([key, { name }]) => [key, code`${valueFrom('shapes', name)}`]),
);

function shapeConstants({ model, names }: EmitContext): readonly ConstantStatement[] {
  return [...model.definitions.values()].map((definition) => {
    const type = definition.kind === 'object' ? 'ObjectShape' : 'Shape';
    return {
      kind: 'constant',
      name: names.of('shape', definition.name).name,
      type: code`${typeFrom('runtime/shape', type)}`,
      value: printShape(shapeOf(model, definition), { names, constants: scalarReferences }),
    };
  });
}
