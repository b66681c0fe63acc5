import type { Definition, Model, ObjectDefinition, UnionDefinition } from '../../compiler/model/model.js';
import { SHIPPED_FOLDER } from '../../compiler/read/source-order.js';
import { bodyHabits } from './body-habits.js';
import { majority } from './majority.js';
import { typeAffixes, type TypeAffixes } from './type-affixes.js';
import { unionNoun } from './union-noun.js';

/** What most types of a union have in common, so that another one can be drafted like them. */
export interface UnionHabits {
  readonly union: UnionDefinition;
  /** The types themselves, without the unions among the members. */
  readonly types: readonly ObjectDefinition[];
  /** The base that they extend. */
  readonly base: ObjectDefinition | undefined;
  readonly affixes: TypeAffixes;
  /** The Chinese word for one of them. */
  readonly noun: string;
  /** Whether their content is in a field with the name of their tag. */
  readonly hasBody: boolean;
  /** Their folder, relative to the spec folder; empty for the spec folder itself. */
  readonly folder: string;
}

export function unionHabits(model: Model, union: UnionDefinition, specFolder: string): UnionHabits {
  const types = union.members.flatMap(({ name }) => {
    const definition = model.definitions.get(name);
    return definition?.kind === 'object' && definition.bodyOf === undefined ? [definition] : [];
  });
  const names = new Set(types.map(({ name }) => name));
  const base = model.definitions.get(majority(types, (type) => type.base ?? '')?.base ?? '');
  return {
    union,
    types,
    base: base?.kind === 'object' ? base : undefined,
    affixes: typeAffixes(union.members.filter(({ name }) => names.has(name))),
    noun: unionNoun(union, types),
    hasBody: majority(bodyHabits(model, union) ?? [], String) === true,
    folder: folderOf([...types, union], specFolder),
  };
}

/** Own types and shipped ones are in folders with the same names. */
function folderOf(definitions: readonly Definition[], specFolder: string): string {
  const roots = [`${SHIPPED_FOLDER}/`, `${specFolder}/`];
  const files = definitions.map(({ origin }) => origin.range.file);
  const inSpec = files.map((file) => file.slice(roots.find((root) => file.startsWith(root))?.length ?? 0));
  return usualFolder(inSpec) ?? '';
}

/** The folder with the most files; the first of those with equally many. */
function usualFolder(files: readonly string[]): string | undefined {
  const folders = files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  const countOf = (folder: string): number => folders.filter((each) => each === folder).length;
  return folders.toSorted((one, other) => countOf(other) - countOf(one))[0];
}
