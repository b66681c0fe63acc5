import type { Model, Type } from './model.js';

/** A text in a value that is to hold JSON of the named definition, and the way to it. */
export interface EmbeddedText {
  readonly definition: string;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** The texts in a value of a definition that are to hold JSON. Values that are not as the definition says are passed over. */
export function embeddedTexts(model: Model, name: string, value: unknown): readonly EmbeddedText[] {
  return textsIn(model, { kind: 'reference', name }, value, []);
}

function textsIn(
  model: Model,
  type: Type,
  value: unknown,
  path: readonly (string | number)[],
): readonly EmbeddedText[] {
  switch (type.kind) {
    case 'json':
      return typeof value === 'string' ? [{ definition: type.name, text: value, path }] : [];
    case 'list':
      if (!Array.isArray(value)) return [];
      return (value as readonly unknown[]).flatMap((item, index) =>
        textsIn(model, type.element, item, [...path, index]),
      );
    case 'object': {
      if (typeof value !== 'object' || value === null) return [];
      return type.fields.flatMap(({ name, aliases, type: inner }) =>
        [name, ...aliases].flatMap((key) =>
          Object.hasOwn(value, key)
            ? textsIn(model, inner, (value as Record<string, unknown>)[key], [...path, key])
            : [],
        ),
      );
    }
    case 'reference': {
      const definition = model.definitions.get(type.name);
      if (definition?.kind !== 'object') return [];
      return textsIn(model, { kind: 'object', fields: definition.fields }, value, path);
    }
    default:
      return [];
  }
}
