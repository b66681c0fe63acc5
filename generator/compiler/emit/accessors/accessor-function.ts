import { firstLine } from '../../model/first-line.js';
import { fieldAlong } from '../../model/field-along.js';
import type { Accessor } from '../../model/accessor.js';
import type { Field, Model, UnionDefinition } from '../../model/model.js';
import { scalarKinds } from '../../model/scalar-kinds.js';
import { unionLeaves } from '../../model/union-leaves.js';
import { code, identifier, joinCode, literal, type Code } from '../code/code.js';
import { valueFrom } from '../code/reference.js';
import type { FunctionStatement, Signature } from '../code/statement.js';
import { accessorGroups, type AccessorGroup } from './accessor-groups.js';
import { objectType } from './object-type.js';

/**
 * Reads by the tag, not by which fields there are: a value may have a field that its type does not have. The first
 * overload is for types that always have the field.
 */
export function accessorFunction(
  model: Model,
  union: UnionDefinition,
  accessor: Accessor,
): FunctionStatement {
  const fields = fieldsOf(model, union, accessor);
  const kinds = [...new Set(fields.flatMap(({ type }) => scalarKinds(model, type) ?? []))].sort();
  const type = joinCode(kinds.map(identifier), ' | ');
  const groups = accessorGroups(model, union, accessor);
  const documentation = { doc: documentationOf(accessor, fields) };
  const known = joinCode(shapesOf(union, groups, type), ' | ');
  const anything: Signature = {
    parameters: [{ name: 'message', type: code`object` }],
    returnType: code`${type} | undefined`,
  };
  return {
    kind: 'function',
    name: accessor.name,
    overloads: [
      { documentation, parameters: [{ name: 'message', type: known }], returnType: type },
      { documentation, ...anything },
    ],
    ...anything,
    body: bodyOf(union, groups, kinds),
  };
}

function fieldsOf(model: Model, union: UnionDefinition, { paths }: Accessor): readonly Field[] {
  return unionLeaves(model, union).flatMap(({ name }) => {
    const type = model.definitions.get(name);
    const fields = type?.kind === 'object' ? type.fields : [];
    return paths.flatMap(({ path }) => fieldAlong(model, fields, path) ?? []);
  });
}

/** The shortest description of the field, and where it may be. */
function documentationOf({ paths }: Accessor, fields: readonly Field[]): string {
  const titles = fields.map(({ doc }) => firstLine(doc));
  const [title] = titles.toSorted((one, other) => one.length - other.length);
  const places = paths.map(({ path }) => path.join('.'));
  return places.length === 1
    ? `${title}：${places[0]}，没有则得 undefined`
    : `${title}：按类型取 ${places.join('、')} 中该类型有的第一个，都没有则得 undefined`;
}

/** The types of objects that always have the field: those of the largest group by the field alone, others with their tags. */
function shapesOf(union: UnionDefinition, groups: readonly AccessorGroup[], type: Code): readonly Code[] {
  return groups.flatMap(({ tags, paths }, index) => {
    const tag = { path: union.tagPath, type: joinCode(tags.map(literal), ' | ') };
    return paths.map((path) => objectType([...(index === 0 ? [] : [tag]), { path, type }]));
  });
}

function bodyOf(union: UnionDefinition, groups: readonly AccessorGroup[], kinds: readonly string[]): Code {
  const firstAt = valueFrom('runtime/first-at', 'firstAt');
  const valueAt = valueFrom('runtime/value-at', 'valueAt');
  const read = ({ paths }: AccessorGroup): Code =>
    paths.length === 0 ? code`undefined` : code`${firstAt}(message, ${literal(kinds)}, ${literal(paths)})`;
  const [most, ...others] = groups;
  const rest = most === undefined ? code`return undefined;` : code`return ${read(most)};`;
  if (others.length === 0) return rest;
  const cases = others.map((group) => {
    const labels = joinCode(
      group.tags.map((tag) => code`case ${literal(tag)}:`),
      '\n',
    );
    return code`${labels}\nreturn ${read(group)};`;
  });
  const tag = code`${valueAt}(message, ${literal(union.tagPath)})`;
  return code`switch (${tag}) {\n${joinCode(cases, '\n')}\ndefault:\n${rest}\n}`;
}
