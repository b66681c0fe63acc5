import type { JSONSchema } from 'json-schema-to-typescript';
import type { Model } from '../../model/model.js';
import type { Emitter } from '../emitter.js';
import { banner } from '../shared/banner.js';
import { escapeUnseen } from '../shared/escape-unseen.js';
import { definitionView } from './definition-view.js';
import { printDeclaration } from './print-declaration.js';

/** An interface for each object, a type for each union; enums live in `codes.ts`. */
export const emitTypes: Emitter = async (model) => {
  const views = new Map<string, JSONSchema>();
  for (const definition of model.definitions.values()) {
    if (definition.kind !== 'enum') views.set(definition.name, definitionView(model, definition));
  }
  const enumImport = importOfEnums(model, [...views.values()]);
  const declarations: string[] = [];
  for (const [name, view] of views) declarations.push(await printDeclaration(name, view));
  const text = [banner, enumImport, ...declarations].join('\n\n');
  return [{ path: 'src/types.ts', language: 'typescript', text: escapeUnseen(text) }];
};

function importOfEnums({ definitions }: Model, views: readonly JSONSchema[]): string {
  const named = new Set(views.flatMap((view) => [...typeNamesIn(view)]));
  const enums = [...definitions.values()].filter(({ kind, name }) => kind === 'enum' && named.has(name));
  return enums.length === 0
    ? ''
    : `import type { ${enums.map(({ name }) => name).join(', ')} } from './codes.js';`;
}

/** The type names that a view is printed with. */
function* typeNamesIn(view: unknown): Generator<string> {
  if (typeof view !== 'object' || view === null) return;
  for (const [key, value] of Object.entries(view)) {
    if (key === 'tsType' && typeof value === 'string') yield value;
    else yield* typeNamesIn(value);
  }
}
