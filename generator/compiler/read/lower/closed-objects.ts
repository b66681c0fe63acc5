import { once } from '../../../runtime/once.js';
import { changeObjectsOf } from '../../model/change-objects.js';
import type { Definition, Field, Model } from '../../model/model.js';
import { sentByThemselves } from '../../model/sent-names.js';

/**
 * What is sent is closed: a key that the spec does not have is a slip of the program that sends it. The objects of
 * definitions that are sent and never received are marked, those written in fields included. A base that is only
 * extended stays open, so that its guard accepts what extends it.
 */
export function withClosedObjects(model: Model, sent: ReadonlySet<string>): Model {
  const whole = sentByThemselves(model, sent);
  // A field stays the same node in all objects that inherit it.
  const close: (field: Field) => Field = once((field) =>
    changeObjectsOf(field, (object) => ({ ...object, fields: object.fields.map(close), closed: true })),
  );
  const definitions = [...model.definitions].map(([name, definition]): [string, Definition] => {
    if (definition.kind !== 'object' || !sent.has(name)) return [name, definition];
    return [
      name,
      {
        ...definition,
        ...(whole.has(name) && { closed: true }),
        ownFields: definition.ownFields.map(close),
        fields: definition.fields.map(close),
      },
    ];
  });
  return { ...model, definitions: new Map(definitions) };
}
