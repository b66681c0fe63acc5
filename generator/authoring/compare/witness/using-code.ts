import { callKeys } from '../../../compiler/emit/shared/call-keys.js';
import type { Comparison } from '../comparison.js';
import type { Finding } from '../finding.js';
import { importCode, moduleCode, pathOf, textOf } from './module-code.js';
import { codeOfPath } from './type-code.js';
import { valueOf } from './value-of.js';

export function usingType(_: Comparison, { subject: { old: name = '' } }: Finding): string {
  return moduleCode([name], `export type Used = ${name};`);
}

export function usingField({ old }: Comparison, { subject }: Finding): string | undefined {
  const { old: name = '', oldPath } = subject;
  const code = codeOfPath(old.model, name, oldPath);
  return code && moduleCode([name], `export type Used = ${code};`);
}

export function usingAlias({ old }: Comparison, { subject, details }: Finding): string | undefined {
  const { old: name = '', oldPath } = subject;
  const holder = codeOfPath(old.model, name, oldPath.slice(0, -1));
  const alias = JSON.stringify(textOf(details['old']));
  return holder && moduleCode([name], `export type Used = ${holder}[${alias}];`);
}

export function usingMember(_: Comparison, { subject: { old: name = '' }, details }: Finding): string {
  const member = textOf(details['old']);
  return moduleCode([name, member], `export const asUnion = (member: ${member}): ${name} => member;`);
}

/** The value by its name, which is gone or stands for another value. */
export function usingValue({ old }: Comparison, finding: Finding): string | undefined {
  const { old: name = '' } = finding.subject;
  const value = valueOf(old.model, finding);
  if (value === undefined) return undefined;
  return [
    `import { ${name} } from '${pathOf('index')}';`,
    `export const code: ${JSON.stringify(value.value)} = ${name}.${value.name};`,
  ].join('\n');
}

/** The type of a tag's value, which another tag does not have. */
export function usingTag({ old }: Comparison, { subject: { old: name = '' } }: Finding): string | undefined {
  const definition = old.model.definitions.get(name);
  const tag = definition?.kind === 'union' ? definition.members[0]?.tags[0] : undefined;
  if (tag === undefined) return undefined;
  const { name: byTag } = old.names.of('byTag', name);
  return moduleCode([byTag], `export type Used = ${byTag}[${JSON.stringify(String(tag))}];`);
}

export function usingCall({ old }: Comparison, { subject }: Finding): string | undefined {
  const call = old.model.calls.find(({ name }) => name === subject.old);
  const key = call && callKeys(old.model.calls).get(call);
  return (
    key && [importCode('calls', ['Calls']), `export type Used = Calls[${JSON.stringify(key)}];`].join('\n')
  );
}

/** The call with the types that it had; without a request there is nothing to name. */
export function usingCallType({ old }: Comparison, { subject }: Finding): string | undefined {
  const call = old.model.calls.find(({ name }) => name === subject.old);
  const key = call && callKeys(old.model.calls).get(call);
  if (key === undefined || call?.request === undefined) return undefined;
  const parts = [call.request.value, call.response.value];
  const type = `Calls[${JSON.stringify(key)}]`;
  return [
    importCode('calls', ['Calls']),
    importCode('runtime/call', ['Call']),
    moduleCode(parts, `export const read = (call: ${type}): Call<${parts.join(', ')}> => call;`),
  ].join('\n');
}

/** What an accessor gave for a type, put where only that fits. */
export function usingAccessor(_: Comparison, { subject: { path }, details }: Finding): string {
  const [type, result] = [textOf(details['type']), textOf(details['old'])];
  const name = path.at(-1) ?? '';
  return [
    `import { ${name} } from '${pathOf('index')}';`,
    moduleCode([type], `export const read = (value: ${type}): ${result} => ${name}(value);`),
  ].join('\n');
}

export function usingExport({ old }: Comparison, { details }: Finding): string | undefined {
  const name = textOf(details['old']);
  const found = old.names.all.find((each) => each.name === name);
  return found && `export type { ${name} } from '${pathOf(found.module)}';`;
}
