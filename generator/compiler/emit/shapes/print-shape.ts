import type {
  FieldShape,
  LeafShape,
  ListLimit,
  ReferenceShape,
  Shape,
  TextLimit,
} from '../../../runtime/shape.js';
import { limitName } from '../../model/shape-of.js';
import { code, joinCode, literal, regularExpression, type Code } from '../code/code.js';
import { valueFrom } from '../code/reference.js';
import type { Names } from '../names/names.js';

export interface ShapePrinting {
  readonly names: Names;
  /** The constants for shapes that are used repeatedly, by `leafKey`. */
  readonly constants: ReadonlyMap<string, Code>;
}

const unknownKeys = code`${valueFrom('runtime/unknown-keys', 'unknownKeys')}`;

/** A shape as a TypeScript expression that refers to other shapes by their constants. */
export function printShape(shape: Shape, printing: ShapePrinting): Code {
  const print = (inner: Shape): Code => printShape(inner, printing);
  if (typeof shape === 'function') return printReference(shape, printing);
  switch (shape[0]) {
    case 'boolean':
    case 'null':
    case 'any':
    case 'anyObject':
    case 'integer':
    case 'number':
    case 'constant':
    case 'string':
      return printing.constants.get(leafKey(shape)) ?? printLeaf(shape);
    case 'object': {
      const [kind, fields, base, refuseOthers] = shape;
      const printed = [literal(kind), printList(fields.map((field) => printField(field, print)))];
      const inherited = base && printReference(base, printing);
      if (refuseOthers) return printList([...printed, inherited ?? literal(undefined), unknownKeys]);
      return printList([...printed, ...(inherited ? [inherited] : [])]);
    }
    case 'list': {
      const [kind, item, limits] = shape;
      return printList([literal(kind), print(item), ...(limits ? [printLimits(limits)] : [])]);
    }
    case 'map':
      return printList([literal(shape[0]), print(shape[1])]);
    case 'union': {
      const [kind, tagPath, members] = shape;
      const pairs = members().map(([tag, member]) => printList([literal(tag), constantOf(member, printing)]));
      return printList([literal(kind), literal(tagPath), code`() => ${printList(pairs)}`]);
    }
    case 'alternatives': {
      const [kind, expected, shapes] = shape;
      return printList([literal(kind), literal(expected), printList(shapes.map(print))]);
    }
  }
}

/** A shape without others in it as a TypeScript expression. */
export function printLeaf(shape: LeafShape): Code {
  if (shape[0] !== 'string') return printList(shape.map(literal));
  const [kind, limits] = shape;
  return printList([literal(kind), ...(limits ? [printLimits(limits)] : [])]);
}

/** The same for leaves that are printed the same, as long as they have no limits. */
export function leafKey(shape: LeafShape): string {
  return JSON.stringify(shape);
}

function printLimits(limits: readonly (TextLimit | ListLimit)[]): Code {
  const printed = limits.map((limit) => {
    const [, bound] = limit;
    const name = code`${valueFrom('runtime/limits', limitName(limit))}`;
    return printList([name, bound instanceof RegExp ? regularExpression(bound) : literal(bound)]);
  });
  return printList(printed);
}

function printField([name, shape, ...rest]: FieldShape, print: (shape: Shape) => Code): Code {
  return printList([literal(name), print(shape), ...rest.map(literal)]);
}

function printReference(shape: ReferenceShape<unknown>, printing: ShapePrinting): Code {
  return code`() => ${constantOf(shape, printing)}`;
}

/** The constant that holds a definition's shape. */
function constantOf(shape: Shape | ReferenceShape<unknown>, { names }: ShapePrinting): Code {
  const definition = typeof shape === 'function' ? shape.definition : undefined;
  if (definition === undefined) throw new Error('A reference has no name');
  return code`${names.of('shape', definition)}`;
}

function printList(items: readonly Code[]): Code {
  return code`[${joinCode(items, ', ')}]`;
}
