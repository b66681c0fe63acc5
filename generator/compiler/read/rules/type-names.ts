import type { Located } from '../../../base/source/range.js';
import { bodyName } from '../../model/body-name.js';
import { typeName } from '../grammar/patterns.js';
import { bodyOwners } from '../symbols/union-members.js';
import { isReservedTypeName } from './reserved-type-names.js';
import { pascalCase } from './pascal-case.js';
import type { NameRule } from './rule.js';

const TYPE_NAME = new RegExp(typeName.source);

/**
 * Type names are ASCII identifiers in PascalCase that shadow nothing, and each is defined once, by the spec or
 * because of a `bodiesOf`. Calls are named like types, beside them.
 */
export const typeNames: NameRule = (symbols, report) => {
  for (const { key } of symbols.entries) {
    const name = key.value;
    const first = symbols.byName.get(name)?.name ?? key;
    if (!TYPE_NAME.test(name)) report('invalid-type-name', key.range, { name }, freeName(name));
    else if (isReservedTypeName(name)) report('reserved-type-name', key.range, { name });
    else if (first !== key) report('duplicate-type-name', key.range, { name, place: first.range });
  }
  const calls = new Map<string, Located<string>>();
  for (const { key } of symbols.calls) {
    const name = key.value;
    const first = symbols.byName.get(name)?.name ?? calls.get(name);
    if (!TYPE_NAME.test(name)) report('invalid-type-name', key.range, { name }, freeName(name));
    else if (first !== undefined) report('duplicate-type-name', key.range, { name, place: first.range });
    else calls.set(name, key);
  }
  const bodies = new Map<string, Located<string>>();
  for (const { key, value } of symbols.entries) {
    if (value.kind !== 'union' || value.bodiesOf === undefined) continue;
    const { value: base, range } = value.bodiesOf;
    for (const name of bodyOwners(symbols, key.value).map(bodyName)) {
      const body = bodies.get(name);
      const isSameBody = body === undefined || body.value === base;
      const place = symbols.byName.get(name)?.name.range ?? (isSameBody ? undefined : body.range);
      if (place !== undefined) report('duplicate-type-name', range, { name, place });
      else bodies.set(name, { value: base, range });
    }
  }
};

function freeName(name: string): string | undefined {
  const free = pascalCase(name);
  return free === undefined || isReservedTypeName(free) ? undefined : free;
}
