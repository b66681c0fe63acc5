import type { FieldShape, Shape } from '../../runtime/shape.js';
import { regularExpression } from '../shared/regular-expression.js';
import { constantName } from '../shared/constant-name.js';

/** A shape as a TypeScript expression; references become functions that name the constant of the other shape. */
export function printShape(shape: Shape): string {
  switch (shape.kind) {
    case 'boolean':
    case 'any':
    case 'anyObject':
    case 'integer':
    case 'number':
    case 'constant':
      return JSON.stringify(shape);
    case 'string': {
      const { pattern, ...limits } = shape;
      return printObject({ ...literals(limits), ...(pattern && { pattern: regularExpression(pattern) }) });
    }
    case 'object': {
      const { kind, base, fields } = shape;
      return printObject({
        ...literals({ kind }),
        ...(base && { base: printShape(base) }),
        fields: printList(fields.map(printField)),
      });
    }
    case 'list': {
      const { item, ...rest } = shape;
      return printObject({ ...literals(rest), item: printShape(item) });
    }
    case 'union': {
      const { members, ...rest } = shape;
      const pairs = members.map(([tags, member]) => printList([JSON.stringify(tags), printShape(member)]));
      return printObject({ ...literals(rest), members: printList(pairs) });
    }
    case 'alternatives':
      return printObject({ kind: '"alternatives"', shapes: printList(shape.shapes.map(printShape)) });
    case 'reference': {
      const { name, kind } = shape;
      return printObject({ ...literals({ kind, name }), shape: `() => ${constantName(name, 'Shape')}` });
    }
  }
}

function printField({ shape, ...rest }: FieldShape): string {
  return printObject({ ...literals(rest), shape: printShape(shape) });
}

/** JSON texts of the properties that are plain data. */
function literals(properties: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, JSON.stringify(value)]));
}

function printObject(properties: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(properties)
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ')} }`;
}

function printList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}
