import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedName, ShippedNames } from '../../derive/shipped-names.js';
import { repositoryRoot } from '../support/read-spec-files.js';

interface NameSchema {
  readonly enum?: readonly [string];
  readonly enumDescriptions?: readonly [string];
}

interface EditorSchema {
  readonly definitions: Readonly<Record<string, { readonly anyOf: readonly NameSchema[] }>>;
}

/** The names of shipped types in the editor schema on disk. */
export function offeredNames(): ShippedNames {
  const text = readFileSync(join(repositoryRoot, 'generator/spec.schema.json'), 'utf8');
  const { definitions } = JSON.parse(text) as EditorSchema;
  const namesOf = (kind: keyof ShippedNames): readonly ShippedName[] =>
    definitions[`${kind}Names`]!.anyOf.flatMap(({ enum: names, enumDescriptions: docs }) =>
      names === undefined ? [] : [{ name: names[0], doc: docs?.[0] ?? '' }],
    );
  return { object: namesOf('object'), enum: namesOf('enum'), union: namesOf('union') };
}
