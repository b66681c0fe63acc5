import { limitName } from '../../model/shape-of.js';
import type {
  FieldShape,
  LeafShape,
  ListLimit,
  ReferenceShape,
  Shape,
  TextLimit,
} from '../../../runtime/shape.js';
import { constantName } from '../shared/constant-name.js';
import { regularExpression } from '../shared/regular-expression.js';

/** A shape as a TypeScript expression. References name the constant of the other shape; `printLeaf` prints what holds no other. */
export function printShape(shape: Shape, printLeaf: (shape: LeafShape) => string): string {
  const print = (inner: Shape): string => printShape(inner, printLeaf);
  if (typeof shape === 'function') return printReference(shape);
  switch (shape[0]) {
    case 'boolean':
    case 'any':
    case 'anyObject':
    case 'integer':
    case 'number':
    case 'constant':
    case 'string':
      return printLeaf(shape);
    case 'object': {
      const [kind, fields, base] = shape;
      const printed = printList(fields.map((field) => printField(field, print)));
      return printList([literal(kind), printed, ...(base ? [printReference(base)] : [])]);
    }
    case 'list': {
      const [kind, item, limits] = shape;
      return printList([literal(kind), print(item), ...(limits ? [printLimits(limits)] : [])]);
    }
    case 'union': {
      const [kind, tagPath, members] = shape;
      const pairs = members.map(([tag, member]) => printList([literal(tag), print(member)]));
      return printList([literal(kind), literal(tagPath), printList(pairs)]);
    }
    case 'alternatives': {
      const [kind, expected, shapes] = shape;
      return printList([literal(kind), literal(expected), printList(shapes.map(print))]);
    }
  }
}

/** A shape that holds no other as a TypeScript expression. */
export function printLeaf(shape: LeafShape): string {
  if (shape[0] !== 'string') return printList(shape.map(literal));
  const [kind, limits] = shape;
  return printList([literal(kind), ...(limits ? [printLimits(limits)] : [])]);
}

function printLimits(limits: readonly (TextLimit | ListLimit)[]): string {
  const printed = limits.map((limit) => {
    const [, bound] = limit;
    return printList([limitName(limit), bound instanceof RegExp ? regularExpression(bound) : literal(bound)]);
  });
  return printList(printed);
}

function printField([name, shape, ...rest]: FieldShape, print: (shape: Shape) => string): string {
  return printList([literal(name), print(shape), ...rest.map(literal)]);
}

function printReference({ definition }: ReferenceShape<unknown>): string {
  if (definition === undefined) throw new Error('A reference has no name');
  return `() => ${constantName(definition, 'Shape')}`;
}

function literal(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

function printList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}
