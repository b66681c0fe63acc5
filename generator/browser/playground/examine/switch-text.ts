import { printable } from '../../../base/text/printable.js';
import { firstLine } from '../../../compiler/model/first-line.js';
import type { Definition, Model, Scalar, UnionDefinition } from '../../../compiler/model/model.js';
import { pagesOf } from '../../../compiler/model/page.js';
import { unionLeaves } from '../../../compiler/model/union-leaves.js';
import type { Say } from '../say.js';
import type { SpecOfPage } from './spec-of-page.js';

/** Code that tells the types apart which occurred: for each union with some of them, a `switch` over its tag. */
export function switchText({ model, code }: SpecOfPage, types: ReadonlySet<string>, say: Say): string {
  const unions = outermostUnions(model).filter((union) => hasAny(model, union, types));
  const blocks = unions.map((union) => {
    const branches = (value: string): readonly string[] => switchOver({ model, types, say }, union, value);
    const pages = pagesOf(model).flatMap(({ definition, lists }) =>
      lists.flatMap(({ field, union: { name } }) => (name === union.name ? [{ definition, field }] : [])),
    );
    const [page] = pages;
    const other = `// ${say('switch-other')}`;
    if (page === undefined)
      return [
        `if (${code.guardOf(union.name)}(value)) {`,
        ...indented(branches('value')),
        `} else {`,
        `  ${other}`,
        '}',
      ];
    const { name } = page.definition;
    return [
      `const page = ${code.parserOf(name)}(text);`,
      `for (const item of page${member(code.itemsKey(name, page.field.name))}) {`,
      `  if (item.kind !== 'message') {`,
      `    ${other}`,
      '    continue;',
      '  }',
      '  const { message } = item;',
      ...indented(branches('message')),
      '}',
    ];
  });
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

interface Branches {
  readonly model: Model;
  readonly types: ReadonlySet<string>;
  readonly say: Say;
}

function switchOver(branches: Branches, union: UnionDefinition, value: string): readonly string[] {
  const { model, types } = branches;
  const cases = union.members.flatMap(({ name, tags }): readonly string[] => {
    const definition = model.definitions.get(name);
    if (definition === undefined || definition.kind === 'enum') return [];
    const isMet = definition.kind === 'union' ? hasAny(model, definition, types) : types.has(name);
    if (!isMet) return [];
    return [...casesOf(tags, definition), ...indented([...bodyOf(branches, definition, value), 'break;'])];
  });
  return [`switch (${value}${union.tagPath.map(member).join('')}) {`, ...indented(cases), '}'];
}

function casesOf(tags: readonly Scalar[], { name, doc }: Definition): readonly string[] {
  const lines = tags.map((tag) => `case ${literal(tag)}:`);
  return lines.map((line, index) =>
    index === lines.length - 1 ? `${line} // ${name} ${printable(firstLine(doc))}`.trimEnd() : line,
  );
}

function bodyOf(branches: Branches, definition: Definition, value: string): readonly string[] {
  return definition.kind === 'union'
    ? switchOver(branches, definition, value)
    : [`// ${branches.say('switch-todo')}`];
}

/** Unions that are no members of others. */
function outermostUnions({ definitions }: Model): readonly UnionDefinition[] {
  const unions = [...definitions.values()].filter((each) => each.kind === 'union');
  const inner = new Set(unions.flatMap(({ members }) => members.map(({ name }) => name)));
  return unions.filter(({ name }) => !inner.has(name));
}

function hasAny(model: Model, union: UnionDefinition, types: ReadonlySet<string>): boolean {
  return unionLeaves(model, union).some(({ name }) => types.has(name));
}

function member(name: string): string {
  return /^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(name) ? `.${name}` : `[${literal(name)}]`;
}

/** Nothing in it ends the text or the line, or is a character that nobody sees. */
function literal(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  const escaped = printable(JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'"));
  return `'${escaped}'`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
