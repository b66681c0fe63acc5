import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  StatementStructures,
} from 'ts-morph';
import type { Field, Model, UnionDefinition } from '../../model/model.js';
import { nestedUnions } from '../../model/union-leaves.js';
import type { Emitter } from '../emitter.js';
import { documentationText } from '../shared/documentation-text.js';
import { printStatements } from '../shared/print-statements.js';
import { pagesOf, type Page } from '../../model/page.js';
import { constantName } from '../shared/constant-name.js';

/** `parse<Type>` for every object with an `each` list: a parser that loses nothing, whatever the items are. */
export const emitPages: Emitter = async (model) => {
  const pages = pagesOf(model);
  const { StructureKind } = await import('ts-morph');
  const unions = new Map(pages.map((page) => [page.union.name, page]));
  const statements = [
    ...(pages.length === 0 ? ['export {};'] : imports(pages)),
    ...[...unions.values()].map((page) => itemType(model, page)),
    ...pages.flatMap((page): StatementStructures[] => [
      { kind: StructureKind.Interface, ...pageInterface(page) },
      { kind: StructureKind.Function, ...parserFunction(model, page) },
    ]),
  ];
  return [{ path: 'src/pages.ts', language: 'typescript', text: await printStatements(statements) }];
};

function imports(pages: readonly Page[]): readonly string[] {
  const unions = [...new Set(pages.map(({ union }) => union.name))];
  const definitions = pages.map(({ definition }) => definition.name);
  const shapes = [...definitions, ...unions].map((name) => constantName(name, 'Shape'));
  return [
    `import type { ${[...definitions, ...unions].join(', ')} } from './types.js';`,
    `import { ${shapes.join(', ')} } from './shapes.js';`,
    "import type * as faults from './runtime/describe-fault.js';",
    "import type * as runtime from './runtime/read-page.js';",
    "import { readPage } from './runtime/read-page.js';",
  ];
}

function itemType(model: Model, { union }: Page): string {
  const doc = documentationText({
    doc: `列表里的一项，按 ${union.name} 判断：认识的、没见过的或有误的，一项都不丢`,
  });
  return `/** ${doc} */\nexport type ${union.name}Item = runtime.PageItem<${union.name}, ${tagsType(model, union)}>;`;
}

/** The tags that an item of no known type shows: the outermost always, inner ones where it got that far. */
function tagsType(model: Model, union: UnionDefinition): string {
  const [outermost, ...inner] = nestedUnions(model, union).map(({ tagPath }) => tagPath.at(-1) ?? '');
  const tags = [`readonly ${outermost}: string`, ...inner.map((tag) => `readonly ${tag}?: string`)];
  return `{ ${tags.join('; ')} }`;
}

/** For the union and each union in it, the tags that lead to a member, outermost first. */
function tagPaths(
  model: Model,
  union: UnionDefinition,
  outer: readonly (readonly string[])[] = [],
): readonly (readonly (readonly string[])[])[] {
  const paths = [...outer, union.tagPath];
  const inner = union.members.flatMap(({ name }) => {
    const definition = model.definitions.get(name);
    return definition?.kind === 'union' ? tagPaths(model, definition, paths) : [];
  });
  return [paths, ...inner];
}

function pageInterface({ definition, list, union }: Page): Omit<InterfaceDeclarationStructure, 'kind'> {
  const ownFields = definition.fields.filter((field) => field !== list);
  return {
    isExported: true,
    docs: [documentationText({ doc: `逐项判断过的 ${definition.name}：${definition.doc}` })],
    name: `${definition.name}Page`,
    properties: [
      ...ownFields.map((field) => ({
        isReadonly: true,
        docs: [documentationText(field)],
        name: field.name,
        type: `${definition.name}[${JSON.stringify(field.name)}] | undefined`,
      })),
      {
        isReadonly: true,
        docs: [documentationText({ doc: `${list.name} 的各项，顺序不变` })],
        name: 'items',
        type: `readonly ${union.name}Item[]`,
      },
      {
        isReadonly: true,
        docs: [documentationText({ doc: '页面本身的不符之处，不含各项的；没有则为空' })],
        name: 'issues',
        type: 'readonly faults.Issue[]',
      },
    ],
  };
}

function parserFunction(
  model: Model,
  { definition, list, union }: Page,
): Omit<FunctionDeclarationStructure, 'kind'> {
  const { name, fields } = definition;
  const ownFields = fields.filter((field) => field !== list);
  const reader = [
    `shape: ${constantName(name, 'Shape')}`,
    `fields: ${JSON.stringify(ownFields.map((field) => field.name))}`,
    `list: ${JSON.stringify(list.name)}`,
    `union: ${constantName(union.name, 'Shape')}`,
    `tagPaths: ${JSON.stringify(tagPaths(model, union))}`,
  ];
  return {
    isExported: true,
    docs: [
      documentationText({
        doc: `解析 ${name}（已解析的 JSON 或其文本），各项分别判断：未知或有误的一项不影响其余各项与整页，从不抛错`,
      }),
    ],
    name: `parse${name}`,
    parameters: [
      { name: 'input', type: 'unknown' },
      { name: 'language', type: 'faults.Language', initializer: "'zh-CN'" },
    ],
    returnType: `${name}Page`,
    statements: [
      `const { fields, items, issues } = readPage<${union.name}, ${tagsType(model, union)}>(input, { ${reader.join(', ')} }, language);`,
      `return { ${ownFields.map((field) => fieldValue(name, field)).join(', ')}, items, issues };`,
    ],
  };
}

function fieldValue(definition: string, { name }: Field): string {
  return `${name}: fields[${JSON.stringify(name)}] as ${definition}[${JSON.stringify(name)}] | undefined`;
}
