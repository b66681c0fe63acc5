import { fieldsBesideBase } from '../../model/inheritance.js';
import { writtenFields } from '../../model/inner-types.js';
import type { Field, Model, ObjectDefinition, UnionDefinition } from '../../model/model.js';
import { neighbours } from '../../model/reachable-definitions.js';
import { code, joinCode, literal } from '../code/code.js';
import { typeFrom } from '../code/reference.js';
import type { ConstantStatement } from '../code/statement.js';
import type { EmitContext, Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import { linkTo } from '../shared/link-to.js';
import { constantName } from '../shared/constant-name.js';

/**
 * The Chinese texts of each object's own fields, separate from the shapes: code that needs no texts does not load
 * them. Those of what it leads to are linked, so that a bundle carries just what is asked for.
 */
export const emitTexts: Emitter = {
  exports: (model) =>
    wantForEach(
      'texts',
      documentedIn(model).map(({ name }) => name),
      (name) => constantName(name, 'Texts'),
    ),
  emit: (context) => {
    const statements = documentedIn(context.model).map((definition) => textConstant(context, definition));
    return [{ kind: 'module', name: 'texts', statements }];
  },
};

/** What has fields, or leads to what has. */
function documentedIn({ definitions }: Model): readonly (ObjectDefinition | UnionDefinition)[] {
  return [...definitions.values()].filter((definition) => definition.kind !== 'enum');
}

function textConstant(
  { model, names }: EmitContext,
  definition: ObjectDefinition | UnionDefinition,
): ConstantStatement {
  const fields = definition.kind === 'object' ? fieldsBesideBase(model, definition) : [];
  const texts = literal(Object.fromEntries(withoutTwins(fieldTexts(fields, ''))));
  const others = neighbours(model, definition, { bases: true }).filter(({ kind }) => kind !== 'enum');
  const links = linkTo(others.map(({ name }) => names.of('texts', name)));
  return {
    kind: 'constant',
    name: names.of('texts', definition.name).name,
    type: code`${typeFrom('runtime/validation', 'FieldTexts')}`,
    value: code`[${joinCode([names.of('shape', definition.name), texts, ...links], ', ')}]`,
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
