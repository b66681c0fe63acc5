import type { CheckedSpec } from '../../../../../generator/compiler/check-spec.js';
import { dispatchedUnions } from '../../../../../generator/compiler/emit/dispatch/dispatched-unions.js';
import { handlersOf } from '../../../../../generator/compiler/emit/dispatch/handlers.js';
import { pageKeys } from '../../../../../generator/compiler/emit/pages/page-keys.js';
import { callKeys } from '../../../../../generator/compiler/emit/shared/call-keys.js';
import { pagesOf } from '../../../../../generator/compiler/model/page.js';
import { builtValues } from './built-values.js';
import { fieldClaims } from './field-claims.js';
import { names, quoted, reads, typeOf, type Claim } from './claim.js';

/** Uses all that is generated besides types; `old` is the folder of the version for which it was written. */
export function functionClaims(spec: CheckedSpec, old: string): readonly Claim[] {
  return [
    ...exportClaims(spec),
    ...dispatchClaims(spec),
    ...accessorClaims(spec, old),
    ...callClaims(spec),
    ...pageClaims(spec),
  ];
}

function exportClaims({ names: { all } }: CheckedSpec): readonly Claim[] {
  return all.map(({ name, module, definition }) => ({
    definition,
    line: (id) => `export type { ${name} as ${id} } from './src/${module}.js';`,
  }));
}

function dispatchClaims(spec: CheckedSpec): readonly Claim[] {
  return dispatchedUnions(spec.model).flatMap((union): readonly Claim[] => {
    const { name } = union;
    const type = typeOf(spec, name);
    const call = `(dispatch: typeof import("./src/dispatch.js").${union.dispatch}, message: ${type}): number =>`;
    const handlers = handlersOf(spec.model, union).map(
      (handler) => `${quoted(handler.key)}: (each: ${typeOf(spec, handler.type)}): number => each ? 1 : 2`,
    );
    const fallback = `fallback: (each: ${type}): number => each ? 1 : 2`;
    return [
      ...handlers.map((handler) => ({
        definition: name,
        line: (id: string) => `export const ${id} = ${call} dispatch(message, { ${handler}, ${fallback} });`,
      })),
      {
        definition: name,
        isExhaustive: true,
        line: (id) => `export const ${id} = ${call} dispatch(message, { ${handlers.join(', ')} });`,
      },
    ];
  });
}

/** What an accessor gave for each member is what its result is put into. */
function accessorClaims(spec: CheckedSpec, old: string): readonly Claim[] {
  return [...spec.model.definitions.values()].flatMap((union) => {
    if (union.kind !== 'union') return [];
    return (union.accessors ?? []).flatMap(({ name }) =>
      [union, ...union.members].map((member) => {
        const read = (folder: string): string =>
          `accessor${folder === '.' ? '' : 'Before'}: typeof import("${folder}/src/accessors.js").${name}`;
        const value = (folder: string): string =>
          `value${folder === '.' ? '' : 'Before'}: ${typeOf(spec, member.name).replace('./src', `${folder}/src`)}`;
        const parameters = [read('.'), read(old), value('.'), value(old)].join(', ');
        return {
          definition: union.name,
          line: (id: string) =>
            `export const ${id} = (${parameters}): void => { let result = accessorBefore(valueBefore); result = accessor(value); void result; };`,
        };
      }),
    );
  });
}

function callClaims(spec: CheckedSpec): readonly Claim[] {
  return [...callKeys(spec.model.calls)].flatMap(([{ request, response }, key]): readonly Claim[] => {
    const type = `import("./src/calls.js").Calls[${quoted(key)}]`;
    const sent = request === undefined ? 'undefined' : typeOf(spec, request.value);
    const call = 'import("./src/runtime/call.js").Call';
    const asked = `(${type} extends ${call}<infer Request, any> ? Request : never)`;
    const answered = `(${type} extends ${call}<any, infer Response> ? Response : never)`;
    const answer = spec.model.definitions.get(response.value);
    return [
      { definition: undefined, line: names(type) },
      { definition: undefined, by: 'sent', line: reads(sent, asked) },
      ...(request === undefined ? [] : builtValues(spec, request.value, { most: 3, as: asked })),
      { definition: undefined, by: 'received', line: reads(answered, typeOf(spec, response.value)) },
      ...(answer?.kind === 'object'
        ? fieldClaims({ spec, definition: undefined, code: answered }, answer.fields)
        : []),
    ];
  });
}

function pageClaims(spec: CheckedSpec): readonly Claim[] {
  return pagesOf(spec.model).flatMap((page) => {
    const { name } = page.definition;
    const type = `import("./src/pages.js").${spec.names.of('page', name).name}`;
    const { ownFields, lists, issues } = pageKeys(page);
    return [
      ...[...ownFields.map((field) => field.name), issues].map((key) => ({
        definition: name,
        line: names(`${type}[${quoted(key)}]`),
      })),
      ...lists.map(({ key, union }) => {
        const item = `import("./src/pages.js").${spec.names.of('pageItem', union.name).name}`;
        return { definition: name, line: reads(`${type}[${quoted(key)}][number]`, item) };
      }),
    ];
  });
}
