import { changeObjects } from '../../model/change-objects.js';
import type { Definition, Field, Model, ObjectType } from '../../model/model.js';
import { sentByThemselves, sentNames } from '../../model/sent-names.js';

/**
 * What is sent is closed: a key that the spec does not have is a slip of the program that sends it. The objects of
 * definitions that are sent and never received are marked, those written in fields included. A base that is only
 * extended stays open, so that its guard accepts what extends it.
 */
export function withClosedObjects(model: Model): Model {
  const sent = sentNames(model);
  const whole = sentByThemselves(model);
  const closed: ClosedFields = new WeakMap();
  const definitions = [...model.definitions].map(([name, definition]): [string, Definition] => {
    if (definition.kind !== 'object' || !sent.has(name)) return [name, definition];
    return [
      name,
      {
        ...definition,
        ...(whole.has(name) && { closed: true }),
        ownFields: closedFields(definition.ownFields, closed),
        fields: closedFields(definition.fields, closed),
      },
    ];
  });
  return { ...model, definitions: new Map(definitions) };
}

/** A field stays the same node in all objects that inherit it. */
type ClosedFields = WeakMap<Field, Field>;

function closedFields(fields: readonly Field[], known: ClosedFields): readonly Field[] {
  return fields.map((field) => {
    const type = changeObjects(field.type, (object) => closedObject(object, known));
    const closed = known.get(field) ?? (type === field.type ? field : { ...field, type });
    known.set(field, closed);
    return closed;
  });
}

function closedObject(object: ObjectType, known: ClosedFields): ObjectType {
  return { ...object, fields: closedFields(object.fields, known), closed: true };
}
