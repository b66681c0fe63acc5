import { printEntries } from './print-yaml.js';
import { fieldsAt, sharedFields } from './shared-fields.js';
import type { Tag } from '../../compiler/model/tag-style.js';
import type { UnionHabits } from './union-habits.js';

const STEP = '  ';

/** The fields of a draft: the tag, what most others have next to it, and what its author has to fill in. */
export function fieldLines(
  habits: UnionHabits,
  tag: Tag,
  indent: string,
  path: readonly string[] = [],
): readonly string[] {
  const { union, noun, hasBody } = habits;
  const [name = '', ...inner] = union.tagPath.slice(path.length);
  const shared = Object.fromEntries(sharedFields(habits, path).map((field) => [field.name, field.body]));
  if (inner.length > 0) {
    const within = fieldLines(habits, tag, indent + STEP + STEP, [...path, name]);
    return [
      ...printEntries(shared, indent),
      ...objectLines(name, holderDoc(habits, path, name), within, indent),
    ];
  }
  const constant = `${noun}类型，此时固定为：${tag}`;
  const own = [
    `${indent}${name}:`,
    ...printEntries({ const: tag, doc: constant }, indent + STEP),
    ...printEntries(shared, indent),
  ];
  if (!hasBody) return [...own, ...todoLines(indent)];
  const doc = `TODO ${noun}内容的中文说明`;
  return [...own, ...objectLines(`${tag}`, doc, todoLines(indent + STEP + STEP), indent)];
}

function objectLines(
  name: string,
  doc: string,
  fields: readonly string[],
  indent: string,
): readonly string[] {
  const [key = ''] = printEntries({ [name]: {} }, indent);
  return [
    key.replace(/ \{\}$/, ''),
    ...printEntries({ doc }, indent + STEP),
    `${indent}${STEP}fields:`,
    ...fields,
  ];
}

function todoLines(indent: string): readonly string[] {
  return [
    `${indent}# TODO 各个字段，名字照线上的写法；可选的在名字末尾加 ?`,
    `${indent}todo:`,
    ...printEntries({ type: 'string', doc: 'TODO 字段的中文说明' }, indent + STEP),
  ];
}

/** The description of the object that contains the tag, from the base or from the first type that has it. */
function holderDoc({ base, types, noun }: UnionHabits, path: readonly string[], name: string): string {
  const holders = [...(base === undefined ? [] : [base]), ...types].flatMap((type) =>
    fieldsAt(type, path).filter((field) => field.name === name),
  );
  return holders[0]?.doc ?? `${noun}内容`;
}
