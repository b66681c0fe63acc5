import { fieldsBesideBase } from '../../model/inheritance.js';
import { writtenFields } from '../../model/inner-types.js';
import type { Field, Model, ObjectDefinition } from '../../model/model.js';
import { code, literal } from '../code/code.js';
import type { ConstantStatement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import type { Names } from '../names/names.js';
import { constantName } from '../shared/constant-name.js';

/**
 * The Chinese texts of each object's own fields, separate from the shapes: code that needs no texts does not load
 * them.
 */
export const emitTexts: Emitter = {
  exports: (model) =>
    wantForEach(
      'texts',
      objectsOf(model).map(({ name }) => name),
      (name) => constantName(name, 'Texts'),
    ),
  emit: ({ model, names }) => {
    const statements = objectsOf(model).map((definition) => textConstant(model, definition, names));
    return [{ kind: 'module', name: 'texts', statements }];
  },
};

function objectsOf({ definitions }: Model): readonly ObjectDefinition[] {
  return [...definitions.values()].filter((definition) => definition.kind === 'object');
}

function textConstant(model: Model, definition: ObjectDefinition, names: Names): ConstantStatement {
  const fields = fieldsBesideBase(model, definition);
  return {
    kind: 'constant',
    name: names.of('texts', definition.name).name,
    type: code`Readonly<Record<string, string>>`,
    value: literal(Object.fromEntries(withoutTwins(fieldTexts(fields, '')))),
  };
}

type FieldText = readonly [path: string, text: string];

/** Path in the definition and text of each field, nested ones included. */
function fieldTexts(fields: readonly Field[], prefix: string): readonly FieldText[] {
  return fields.flatMap(({ name, doc, type }) => [
    [`${prefix}${name}`, doc] as const,
    ...fieldTexts(writtenFields(type), `${prefix}${name}.`),
  ]);
}

/** Names with dots can give two fields one path: then neither has a text, rather than that of the other. */
function withoutTwins(texts: readonly FieldText[]): readonly FieldText[] {
  const counts = new Map<string, number>();
  for (const [path] of texts) counts.set(path, (counts.get(path) ?? 0) + 1);
  return texts.filter(([path]) => counts.get(path) === 1);
}
