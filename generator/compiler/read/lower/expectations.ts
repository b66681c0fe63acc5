import { canBranch } from '../../model/branches.js';
import { changeObjectsOf } from '../../model/change-objects.js';
import { closedValues } from '../../model/listed-values.js';
import type { Condition, Definition, Field, Model, ObjectType } from '../../model/model.js';

/**
 * Of what is received, guards refuse only what would make the types untrue. A condition that types cannot say is what
 * the documentation leads to expect, not a promise: such fields become `expected`. What is sent is held to all of it.
 */
export function withExpectations(model: Model, sent: ReadonlySet<string>): Model {
  const known: KnownFields = new Map();
  const definitions = [...model.definitions].map(([name, definition]): [string, Definition] => {
    if (definition.kind !== 'object' || sent.has(name)) return [name, definition];
    const fields = fieldsExpecting(model, definition.fields, known);
    const ofName = new Map(fields.map((field) => [field.name, field]));
    const ownFields = definition.ownFields.map((field) => ofName.get(field.name) ?? field);
    return [name, { ...definition, ownFields, fields }];
  });
  return { ...model, definitions: new Map(definitions) };
}

/** A field is the same node in all objects that inherit it, unless only some of them can promise it. */
type KnownFields = Map<Field, { promised?: Field; expected?: Field }>;

function fieldsExpecting(model: Model, fields: readonly Field[], known: KnownFields): readonly Field[] {
  const isConditional = fields.some(({ presence }) => presence.kind === 'conditional');
  const canPromise = isConditional && canBranch(model, fields);
  const expecting = (object: ObjectType): ObjectType => objectExpecting(model, object, known);
  return fields.map((field) => {
    const made = known.get(field) ?? {};
    known.set(field, made);
    const { presence } = field;
    if (presence.kind === 'conditional' && !(canPromise && areTold(model, presence.conditions, fields))) {
      return (made.expected ??= {
        ...changeObjectsOf(field, expecting),
        presence: { kind: 'expected', conditions: presence.conditions },
      });
    }
    return (made.promised ??= changeObjectsOf(field, expecting));
  });
}

function objectExpecting(model: Model, object: ObjectType, known: KnownFields): ObjectType {
  const fields = fieldsExpecting(model, object.fields, known);
  return fields.every((field, index) => field === object.fields[index]) ? object : { ...object, fields };
}

/** Whether each condition looks at a closed tag, whose values types tell apart. */
function areTold(model: Model, conditions: readonly Condition[], siblings: readonly Field[]): boolean {
  return conditions.every((condition) => {
    const sibling = siblings.find(({ name }) => name === condition.field);
    // A sibling that is not there is reported elsewhere.
    if (sibling === undefined) return true;
    return sibling.aliases.length === 0 && closedValues(model, sibling.type) !== undefined;
  });
}
