import type { JsonValue } from '../../compiler/model/json-value.js';
import type { Field } from '../../compiler/model/model.js';
import { printEntries } from './print-yaml.js';
import { samplesLike, sharedValues, shownAt } from './shared-values.js';
import type { Tag } from '../../compiler/model/tag-style.js';
import type { UnionHabits } from './union-habits.js';
import type { YamlMap } from './yaml-data.js';

const STEP = '  ';

/**
 * A sample of a draft, as an item of a list: the tag and, for what the draft has in common with others, the values of
 * their samples.
 */
export function exampleLines(habits: UnionHabits, tag: Tag, indent: string): readonly string[] {
  const inner = indent + STEP;
  const [first = '', ...rest] = [
    ...printEntries(inheritedPart(habits, tag), inner),
    ...ownLines(habits, tag, inner, []),
  ];
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function ownLines(habits: UnionHabits, tag: Tag, indent: string, path: readonly string[]): readonly string[] {
  const { tagPath } = habits.union;
  const [name = '', ...rest] = tagPath.slice(path.length);
  const inner = indent + STEP;
  const shared = printEntries(sharedValues(habits, path), indent);
  if (rest.length > 0)
    return [...shared, ...block(name, ownLines(habits, tag, inner, [...path, name]), indent)];
  const todo = { todo: 'TODO' };
  const own = habits.hasBody
    ? block(`${tag}`, printEntries(todo, inner), indent)
    : printEntries(todo, indent);
  return [...printEntries({ [name]: tag }, indent), ...shared, ...own];
}

/** A mapping that begins on a line of its own. */
function block(name: string, lines: readonly string[], indent: string): readonly string[] {
  return [...printEntries({ [name]: {} }, indent).map((line) => line.replace(/ \{\}$/, '')), ...lines];
}

/** The fields of the base that an object must have, with the values of another type's sample. */
function inheritedPart(habits: UnionHabits, tag: Tag): YamlMap {
  const { base, union, hasBody } = habits;
  const own = [union.tagPath[0], ...(hasBody ? [tag] : [])];
  const inherited = (base?.fields ?? []).filter(({ name }) => !own.includes(name));
  const samples = samplesLike(habits);
  return Object.fromEntries(
    inherited.flatMap((field) => {
      if (field.presence.kind === 'optional') return [];
      // A condition that does not hold for one sample may hold for the next one.
      const shown = field.presence.kind === 'required' ? samples : samples.slice(0, 1);
      const value = field.type.kind === 'const' ? field.type.values[0] : shownIn(shown, field);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function shownIn(samples: readonly JsonValue[], { name, aliases }: Field): JsonValue | undefined {
  return [name, ...aliases].flatMap((each) => samples.flatMap((sample) => shownAt(sample, [each]) ?? []))[0];
}
