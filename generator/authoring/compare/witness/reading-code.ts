import { fieldAlong } from '../../../compiler/model/field-along.js';
import type { Field, Model, Type } from '../../../compiler/model/model.js';
import { conditionsOf, isPromised, type Presence } from '../../../compiler/model/presence.js';
import type { ChangeRule } from '../change-rule.js';
import type { Comparison } from '../comparison.js';
import type { Finding } from '../finding.js';
import { moduleCode, textOf } from './module-code.js';
import { codeOfPath, codeOfType, type TypeCode } from './type-code.js';

/** Rules by which a field need not be there any more, under the names that it had. */
const ofPresence: ReadonlySet<ChangeRule> = new Set<ChangeRule>([
  'required-field-respelt',
  'presence-loosened',
  'condition-loosened',
  'condition-changed',
  'alias-added-to-required',
]);

/** Reads what is at the place as what it was. */
export function reading({ old: { model } }: Comparison, finding: Finding): string | undefined {
  const { old: name = '', oldPath } = finding.subject;
  const definition = model.definitions.get(name);
  if (definition?.kind !== 'object') return undefined;
  const field = fieldAt(model, definition.fields, oldPath);
  const type = field && typeAt(field.type, oldPath);
  const code = type && codeOfType(type);
  const holder = codeOfPath(model, name, oldPath.slice(0, -1));
  const step = oldPath.at(-1) ?? '';
  const isField = field !== undefined && !['[]', '{}'].includes(step);
  if (holder === undefined) return undefined;
  const narrowed = isField ? withCondition(holder, field.presence, finding) : holder;
  const hasOthers = isField && field.aliases.length > 0;
  if (isField && ofPresence.has(finding.rule) && (hasOthers || code === undefined))
    return passingOn(name, narrowed, field, code);
  if (code === undefined) return undefined;
  const place = isField ? `${narrowed}[${JSON.stringify(step)}]` : codeOfPath(model, name, oldPath);
  const isOptional = isField && (hasOthers || !isPromised(field.presence));
  const value = isOptional ? `Exclude<${place ?? ''}, undefined>` : place;
  return moduleCode(
    [name, ...code.names],
    `export const read = (value: ${value ?? ''}): ${code.code} => value;`,
  );
}

/**
 * Gives the object to who must find the field in it, under one of its names. To read a field that may hold anything
 * would not do: what is absent is read as something that it may hold.
 */
function passingOn(
  type: string,
  holder: string,
  { name, aliases }: Field,
  { code, names }: TypeCode = { code: 'unknown', names: [] },
): string {
  const objects = [name, ...aliases].map((each) => `{ readonly ${JSON.stringify(each)}: ${code} }`);
  return moduleCode(
    [type, ...names],
    `export const keep = (value: ${holder}): ${objects.join(' | ')} => value;`,
  );
}

/** The object where the field had to be there, and need not be any more. */
function withCondition(holder: string, before: Presence, { details }: Finding): string {
  if (before.kind !== 'conditional') return holder;
  const now = details['new'];
  const after = typeof now === 'object' && 'presence' in now ? conditionsOf(now.presence) : [];
  const chosen = before.conditions.map(({ field, values }) => {
    const still = after.find((each) => each.field === field)?.values ?? [];
    const value = values.find((each) => !still.includes(each)) ?? values[0];
    return `${JSON.stringify(field)}: ${JSON.stringify(value)}`;
  });
  return `(${holder} & { ${chosen.join('; ')} })`;
}

/** The last field on a path: steps into lists and maps stay at it. */
function fieldAt(model: Model, fields: readonly Field[], path: readonly string[]): Field | undefined {
  const names = path.filter((step) => step !== '[]' && step !== '{}');
  return path.length - names.length > 1 ? undefined : fieldAlong(model, fields, names);
}

function typeAt(type: Type, path: readonly string[]): Type | undefined {
  const step = path.at(-1);
  if (step === '[]') return type.kind === 'list' ? type.element : undefined;
  if (step === '{}') return type.kind === 'map' ? type.value : undefined;
  return type;
}

/** Reads a value of an enum as one of those that it lists. */
export function readingValues({ old }: Comparison, { subject }: Finding): string | undefined {
  const definition = old.model.definitions.get(subject.old ?? '');
  if (definition?.kind !== 'enum') return undefined;
  const { name, values } = definition;
  const list = values.map(({ value }) => JSON.stringify(value)).join(' | ');
  return moduleCode([name], `export const read = (value: ${name}): ${list} => value;`);
}

export function readingItems({ old }: Comparison, { subject, details }: Finding): string | undefined {
  const union = textOf(details['old']);
  if (old.model.definitions.get(union)?.kind !== 'union' || subject.oldPath.length !== 1) return undefined;
  const item = old.names.of('pageItem', union).name;
  const page = old.names.of('page', subject.old).name;
  return moduleCode([page, item], `export const read = (item: ${page}['items'][number]): ${item} => item;`);
}
