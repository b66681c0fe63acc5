import type { Field, ObjectDefinition, Type } from '../../model/model.js';
import type { Emitter } from '../emitter.js';
import { printStatements } from '../shared/print-statements.js';
import { constantName } from '../shared/constant-name.js';

/** The Chinese texts of each object's own fields, apart from the shapes: who needs no texts does not load them. */
export const emitTexts: Emitter = async ({ definitions }) => {
  const objects = [...definitions.values()].filter((definition) => definition.kind === 'object');
  const text = await printStatements([
    ...objects.map(textConstant),
    ...(objects.length === 0 ? ['export {};'] : []),
  ]);
  return [{ path: 'src/texts.ts', language: 'typescript', text }];
};

function textConstant({ name, ownFields }: ObjectDefinition): string {
  const texts = Object.fromEntries(fieldTexts(ownFields, ''));
  return `export const ${constantName(name, 'Texts')}: Readonly<Record<string, string>> = ${JSON.stringify(texts)};`;
}

/** Path in the definition and text of each field, inner ones included. */
function fieldTexts(
  fields: readonly Field[],
  prefix: string,
): readonly (readonly [path: string, text: string])[] {
  return fields.flatMap(({ name, doc, type }) => [
    [`${prefix}${name}`, doc] as const,
    ...fieldTexts(innerFields(type), `${prefix}${name}.`),
  ]);
}

function innerFields(type: Type): readonly Field[] {
  switch (type.kind) {
    case 'object':
      return type.fields;
    case 'list':
      return innerFields(type.element);
    default:
      return [];
  }
}
